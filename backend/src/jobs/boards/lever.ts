import { z } from 'zod';
import { unitOfWord } from '../posting/pay/words.ts';
import type { RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { type CompanyBoard, companiesOf, companyQuotas } from './company-boards.ts';
import { BoardFailure } from './failure.ts';
import { amount, date, id, optionalText, optionalTexts, orNone } from './fields.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

export type LeverOptions = {
  companies: readonly CompanyBoard[];
  baseUrl?: string;
  /** Of the instance in Europe. */
  europeUrl?: string;
  limits?: Partial<HttpLimits>;
};

const PER_PAGE = 100;
/** 1,500 jobs of a company. */
const MOST_PAGES = 15;

/** It demands none; people should know where a link leads. */
export const LEVER_ATTRIBUTION: Attribution = {
  board: 'lever',
  text: 'Jobs from companies on Lever',
  url: 'https://www.lever.co',
  logo: null,
  follow: false,
};

/**
 * The jobs of companies that hire with Lever, in the global instance or the one in Europe, 100 a page.
 *
 * Terms and shape: https://github.com/lever/postings-api (no key for reading; published postings "are publicly viewable"
 * and "may be scraped by third parties"; robots.txt asks for a second between requests, which storing a page takes). The
 * text is in three pieces: `description`, `lists` with a heading and items without a list around them, and `additional`.
 * An unknown company is a 404. Shape compared with recorded answers in public code of 2026.
 */
export function createLever({
  companies,
  baseUrl = 'https://api.lever.co',
  europeUrl = 'https://api.eu.lever.co',
  limits,
}: LeverOptions): JobBoard {
  const byQuery = companiesOf(companies, ['lever', 'lever-eu']);
  return {
    name: 'lever',
    attribution: LEVER_ATTRIBUTION,
    queries: [...byQuery.keys()],
    quotas: companyQuotas(byQuery.size * 3),
    requestsPerRun: 4 * byQuery.size + 10,
    async page(query, page) {
      const company = byQuery.get(query);
      if (!company) throw new Error('unknown Lever query');
      const host = company.provider === 'lever-eu' ? europeUrl : baseUrl;
      const url = new URL(`/v0/postings/${encodeURIComponent(company.token)}`, host);
      const skip = String((page - 1) * PER_PAGE);
      url.search = new URLSearchParams({ mode: 'json', skip, limit: String(PER_PAGE) }).toString();
      const answer = await getJson(url, { ...HTTP_LIMITS, ...limits });
      if (!Array.isArray(answer)) throw new BoardFailure('bad-answer', 'the answer is JSON, but no list');
      const { good, ...left } = readRows(answer, row);
      return {
        fetched: answer.length,
        postings: good.map((one) => posting(one, company)),
        ...left,
        hasMore: answer.length >= PER_PAGE && page < MOST_PAGES,
      };
    },
  };
}

const row = z.object({
  id,
  text: z.string(),
  description: z.string(),
  hostedUrl: z.string(),
  createdAt: date,
  /** ISO 3166-1 alpha-2, in capitals. */
  country: optionalText,
  categories: z.object({ location: optionalText, allLocations: optionalTexts }).nullish(),
  /** HTML: items, `<li>…</li>`, without the list. */
  lists: z.array(z.object({ text: optionalText, content: optionalText })).nullish(),
  additional: optionalText,
  /** `unspecified`, `on-site` (also `onsite`), `remote` or `hybrid`. */
  workplaceType: optionalText,
  /** The interval is `per-year-salary`, `per-month-salary`, `per-hour-wage` and the like. */
  salaryRange: z
    .object({ min: amount, max: amount, currency: optionalText, interval: optionalText })
    .nullish(),
  /** HTML about the pay. */
  salaryDescription: optionalText,
});

function posting(from: z.output<typeof row>, { name }: CompanyBoard): RawPosting {
  const { location, allLocations } = from.categories ?? {};
  const { min, max, currency, interval } = from.salaryRange ?? {};
  return {
    board: 'lever',
    externalId: from.id,
    title: from.text,
    company: name,
    locations: allLocations?.length ? allLocations : [location ?? ''],
    country: /^[A-Z]{2}$/.test(from.country ?? '') ? from.country?.toLowerCase() : undefined,
    description: textOf(from),
    markup: 'html',
    complete: true,
    tags: [],
    pay: {
      min: min ?? undefined,
      max: max ?? undefined,
      currency: orNone(currency),
      unit: unitOfWord(interval ?? ''),
    },
    remote: { remote: true, hybrid: false, 'on-site': false, onsite: false }[from.workplaceType ?? ''],
    url: from.hostedUrl,
    urlIsBoards: false,
    postedAt: from.createdAt,
  };
}

/** Its pieces in the order in which its own page shows them. */
function textOf({ description, lists, additional, salaryDescription }: z.output<typeof row>): string {
  const listed = (lists ?? []).map(({ text, content }) => {
    const items = content ?? '';
    return `<h3>${text ?? ''}</h3>${/^\s*<li/i.test(items) ? `<ul>${items}</ul>` : `<div>${items}</div>`}`;
  });
  return [description, ...listed, additional ?? '', salaryDescription ?? '']
    .filter((piece) => piece !== '')
    .map((piece) => `<div>${piece}</div>`)
    .join('');
}
