import { z } from 'zod';
import { unitOfWord } from '../posting/pay/words.ts';
import type { RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { BoardFailure } from './failure.ts';
import { date, id, optionalText, optionalTexts, orNone } from './fields.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

export type JobicyOptions = { baseUrl?: string; limits?: Partial<HttpLimits> };

/** The most that it sends; there is no second page. */
const MOST_ROWS = 100;

export const JOBICY_ATTRIBUTION: Attribution = {
  board: 'jobicy',
  text: 'Jobs by Jobicy',
  url: 'https://jobicy.com',
  logo: null,
  follow: false,
};

/**
 * Jobicy, the newest hundred remote jobs, whole texts, three hours late.
 *
 * Terms and shape: https://github.com/Jobicy/remote-jobs-api, "Fair Use and Restrictions" (no key; listings may be
 * distributed, not to Google Jobs, LinkedIn, Jooble and the like, and neither changed nor misrepresented; more than one
 * request an hour is discouraged). Applications go through the job's page there, which names it. Until 2025 the amounts
 * were `annualSalaryMin` and `annualSalaryMax`.
 */
export function createJobicy({ baseUrl = 'https://jobicy.com', limits }: JobicyOptions = {}): JobBoard {
  return {
    name: 'jobicy',
    attribution: JOBICY_ATTRIBUTION,
    queries: ['latest'],
    // One an hour, and a second attempt when that one fails.
    quotas: [
      { spanMs: 3_600_000, requests: 2 },
      { spanMs: 86_400_000, requests: 12 },
    ],
    requestsPerRun: 2,
    async page() {
      const url = new URL('/api/v2/remote-jobs', baseUrl);
      url.searchParams.set('count', String(MOST_ROWS));
      const answer = envelope.safeParse(await getJson(url, { ...HTTP_LIMITS, ...limits }));
      if (!answer.success) throw new BoardFailure('bad-answer', 'the answer is JSON without a list `jobs`');
      const rows = answer.data.jobs.slice(0, MOST_ROWS);
      const { good, ...left } = readRows(rows, row);
      return { fetched: rows.length, postings: good.map(posting), ...left, hasMore: false };
    },
  };
}

const envelope = z.object({ jobs: z.array(z.unknown()) });

/** Its clients expect numbers, and got their digits. */
const digits = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,9}(\.\d+)?$/)
      .transform(Number),
  ])
  .nullish();

const row = z.object({
  id,
  jobTitle: z.string(),
  jobDescription: z.string(),
  url: z.string(),
  pubDate: date,
  companyName: optionalText,
  /** Countries or regions with commas, or `Anywhere`. */
  jobGeo: optionalText,
  jobIndustry: optionalTexts,
  salaryMin: digits,
  salaryMax: digits,
  annualSalaryMin: digits,
  annualSalaryMax: digits,
  salaryCurrency: optionalText,
  /** `hourly`, `monthly`, `yearly`. */
  salaryPeriod: optionalText,
});

function posting(from: z.output<typeof row>): RawPosting {
  const isAnnual = (from.salaryMin ?? from.salaryMax ?? null) === null;
  const places = (from.jobGeo ?? '').split(',').map((place) => place.trim());
  return {
    board: 'jobicy',
    externalId: from.id,
    title: from.jobTitle,
    company: orNone(from.companyName),
    locations: places.map((place) => (place === '' ? '' : `Remote, ${place}`)),
    country: undefined,
    description: from.jobDescription,
    markup: 'html',
    complete: true,
    tags: from.jobIndustry ?? [],
    pay: {
      min: (isAnnual ? from.annualSalaryMin : from.salaryMin) ?? undefined,
      max: (isAnnual ? from.annualSalaryMax : from.salaryMax) ?? undefined,
      currency: orNone(from.salaryCurrency),
      unit: isAnnual ? 'year' : unitOfWord(from.salaryPeriod ?? ''),
    },
    remote: true,
    url: from.url,
    urlIsBoards: true,
    postedAt: from.pubDate,
  };
}
