import { z } from 'zod';
import type { RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { BoardFailure } from './failure.ts';
import { date, id, optionalText, optionalTexts, orNone } from './fields.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

/** Its public feed has a few dozen; one that is much longer is cut. */
const MOST_ROWS = 2_000;

export type RemotiveOptions = { baseUrl?: string; limits?: Partial<HttpLimits> };

export const REMOTIVE_ATTRIBUTION: Attribution = {
  board: 'remotive',
  text: 'Jobs by Remotive',
  url: 'https://remotive.com',
  logo: null,
  follow: false,
};

/**
 * Remotive, remote jobs with whole texts, a day late: one page with all of them.
 *
 * Terms and shape: https://github.com/remotive-com/remote-jobs-api (no key; link to the job's page there and name Remotive;
 * not to be passed on to Jooble, Neuvoo, Google Jobs or LinkedIn, nor hidden behind a sign-up; at most four requests a
 * day, and more than two a minute are blocked). Shape compared with a recorded answer of October 2026 in public code.
 */
export function createRemotive({ baseUrl = 'https://remotive.com', limits }: RemotiveOptions = {}): JobBoard {
  return {
    name: 'remotive',
    attribution: REMOTIVE_ATTRIBUTION,
    queries: ['all'],
    quotas: [
      { spanMs: 60_000, requests: 1 },
      { spanMs: 86_400_000, requests: 4 },
    ],
    // One, and a second attempt; a run that an administrator starts has the other two.
    requestsPerRun: 2,
    async page() {
      const answer = envelope.safeParse(
        await getJson(new URL('/api/remote-jobs', baseUrl), { ...HTTP_LIMITS, ...limits }),
      );
      if (!answer.success) throw new BoardFailure('bad-answer', 'the answer is JSON without a list `jobs`');
      const rows = answer.data.jobs.slice(0, MOST_ROWS);
      const { good, ...left } = readRows(rows, row);
      return { fetched: rows.length, postings: good.map(posting), ...left, hasMore: false };
    },
  };
}

const envelope = z.object({ jobs: z.array(z.unknown()) });

const row = z.object({
  id,
  title: z.string(),
  description: z.string(),
  url: z.string(),
  publication_date: date,
  company_name: optionalText,
  /** Countries or regions with commas, or `Worldwide`. */
  candidate_required_location: optionalText,
  /** In words: `$45-$120/Hour`, `$20k - $35k`. */
  salary: optionalText,
  tags: optionalTexts,
});

function posting(from: z.output<typeof row>): RawPosting {
  const places = (from.candidate_required_location ?? '').split(',').map((place) => place.trim());
  return {
    board: 'remotive',
    externalId: from.id,
    title: from.title,
    company: orNone(from.company_name),
    locations: places.map((place) => (place === '' ? '' : `Remote, ${place}`)),
    country: undefined,
    description: from.description,
    markup: 'html',
    complete: true,
    tags: from.tags ?? [],
    pay: { text: orNone(from.salary) },
    remote: true,
    url: from.url,
    urlIsBoards: true,
    // In UTC, without saying so.
    postedAt: /[Zz]|[+-]\d\d:?\d\d$/.test(from.publication_date)
      ? from.publication_date
      : `${from.publication_date}Z`,
  };
}
