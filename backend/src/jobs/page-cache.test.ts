import { expect, it } from 'vitest';
import type { Cache } from '../cache/cache.ts';
import { createMemoryCache } from '../cache/memory.ts';
import { createPageCache, PAGE_SECONDS } from './page-cache.ts';
import { listQuery } from './search-query.ts';

const OLD = '{"jobs":["old"]}';
const NEW = '{"jobs":["new"]}';
const asked = (query: Record<string, string>) => listQuery.parse(query);

/** A cache that says what it was given. */
function noting() {
  const memory = createMemoryCache();
  const kept: { key: string; text: string; seconds: number }[] = [];
  const cache: Cache = {
    ...memory,
    async set(key, text, seconds) {
      kept.push({ key, text, seconds });
      await memory.set(key, text, seconds);
    },
  };
  return { kept, pages: createPageCache(cache, 'dev') };
}

/** What stands in the postings; each look at them is counted. */
function postings() {
  const world = { title: 'old', looks: 0 };
  const find = async () => {
    world.looks++;
    return { jobs: [world.title] };
  };
  return { world, find };
}

it('looks once for who asks the same, in whatever order and words', async () => {
  const { pages } = noting();
  const { world, find } = postings();
  for (const query of [
    { q: 'go', skills: 'go,kubernetes', sort: 'newest' },
    { skills: 'kubernetes,go,go', q: ' go ' },
    { limit: '20', q: 'go', skills: 'go,kubernetes' },
  ])
    expect(await pages.page(asked(query), find)).toBe(OLD);
  expect(world.looks).toBe(1);
});

it('takes no search for another', async () => {
  const { pages } = noting();
  const { world, find } = postings();
  const queries = [
    {},
    { q: 'go' },
    { q: 'Go' },
    { place: 'go' },
    { board: 'go' },
    { skills: 'go' },
    { skills: 'go,a' },
    { remote: 'true' },
    { remote: 'false' },
    { salaryMin: '50' },
    { maxAgeDays: '50' },
    { limit: '50' },
    { q: 'go', sort: 'relevance' },
  ];
  for (const query of queries) await pages.page(asked(query), find);
  expect(world.looks).toBe(queries.length);
});

it('does not show what was there before a change, even when a search from before it ends after it', async () => {
  const { pages } = noting();
  const { world, find } = postings();
  const query = asked({ q: 'go' });
  const { promise: slow, resolve } = Promise.withResolvers<{ jobs: string[] }>();
  const late = pages.page(query, () => slow);
  await new Promise((turn) => setImmediate(turn));
  world.title = 'new';
  await pages.renew();
  resolve({ jobs: ['old'] });
  expect(await late).toBe(OLD);
  expect(await pages.page(query, find)).toBe(NEW);
  expect(await pages.page(query, find)).toBe(NEW);
  expect(world.looks).toBe(1);
});

it('keeps first pages only, for half a minute, under names that do not tell what was asked', async () => {
  const { pages, kept } = noting();
  const { world, find } = postings();
  const cursor = Buffer.from('2026-01-01T00:00:00.000Z|0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11').toString(
    'base64url',
  );
  for (let times = 0; times < 2; times++) await pages.page(asked({ cursor }), find);
  expect(world.looks).toBe(2);
  expect(kept).toEqual([]);
  await pages.page(asked({ q: 'ada@example.com' }), find);
  expect(kept).toEqual([
    {
      key: expect.stringMatching(/^jobs:dev:first:[\w-]{43}$/),
      text: OLD,
      seconds: expect.closeTo(PAGE_SECONDS, 0),
    },
  ]);
});

it('keeps nothing of a search that fails', async () => {
  const { pages } = noting();
  const { find } = postings();
  const broken = pages.page(asked({}), () => Promise.reject(new Error('away')));
  await expect(broken).rejects.toThrow('away');
  expect(await pages.page(asked({}), find)).toBe(OLD);
});

it('shows no release what another has made of the same postings', async () => {
  const cache = createMemoryCache();
  const query = asked({});
  await createPageCache(cache, 'old').page(query, async () => ({ jobs: ['old'] }));
  expect(await createPageCache(cache, 'new').page(query, async () => ({ jobs: ['new'] }))).toBe(NEW);
});
