import type { createClient } from 'redis';
import type { Logger } from '../log.ts';
import type { Cache } from './cache.ts';
import { startWatchdog } from './watchdog.ts';

type Redis = ReturnType<typeof createClient>;

const PREFIX = 'skillgap:';

/**
 * Connects in the background and reconnects. Commands fail at once meanwhile. No log line holds the address, which
 * may contain a password.
 */
export async function connectRedis(url: string, log: Logger): Promise<Redis> {
  // Imported only when there is a Redis: it takes half as long as the rest of the start.
  const { createClient } = await import('redis');
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: 1_000,
    socket: { connectTimeout: 2_000, reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, 5_000) },
  });
  let wasUp = true;
  const isUnavailable = (code: string | undefined) => {
    if (wasUp) log.warn({ code, reason: 'redis-unavailable' }, 'redis');
    wasUp = false;
  };
  client.on('error', (error: Error & { code?: string }) => isUnavailable(error.code));
  client.on('ready', () => {
    wasUp = true;
    log.info('redis ready');
  });
  client.connect().catch(() => {});
  startWatchdog(client as Redis, () => isUnavailable('NO_ANSWER'));
  return client as Redis;
}

export function createRedisCache(redis: Redis, log: Logger): Cache {
  /** The client logs an outage once; single commands only for debugging. */
  async function or<T>(work: () => Promise<T>, instead: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      log.debug({ type: (error as Error).name, reason: 'cache-unavailable' }, 'cache');
      return instead;
    }
  }
  return {
    get: (key) => or(async () => (await redis.get(PREFIX + key)) ?? undefined, undefined),
    async set(key, text, ttlSeconds) {
      // An absolute expiry: a delayed command must not extend it.
      const expiration = { type: 'PXAT', value: Math.ceil(Date.now() + ttlSeconds * 1_000) } as const;
      await or(async () => void (await redis.set(PREFIX + key, text, { expiration })), undefined);
    },
    async delete(key) {
      await or(async () => void (await redis.del(PREFIX + key)), undefined);
    },
  };
}
