import { z } from 'zod';
import type { RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { BoardFailure } from './failure.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

/** It sends about a hundred; a feed that is much longer is cut. */
const MOST_ROWS = 1_000;

export type RemoteOkOptions = { baseUrl?: string; limits?: Partial<HttpLimits> };

/** Of the notice at the beginning of each answer. */
export const REMOTE_OK_ATTRIBUTION: Attribution = {
  board: 'remoteok',
  text: 'Jobs by Remote OK',
  url: 'https://remoteok.com',
  // A trademark that it wants nobody to show.
  logo: null,
  follow: true,
};

/** Remote OK's feed, https://remoteok.com/api: one page, which no parameter changes. */
export function createRemoteOk({ baseUrl = 'https://remoteok.com', limits }: RemoteOkOptions = {}): JobBoard {
  return {
    name: 'remoteok',
    attribution: REMOTE_OK_ATTRIBUTION,
    queries: ['all'],
    // They name none. This is for a loop of ours.
    quotas: [{ spanMs: 3_600_000, requests: 20 }],
    requestsPerRun: 5,
    async page() {
      const answer = await getJson(new URL('/api', baseUrl), { ...HTTP_LIMITS, ...limits });
      if (!Array.isArray(answer)) throw new BoardFailure('bad-answer', 'the answer is JSON, but no list');
      const rows = answer.filter((entry, at) => !(at === 0 && isNotice(entry))).slice(0, MOST_ROWS);
      const { good, ...left } = readRows(rows, row);
      return { fetched: rows.length, postings: good.map(posting), ...left, hasMore: false };
    },
  };
}

/** The first entry is a notice with the feed's date and the terms of use. */
const isNotice = (entry: unknown) =>
  typeof entry === 'object' && entry !== null && 'legal' in entry && !('id' in entry);

const optionalText = z.string().nullish();
const amount = z.number().nullish();

const row = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  position: z.string(),
  company: optionalText,
  location: optionalText,
  description: z.string(),
  tags: z.array(z.string()).nullish(),
  /** Mostly years' pay in US dollars; 0 where it is not known. */
  salary_min: amount,
  salary_max: amount,
  url: z.string(),
  date: z.string(),
});

function posting(from: z.output<typeof row>): RawPosting {
  return {
    board: 'remoteok',
    externalId: from.id,
    title: from.position,
    company: from.company ?? undefined,
    locations: [from.location ?? ''],
    country: undefined,
    description: from.description,
    markup: 'html',
    complete: true,
    tags: from.tags ?? [],
    // It has no field for a currency or a unit; the text may name others.
    pay: { min: from.salary_min ?? undefined, max: from.salary_max ?? undefined, currency: 'USD' },
    remote: true,
    // The job's page there, as they demand, not where one applies.
    url: from.url,
    urlIsBoards: false,
    postedAt: from.date,
  };
}
