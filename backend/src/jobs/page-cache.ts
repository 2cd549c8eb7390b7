import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Cache } from '../cache/cache.ts';
import type { listQuery } from './search-query.ts';

/**
 * How long a page is kept, and so how long a change can stay unseen when the refresh cannot announce it: it runs in
 * another process without Redis, or Redis is unavailable.
 */
export const PAGE_SECONDS = 30;

/** Longer than a refresh is apart from the next. When it is over, pages of before it are long gone. */
const GENERATION_SECONDS = 2 * 86_400;
const GENERATION = 'jobs:generation';

type Query = z.output<typeof listQuery>;

export type PageCache = {
  /**
   * The answer to a search as JSON, cached or from `find`; the same for every user. Only first pages are cached: few
   * people ask for the same later one. `fresh` skips the cache, and updates it.
   */
  page(query: Query, find: () => Promise<object>, fresh?: boolean): Promise<string>;
  /** Forgets all pages: postings have changed. Called after the change can be read. */
  renew(): Promise<void>;
};

/**
 * Caches answers to job searches by query. A page belongs to the generation in which its search began, so one that
 * read the postings before a change is never served after it. It also belongs to the release that made it: several
 * releases may share a Redis.
 */
export function createPageCache(cache: Cache, release: string): PageCache {
  return {
    async page(query, find, fresh = false) {
      if (query.cursor !== undefined) return JSON.stringify(await find());
      const generation = (await cache.get(GENERATION)) ?? 'first';
      const key = `jobs:${release}:${generation}:${nameOf(query)}`;
      const kept = fresh ? undefined : await cache.get(key);
      if (kept !== undefined) return kept;
      const startedAt = performance.now();
      const found = JSON.stringify(await find());
      // The postings may have changed since the search began.
      const left = PAGE_SECONDS - (performance.now() - startedAt) / 1_000;
      if (left > 0) await cache.set(key, found, left);
      return found;
    },
    // At random: no two processes need to agree on what comes next, and one that was lost never comes again.
    renew: () => cache.set(GENERATION, randomUUID(), GENERATION_SECONDS),
  };
}

/** One name for equal queries. A hash, because a query can contain anything. */
function nameOf({ skills, ...query }: Query): string {
  const asked = { ...query, skills: skills?.toSorted() };
  const fields = Object.entries(asked).filter(([, value]) => value !== undefined);
  return createHash('sha256')
    .update(JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url');
}
