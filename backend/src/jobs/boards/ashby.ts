import { z } from 'zod';
import { unitOfWord } from '../posting/pay/words.ts';
import type { RawPay, RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { type CompanyBoard, companiesOf, companyQuotas } from './company-boards.ts';
import { BoardFailure } from './failure.ts';
import { amount, date, id, optionalText, orNone } from './fields.ts';
import type { CompanyBoardOptions } from './greenhouse.ts';
import { getJson, HTTP_LIMITS } from './http.ts';
import { readRows } from './rows.ts';

/** It demands none; people should know where a link leads. */
export const ASHBY_ATTRIBUTION: Attribution = {
  board: 'ashby',
  text: 'Jobs from companies on Ashby',
  url: 'https://www.ashbyhq.com',
  logo: null,
  follow: false,
};

/**
 * The jobs of companies that hire with Ashby: one request a company, with whole texts and, where the company shows it,
 * the pay. There is no paging: a board of more than 8 MiB, some 500 jobs, is `too-large`.
 *
 * Terms and shape: https://developers.ashbyhq.com/docs/public-job-posting-api (an official public API without a key, for
 * job boards; unlisted jobs are not to be shown in a list). An unknown company is a 404. Shape compared with recorded
 * answers in public code of 2026.
 */
export function createAshby({
  companies,
  baseUrl = 'https://api.ashbyhq.com',
  limits,
}: CompanyBoardOptions): JobBoard {
  const byQuery = companiesOf(companies, ['ashby']);
  return {
    name: 'ashby',
    attribution: ASHBY_ATTRIBUTION,
    queries: [...byQuery.keys()],
    quotas: companyQuotas(byQuery.size),
    requestsPerRun: 2 * byQuery.size + 5,
    async page(query) {
      const company = byQuery.get(query);
      if (!company) throw new Error('unknown Ashby query');
      const url = new URL(`/posting-api/job-board/${encodeURIComponent(company.token)}`, baseUrl);
      url.searchParams.set('includeCompensation', 'true');
      const answer = envelope.safeParse(await getJson(url, { ...HTTP_LIMITS, ...limits }));
      if (!answer.success) throw new BoardFailure('bad-answer', 'the answer is JSON without a list `jobs`');
      const jobs = answer.data.jobs.filter((job) => !isUnlisted(job));
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

const isUnlisted = (job: unknown) =>
  typeof job === 'object' && job !== null && 'isListed' in job && job.isListed === false;

const component = z.object({
  /** `Salary`, `EquityPercentage`, `Bonus`, `Commission` … */
  compensationType: optionalText,
  /** `1 YEAR`, `1 MONTH`, `1 HOUR`, `NONE`. */
  interval: optionalText,
  currencyCode: optionalText,
  minValue: amount,
  maxValue: amount,
});

const row = z.object({
  id,
  title: z.string(),
  descriptionHtml: z.string(),
  jobUrl: z.string(),
  publishedAt: date,
  location: optionalText,
  secondaryLocations: z.array(z.object({ location: optionalText })).nullish(),
  isRemote: z.boolean().nullish(),
  /** `OnSite`, `Remote` or `Hybrid`. */
  workplaceType: optionalText,
  compensation: z
    .object({ compensationTierSummary: optionalText, summaryComponents: z.array(component).nullish() })
    .nullish(),
  shouldDisplayCompensationOnJobPostings: z.boolean().nullish(),
});

function posting(from: z.output<typeof row>, { name }: CompanyBoard): RawPosting {
  const others = (from.secondaryLocations ?? []).map(({ location }) => location ?? '');
  return {
    board: 'ashby',
    externalId: from.id,
    title: from.title,
    company: name,
    locations: [from.location ?? '', ...others],
    country: undefined,
    description: from.descriptionHtml,
    markup: 'html',
    complete: true,
    tags: [],
    pay: from.shouldDisplayCompensationOnJobPostings === false ? undefined : payOf(from.compensation),
    remote: remoteOf(from),
    url: from.jobUrl,
    urlIsBoards: false,
    postedAt: from.publishedAt,
  };
}

/** The salary among the parts of a compensation; equity and bonus are no pay that can be compared. */
function payOf(compensation: z.output<typeof row>['compensation']): RawPay | undefined {
  const salary = compensation?.summaryComponents?.find(
    ({ compensationType, minValue, maxValue }) =>
      compensationType === 'Salary' && (minValue ?? maxValue ?? null) !== null,
  );
  if (!salary) return undefined;
  return {
    min: salary.minValue ?? undefined,
    max: salary.maxValue ?? undefined,
    currency: orNone(salary.currencyCode),
    unit: unitOfWord(salary.interval ?? ''),
  };
}

function remoteOf({ workplaceType, isRemote }: z.output<typeof row>): boolean | undefined {
  const kind = workplaceType?.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (kind === 'remote') return true;
  if (kind === 'hybrid' || kind === 'onsite') return false;
  return isRemote === true ? true : undefined;
}
