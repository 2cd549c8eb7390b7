import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLimiters } from '../http/limiter.ts';
import { createLogger } from '../log.ts';
import { appDeps } from '../testing/app.ts';
import { freePort } from '../testing/postgres.ts';
import { findRedis, startRedis, type TestRedis } from '../testing/redis.ts';
import { openCache } from './open.ts';
import { connectRedis } from './redis.ts';

const redisServer = await findRedis();

describe.skipIf(!redisServer)('with Redis', () => {
  const lines: string[] = [];
  const log = createLogger({ LOG_LEVEL: 'debug', RELEASE: 'dev' }, { write: (line) => lines.push(line) });
  let port: number;
  let server: TestRedis;
  let redis: Awaited<ReturnType<typeof connectRedis>>;

  beforeAll(async () => {
    port = await freePort();
    server = await startRedis(redisServer ?? [], port);
    redis = await connectRedis(server.url, log);
    await vi.waitFor(() => expect(redis.isReady).toBe(true), 120_000);
  });
  afterAll(async () => {
    redis?.destroy();
    await server?.stop();
  });

  it('all processes share what is kept, until it is over', async () => {
    const cache = openCache(redis, log);
    const other = await connectRedis(server.url, log);
    await expect.poll(() => other.isReady).toBe(true);
    await cache.set('k', 'größer', 60);
    expect(await openCache(other, log).get('k')).toBe('größer');
    await cache.set('k', 'größer', 1);
    await expect.poll(() => cache.get('k')).toBeUndefined();
    await cache.set('k', '0', 60);
    await cache.delete('k');
    expect(await cache.get('k')).toBeUndefined();
    other.destroy();
  });

  it('limits count there, of many at once no more than allowed', async () => {
    const { database } = appDeps();
    const limits = () => createLimiters({ database, redis })({ name: 'test', points: 5, seconds: 60 });
    const [one, two] = [limits(), limits()];
    const verdicts = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? one : two).take('ada')));
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(5);
    expect((await one.take('bob')).allowed).toBe(true);
    await one.forget('bob');
  });

  it('nothing waits for it while it is frozen', async () => {
    const cache = openCache(redis, log);
    const limiter = createLimiters({ database: appDeps().database, redis })({
      name: 'frozen',
      points: 2,
      seconds: 60,
    });
    await cache.set('k', '1', 60);
    server.freeze();
    // The first ones find out, together.
    await Promise.all([cache.get('k'), cache.set('k', '2', 60), limiter.take('ada')]);
    expect(redis.isReady).toBe(false);
    expect(await cache.get('k')).toBeUndefined();
    expect(await limiter.take('ada')).toMatchObject({ allowed: true });
    expect(await limiter.take('ada')).toMatchObject({ allowed: false });
    server.thaw();
    await expect.poll(() => redis.isReady).toBe(true);
    await cache.set('k', '3', 60);
    expect(await cache.get('k')).toBe('3');
    lines.length = 0;
  });

  it('nothing fails while it is away, limits hold, and it comes back', async () => {
    const cache = openCache(redis, log);
    await cache.set('k', '1', 60);
    await server.stop();
    await expect.poll(() => redis.isReady).toBe(false);
    expect(await cache.get('k')).toBeUndefined();
    await cache.set('k', '2', 60);
    const limiter = createLimiters({ database: appDeps().database, redis })({
      name: 'away',
      points: 2,
      seconds: 60,
    });
    const verdicts = [await limiter.take('ada'), await limiter.take('ada'), await limiter.take('ada')];
    expect(verdicts.map(({ allowed }) => allowed)).toEqual([true, true, false]);
    server = await startRedis(redisServer ?? [], port);
    await expect.poll(() => redis.isReady).toBe(true);
    await cache.set('k', '3', 60);
    expect(await cache.get('k')).toBe('3');
    expect(lines.filter((line) => line.includes('redis-unavailable'))).toHaveLength(1);
    expect(lines.join('')).not.toContain(server.url);
  });
});
