import { z } from 'zod';
import type { RawPosting } from '../posting/posting.ts';
import type { Attribution, JobBoard } from './board.ts';
import { BoardFailure } from './failure.ts';
import { date, id } from './fields.ts';
import { readHiringPost } from './hiring-post.ts';
import { getJson, HTTP_LIMITS, type HttpLimits } from './http.ts';
import { readRows } from './rows.ts';

export type HackerNewsOptions = { baseUrl?: string; limits?: Partial<HttpLimits> };

export const HACKER_NEWS_ATTRIBUTION: Attribution = {
  board: 'hackernews',
  text: 'Jobs from Hacker News',
  url: 'https://news.ycombinator.com',
  logo: null,
  follow: false,
};

/**
 * Hacker News' monthly "Ask HN: Who is hiring?": each comment at its top level is one employer's advertisement, in the
 * employer's own words. The first page finds the newest thread, the second is the thread with all its comments; the
 * official API on Firebase would take one request for each of some 400 comments.
 *
 * Terms and shape: https://hn.algolia.com/api, Algolia's search that Hacker News itself uses (no key, 10,000 requests an
 * hour). Replies, and comments that were deleted, are no postings. Names of the people who wrote them are not read.
 */
export function createHackerNews({
  baseUrl = 'https://hn.algolia.com',
  limits,
}: HackerNewsOptions = {}): JobBoard {
  const ask = (path: string, query: Record<string, string> = {}) => {
    const url = new URL(path, baseUrl);
    url.search = new URLSearchParams(query).toString();
    return getJson(url, { ...HTTP_LIMITS, ...limits });
  };
  let thread: string | undefined;

  /** By date: by relevance it would be one of 2020. The account posts two other threads a month. */
  async function findThread(): Promise<string> {
    const query = { tags: 'story,author_whoishiring', hitsPerPage: '12' };
    const found = hits.safeParse(await ask('/api/v1/search_by_date', query));
    if (!found.success) throw new BoardFailure('bad-answer', 'the answer is JSON without a list `hits`');
    const { good } = readRows(found.data.hits, story);
    const newest = good.find(({ title }) => /who is hiring\?/i.test(title ?? ''))?.objectID;
    if (newest === undefined || !/^\d{1,12}$/.test(newest))
      throw new BoardFailure('bad-answer', 'there is no thread "Who is hiring?" among the newest');
    return newest;
  }

  return {
    name: 'hackernews',
    attribution: HACKER_NEWS_ATTRIBUTION,
    queries: ['who-is-hiring'],
    quotas: [
      { spanMs: 60_000, requests: 10 },
      { spanMs: 86_400_000, requests: 50 },
    ],
    requestsPerRun: 8,
    async page(_, page) {
      if (page === 1) {
        thread = await findThread();
        return { fetched: 0, postings: [], dropped: [], droppedFields: [], hasMore: true };
      }
      // Another process may have found it.
      thread ??= await findThread();
      const answer = item.safeParse(await ask(`/api/v1/items/${thread}`));
      if (!answer.success)
        throw new BoardFailure('bad-answer', 'the answer is JSON without a list `children`');
      const comments = answer.data.children.filter((comment) => !isDeleted(comment));
      const { good, ...left } = readRows(comments, row);
      const postings = good.map(posting);
      const headless = postings.filter((one) => one === undefined).map(() => 'no-heading');
      return {
        fetched: comments.length,
        postings: postings.filter((one) => one !== undefined),
        ...left,
        dropped: [...left.dropped, ...headless],
        hasMore: false,
      };
    },
  };
}

const hits = z.object({ hits: z.array(z.unknown()) });
const story = z.object({ objectID: z.string(), title: z.string().nullish() });
const item = z.object({ children: z.array(z.unknown()) });

const isDeleted = (comment: unknown) =>
  typeof comment === 'object' && comment !== null && 'text' in comment && (comment.text ?? '') === '';

const row = z.object({
  /** It becomes part of an address. */
  id: id.pipe(z.string().regex(/^\d{1,12}$/)),
  /** HTML with paragraphs, links and code, the first paragraph being the heading. */
  text: z.string(),
  created_at: date,
});

function posting(from: z.output<typeof row>): RawPosting | undefined {
  const post = readHiringPost(from.text);
  if (!post) return undefined;
  return {
    board: 'hackernews',
    externalId: from.id,
    ...post,
    country: undefined,
    description: from.text,
    markup: 'html',
    complete: true,
    tags: [],
    url: `https://news.ycombinator.com/item?id=${from.id}`,
    urlIsBoards: true,
    postedAt: from.created_at,
  };
}
