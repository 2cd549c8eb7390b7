import { z } from 'zod';
import { unitOfWord } from '../posting/pay/words.ts';
import type { RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { BoardFailure } from './failure.ts';
import { amount, date, optionalText, optionalTexts, orNone } from './fields.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

export type HimalayasOptions = { baseUrl?: string; maxPages?: number; limits?: Partial<HttpLimits> };

/** The most that it sends, since March 2025. */
const PER_PAGE = 20;

export const HIMALAYAS_ATTRIBUTION: Attribution = {
  board: 'himalayas',
  text: 'Jobs by Himalayas',
  url: 'https://himalayas.app',
  logo: null,
  follow: false,
};

/**
 * Himalayas, remote jobs of all roles, whole texts with structured pay. It has more than 100,000; a run takes the newest.
 * The search is used because its pages have numbers: the feed's `offset` is deprecated, and its cursor would have to
 * survive a restart.
 *
 * Terms and shape: https://himalayas.app/api and https://himalayas.app/docs/remote-jobs-api (no key; link to the job's
 * page there and name Himalayas as the source; not to be passed on to Jooble, Neuvoo, Google Jobs or LinkedIn). No limit
 * is stated; the data change daily. Shape compared with a recorded answer of October 2026 in public code.
 */
export function createHimalayas({
  baseUrl = 'https://himalayas.app',
  maxPages = 25,
  limits,
}: HimalayasOptions = {}): JobBoard {
  return {
    name: 'himalayas',
    attribution: HIMALAYAS_ATTRIBUTION,
    queries: ['recent'],
    quotas: [
      { spanMs: 60_000, requests: 20 },
      { spanMs: 86_400_000, requests: 100 },
    ],
    requestsPerRun: 40,
    async page(_, page) {
      const url = new URL('/jobs/api/search', baseUrl);
      url.search = new URLSearchParams({ sort: 'recent', page: String(page) }).toString();
      const answer = envelope.safeParse(await getJson(url, { ...HTTP_LIMITS, ...limits }));
      if (!answer.success) throw new BoardFailure('bad-answer', 'the answer is JSON without a list `jobs`');
      const { jobs, totalCount } = answer.data;
      const { good, ...left } = readRows(jobs, row);
      return {
        fetched: jobs.length,
        postings: good.map(posting),
        ...left,
        // A page in the middle can be short: only an empty one or the count is the end.
        hasMore:
          jobs.length > 0 && page < maxPages && page * PER_PAGE < (totalCount ?? Number.POSITIVE_INFINITY),
      };
    },
  };
}

const envelope = z.object({
  jobs: z.array(z.unknown()),
  totalCount: z.number().nullish().catch(undefined),
});

const row = z.object({
  /** The address of the job's page. */
  guid: z.string(),
  title: z.string(),
  description: z.string(),
  applicationLink: z.string(),
  pubDate: date,
  companyName: optionalText,
  minSalary: amount,
  maxSalary: amount,
  currency: optionalText,
  /** `annual`, `monthly`, `hourly`. */
  salaryPeriod: optionalText,
  /** Countries; none means everywhere. */
  locationRestrictions: optionalTexts,
  /** Roles with hyphens, `Java-Developer`. */
  categories: optionalTexts,
});

function posting(from: z.output<typeof row>): RawPosting {
  const countries = from.locationRestrictions ?? [];
  return {
    board: 'himalayas',
    externalId: idOf(from.guid),
    title: from.title,
    company: orNone(from.companyName),
    locations: countries.map((country) => `Remote, ${country}`),
    country: undefined,
    description: from.description,
    markup: 'html',
    complete: true,
    tags: (from.categories ?? []).map((category) => category.replaceAll('-', ' ')),
    pay: {
      min: from.minSalary ?? undefined,
      max: from.maxSalary ?? undefined,
      currency: orNone(from.currency),
      unit: unitOfWord(from.salaryPeriod ?? ''),
    },
    remote: true,
    // Its own page, where one applies.
    url: from.applicationLink,
    urlIsBoards: true,
    postedAt: from.pubDate,
  };
}

/** The guid is the page's address; what differs is the path, and an id has little room. */
const idOf = (guid: string) => guid.replace(/^https?:\/\/[^/]*\/(?:companies\/)?/, '').slice(-100);
