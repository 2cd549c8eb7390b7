import { z } from 'zod';
import type { RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { BoardFailure } from './failure.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

/** One search at Adzuna. */
export type AdzunaSearch = { country: keyof typeof CURRENCIES; what?: string; where?: string };

/** The countries it covers, and the currency of its salaries there: it sends none. */
export const CURRENCIES = {
  at: 'EUR',
  au: 'AUD',
  be: 'EUR',
  br: 'BRL',
  ca: 'CAD',
  ch: 'CHF',
  de: 'EUR',
  es: 'EUR',
  fr: 'EUR',
  gb: 'GBP',
  in: 'INR',
  it: 'EUR',
  mx: 'MXN',
  nl: 'EUR',
  nz: 'NZD',
  pl: 'PLN',
  sg: 'SGD',
  us: 'USD',
  za: 'ZAR',
} as const;

const SECOND = 1_000;
const DAY = 86_400 * SECOND;

/** Of https://developer.adzuna.com/docs/terms_of_service. A month is counted as its longest. */
export const ADZUNA_QUOTAS = [
  { spanMs: 60 * SECOND, requests: 25 },
  { spanMs: DAY, requests: 250 },
  { spanMs: 7 * DAY, requests: 1_000 },
  { spanMs: 31 * DAY, requests: 2_500 },
] as const;

/** A month's quota for each of its nights; what is left serves runs that an administrator starts. */
const REQUESTS_PER_RUN = 75;
/** The most that Adzuna sends. */
const PER_PAGE = 50;

export type AdzunaOptions = {
  appId: string;
  appKey: string;
  searches: readonly AdzunaSearch[];
  /** Older postings are not requested. */
  maxDaysOld?: number;
  /** Pages of a search in one run. */
  maxPages?: number;
  baseUrl?: string;
  limits?: Partial<HttpLimits>;
};

/** Of https://developer.adzuna.com/docs/terms_of_service. */
export const ADZUNA_ATTRIBUTION: Attribution = {
  board: 'adzuna',
  text: 'Jobs by Adzuna',
  url: 'https://www.adzuna.com',
  logo: {
    url: 'https://zunastatic-abf.kxcdn.com/images/global/adzuna_logo.svg',
    minWidth: 116,
    minHeight: 23,
  },
  follow: false,
};

/** Adzuna's job search, https://developer.adzuna.com/docs/search. */
export function createAdzuna({
  appId,
  appKey,
  searches,
  maxDaysOld = 30,
  maxPages = 20,
  baseUrl = 'https://api.adzuna.com',
  limits,
}: AdzunaOptions): JobBoard {
  const byQuery = new Map(searches.map((search) => [queryName(search), search]));
  return {
    name: 'adzuna',
    attribution: ADZUNA_ATTRIBUTION,
    queries: [...byQuery.keys()],
    quotas: ADZUNA_QUOTAS,
    requestsPerRun: REQUESTS_PER_RUN,
    async page(query, page) {
      const search = byQuery.get(query);
      if (!search) throw new Error('unknown Adzuna query');
      const url = new URL(`/v1/api/jobs/${search.country}/search/${page}`, baseUrl);
      url.search = new URLSearchParams({
        app_id: appId,
        app_key: appKey,
        results_per_page: String(PER_PAGE),
        max_days_old: String(maxDaysOld),
        // Newest first: a page that comes later never holds something newer.
        sort_by: 'date',
        ...(search.what && { what: search.what }),
        ...(search.where && { where: search.where }),
      }).toString();

      const answer = envelope.safeParse(await getJson(url, { ...HTTP_LIMITS, hasLogin: true, ...limits }));
      if (!answer.success)
        throw new BoardFailure('bad-answer', 'the answer is JSON without a count and a list of results');
      const { count, results } = answer.data;
      const { good, ...left } = readRows(results.slice(0, PER_PAGE), row);
      return {
        fetched: Math.min(results.length, PER_PAGE),
        postings: good.map((one) => posting(one, search.country)),
        ...left,
        hasMore: results.length >= PER_PAGE && page * PER_PAGE < count && page < maxPages,
      };
    },
  };
}

/** Stable from run to run, whatever the order of the searches. */
const queryName = ({ country, what = '', where = '' }: AdzunaSearch) => [country, what, where].join('|');

const envelope = z.object({ count: z.number(), results: z.array(z.unknown()) });

const optionalText = z.string().nullish();
const named = z.object({ display_name: optionalText }).nullish();
const amount = z.number().nullish();

/** Fields that are not read may hold anything: latitude, longitude, category, contract. */
const row = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string(),
  description: z.string(),
  redirect_url: z.string(),
  created: z.string(),
  company: named,
  location: named,
  salary_min: amount,
  salary_max: amount,
  /** A text where one expects a truth. */
  salary_is_predicted: z.union([z.literal(['0', '1', 0, 1]), z.boolean()]).nullish(),
});

function posting(from: z.output<typeof row>, country: AdzunaSearch['country']): RawPosting {
  return {
    board: 'adzuna',
    externalId: from.id,
    title: from.title,
    company: from.company?.display_name ?? undefined,
    locations: [from.location?.display_name ?? ''],
    country,
    description: from.description,
    markup: 'text',
    // It cuts each text at 500 characters; a shorter one may be whole, and nothing says so.
    complete: false,
    tags: [],
    pay: {
      min: from.salary_min ?? undefined,
      max: from.salary_max ?? undefined,
      currency: CURRENCIES[country],
      // `"0"` is true for JavaScript.
      predicted: [true, '1', 1].includes(from.salary_is_predicted ?? false),
    },
    remote: undefined,
    url: from.redirect_url,
    // They ask to be linked by this very address.
    urlIsBoards: true,
    postedAt: from.created,
  };
}
