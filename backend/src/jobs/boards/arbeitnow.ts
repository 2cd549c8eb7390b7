import { z } from 'zod';
import type { RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { BoardFailure } from './failure.ts';
import { date, id, optionalText, optionalTexts, orNone } from './fields.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

export type ArbeitnowOptions = { baseUrl?: string; maxPages?: number; limits?: Partial<HttpLimits> };

export const ARBEITNOW_ATTRIBUTION: Attribution = {
  board: 'arbeitnow',
  text: 'Jobs by Arbeitnow',
  url: 'https://www.arbeitnow.com',
  logo: null,
  follow: false,
};

/**
 * Arbeitnow, jobs mostly in Germany and its neighbours, in German and English, whole texts, 100 a page, newest first.
 *
 * Terms and shape: https://www.arbeitnow.com/blog/job-board-api (no key; link to the job's page there and name Arbeitnow),
 * and `meta.terms` of each answer, which asks not to abuse it. Its answers carry `x-ratelimit-limit: 50`; the data change
 * hourly. Shape compared with recorded answers in public code of 2026.
 */
export function createArbeitnow({
  baseUrl = 'https://www.arbeitnow.com',
  maxPages = 10,
  limits,
}: ArbeitnowOptions = {}): JobBoard {
  return {
    name: 'arbeitnow',
    attribution: ARBEITNOW_ATTRIBUTION,
    queries: ['all'],
    quotas: [
      { spanMs: 60_000, requests: 20 },
      { spanMs: 86_400_000, requests: 100 },
    ],
    requestsPerRun: 20,
    async page(_, page) {
      const url = new URL('/api/job-board-api', baseUrl);
      url.searchParams.set('page', String(page));
      const answer = envelope.safeParse(await getJson(url, { ...HTTP_LIMITS, ...limits }));
      if (!answer.success) throw new BoardFailure('bad-answer', 'the answer is JSON without a list `data`');
      const { data, links } = answer.data;
      const { good, ...left } = readRows(data, row);
      return {
        fetched: data.length,
        postings: good.map(posting),
        ...left,
        // The address of the next page is not followed: it is this one with another number.
        hasMore: typeof links?.next === 'string' && data.length > 0 && page < maxPages,
      };
    },
  };
}

const envelope = z.object({
  data: z.array(z.unknown()),
  links: z.object({ next: z.unknown() }).nullish().catch(undefined),
});

const row = z.object({
  slug: id,
  title: z.string(),
  description: z.string(),
  url: z.string(),
  created_at: date,
  company_name: optionalText,
  location: optionalText,
  remote: z.boolean().nullish(),
  tags: optionalTexts,
});

function posting(from: z.output<typeof row>): RawPosting {
  return {
    board: 'arbeitnow',
    externalId: from.slug,
    title: from.title,
    company: orNone(from.company_name),
    locations: [from.location ?? ''],
    country: undefined,
    description: from.description,
    markup: 'html',
    complete: true,
    tags: from.tags ?? [],
    pay: undefined,
    // It says false of jobs whose text says otherwise.
    remote: from.remote === true ? true : undefined,
    url: from.url,
    urlIsBoards: true,
    postedAt: from.created_at,
  };
}
