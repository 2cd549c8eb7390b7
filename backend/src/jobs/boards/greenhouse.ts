import { z } from 'zod';
import type { RawPay, RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { type CompanyBoard, companiesOf, companyQuotas } from './company-boards.ts';
import { BoardFailure } from './failure.ts';
import { date, id, isPlausible, optionalText, orNone } from './fields.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

export type CompanyBoardOptions = {
  companies: readonly CompanyBoard[];
  baseUrl?: string;
  limits?: Partial<HttpLimits>;
};

/** It demands none; people should know where a link leads. */
export const GREENHOUSE_ATTRIBUTION: Attribution = {
  board: 'greenhouse',
  text: 'Jobs from companies on Greenhouse',
  url: 'https://www.greenhouse.com',
  logo: null,
  follow: false,
};

/**
 * The jobs of companies that hire with Greenhouse: one request a company, with whole texts. There is no paging: a board
 * of more than 8 MiB, some 700 jobs, is `too-large`.
 *
 * Terms and shape: https://developers.greenhouse.io/job-board.html ("Job Board data is publicly available, so
 * authentication is not required for any GET endpoints"; no attribution demanded). `content` is HTML escaped once more;
 * `pay_transparency=true` brings `pay_input_ranges`, in cents and without a unit. An unknown company is a 404. Shape
 * compared with recorded answers in public code of 2026.
 */
export function createGreenhouse({
  companies,
  baseUrl = 'https://boards-api.greenhouse.io',
  limits,
}: CompanyBoardOptions): JobBoard {
  const byQuery = companiesOf(companies, ['greenhouse']);
  return {
    name: 'greenhouse',
    attribution: GREENHOUSE_ATTRIBUTION,
    queries: [...byQuery.keys()],
    quotas: companyQuotas(byQuery.size),
    requestsPerRun: 2 * byQuery.size + 5,
    async page(query) {
      const company = byQuery.get(query);
      if (!company) throw new Error('unknown Greenhouse query');
      const url = new URL(`/v1/boards/${encodeURIComponent(company.token)}/jobs`, baseUrl);
      url.search = new URLSearchParams({ content: 'true', pay_transparency: 'true' }).toString();
      const answer = envelope.safeParse(await getJson(url, { ...HTTP_LIMITS, ...limits }));
      if (!answer.success) throw new BoardFailure('bad-answer', 'the answer is JSON without a list `jobs`');
      const { jobs } = answer.data;
      const { good, ...left } = readRows(jobs, row);
      return {
        fetched: jobs.length,
        postings: good.map((one) => posting(one, company)),
        ...left,
        hasMore: false,
      };
    },
  };
}

const envelope = z.object({ jobs: z.array(z.unknown()) });

const row = z.object({
  id,
  title: z.string(),
  content: z.string(),
  absolute_url: z.string(),
  updated_at: date,
  first_published: date.nullish(),
  company_name: optionalText,
  /** One text, `Berlin, Germany`, `Remote - EMEA`, or several with semicolons. */
  location: z.object({ name: optionalText }).nullish(),
  pay_input_ranges: z
    .array(
      z.object({
        min_cents: z.number().nullish(),
        max_cents: z.number().nullish(),
        currency_type: optionalText,
        title: optionalText,
      }),
    )
    .nullish(),
});

function posting(from: z.output<typeof row>, { name }: CompanyBoard): RawPosting {
  return {
    board: 'greenhouse',
    externalId: from.id,
    title: from.title,
    company: from.company_name || name,
    locations: [from.location?.name ?? ''],
    country: undefined,
    description: unescapeOnce(from.content),
    markup: 'html',
    complete: true,
    tags: [],
    pay: payOf(from.pay_input_ranges ?? []),
    remote: undefined,
    url: from.absolute_url,
    urlIsBoards: false,
    postedAt: isPlausible(from.first_published) ? from.first_published : from.updated_at,
  };
}

/** One range, or the widest of those in one currency: companies list one for each region. */
function payOf(ranges: NonNullable<z.output<typeof row>['pay_input_ranges']>): RawPay | undefined {
  const [first] = ranges;
  if (!first) return undefined;
  const same = ranges.filter(({ currency_type: currency }) => currency === first.currency_type);
  const ends = (key: 'min_cents' | 'max_cents') =>
    same.flatMap((range) => range[key] ?? []).map((cents) => cents / 100);
  const [mins, maxs] = [ends('min_cents'), ends('max_cents')];
  return {
    min: mins.length > 0 ? Math.min(...mins) : undefined,
    max: maxs.length > 0 ? Math.max(...maxs) : undefined,
    currency: orNone(first.currency_type),
    text: orNone(first.title),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Exactly once: what the employer escaped, `&amp;lt;` in the answer, must stay text. */
const unescapeOnce = (html: string): string =>
  /<[a-z/]/i.test(html)
    ? html
    : html.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
