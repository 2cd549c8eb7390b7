import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import type { Cache } from '../cache/cache.ts';
import { createMemoryCache } from '../cache/memory.ts';
import { openCache } from '../cache/open.ts';
import { connectRedis } from '../cache/redis.ts';
import { createLogger } from '../log.ts';
import { appDeps } from '../testing/app.ts';
import { remoteOkRow } from '../testing/board-server.ts';
import { freePort } from '../testing/postgres.ts';
import { findRedis, startRedis, type TestRedis } from '../testing/redis.ts';
import { refreshFixture } from '../testing/refresh.ts';
import { createPageCache } from './page-cache.ts';
import { createJobService } from './service.ts';

const world = refreshFixture();
const log = createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' });

/** A process with its own pool: what it answers to a search, and its refresh. */
function processWith(cache: Cache) {
  const pages = createPageCache(cache, 'dev');
  const refresh = world.process({ changed: pages.renew });
  const app = createApp(appDeps({ jobs: createJobService(refresh.database), jobPages: pages }));
  return {
    refresh,
    async titles(query = '', headers = {}) {
      const response = await app.request(`/v1/jobs${query}`, { headers });
      expect(response.status).toBe(200);
      return ((await response.json()) as { jobs: { title: string }[] }).jobs.map(({ title }) => title);
    },
    [Symbol.asyncDispose]: () => refresh[Symbol.asyncDispose](),
  };
}

const offers = (position: string) => {
  world.server.remoteOk = [remoteOkRow('1', { position })];
};

describe('in the process', () => {
  it('shows what a refresh has changed at once, and looks once for the same search', async () => {
    await using here = processWith(createMemoryCache());
    expect(await here.titles()).toEqual([]);
    offers('Old Engineer');
    await world.refreshed(here.refresh);
    expect(await here.titles()).toEqual(['Old Engineer']);
    await world.sql`update jobs set title = 'Changed by hand'`;
    expect(await here.titles()).toEqual(['Old Engineer']);
    expect(await here.titles('?limit=2')).toEqual(['Changed by hand']);
    expect(await here.titles('', { 'Cache-Control': 'no-cache' })).toEqual(['Changed by hand']);
    expect(await here.titles()).toEqual(['Changed by hand']);
    offers('New Engineer');
    await world.refreshed(here.refresh);
    expect(await here.titles()).toEqual(['New Engineer']);
    expect(await here.titles('?q=old')).toEqual([]);
  });

  it('shows what is closed no longer once the refresh has closed it', async () => {
    await using here = processWith(createMemoryCache());
    offers('Old Engineer');
    await world.refreshed(here.refresh);
    expect(await here.titles()).toEqual(['Old Engineer']);
    await world.sql`update jobs set last_seen_at = now() - interval '20 days'`;
    world.server.remoteOk = [remoteOkRow('2', { position: 'Another' })];
    await world.refreshed(here.refresh);
    expect(await here.titles()).toEqual(['Another']);
  });
});

const redisServer = await findRedis();

describe.skipIf(!redisServer)('in Redis', () => {
  let port: number;
  let server: TestRedis;
  let clients: Awaited<ReturnType<typeof connectRedis>>[];
  beforeAll(async () => {
    port = await freePort();
    server = await startRedis(redisServer ?? [], port);
    clients = await Promise.all([connectRedis(server.url, log), connectRedis(server.url, log)]);
  });
  beforeEach(() => expect.poll(() => clients.every(({ isReady }) => isReady)).toBe(true));
  afterAll(async () => {
    for (const client of clients ?? []) client.destroy();
    await server?.stop();
  });
  const both = () => clients.map((client) => processWith(openCache(client, log)));

  it('is what one process has found and another has changed', async () => {
    const [one, other] = both();
    if (!one || !other) throw new Error('there are two');
    await using stack = new AsyncDisposableStack();
    for (const each of [one, other]) stack.use(each);
    offers('Old Engineer');
    await world.refreshed(other.refresh);
    expect(await one.titles()).toEqual(['Old Engineer']);
    await world.sql`update jobs set title = 'Changed by hand'`;
    expect(await other.titles()).toEqual(['Old Engineer']);
    offers('New Engineer');
    await world.refreshed(other.refresh);
    expect(await one.titles()).toEqual(['New Engineer']);
  });

  it('costs nobody an answer while Redis is away, and is right when it is back', async () => {
    const [here] = both();
    if (!here) throw new Error('there is one');
    await using _ = here;
    offers('Old Engineer');
    await world.refreshed(here.refresh);
    expect(await here.titles()).toEqual(['Old Engineer']);
    await server.stop();
    await world.sql`update jobs set title = 'Changed by hand'`;
    expect(await here.titles()).toEqual(['Changed by hand']);
    offers('New Engineer');
    expect(await world.refreshed(here.refresh)).toMatchObject({ state: 'done' });
    expect(await here.titles()).toEqual(['New Engineer']);
    server = await startRedis(redisServer ?? [], port);
    await expect.poll(() => clients[0]?.isReady).toBe(true);
    expect(await here.titles()).toEqual(['New Engineer']);
  });
});
