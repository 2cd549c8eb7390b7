import type { createClient } from 'redis';
import type { Logger } from '../log.ts';
import { createMemoryCache } from './memory.ts';
import { createRedisCache } from './redis.ts';

/**
 * Keeps what can be made again. Never fails: what cannot be read is not there, and what cannot be written is not kept.
 * Values go through JSON, so a `Date` comes back as text.
 */
export type Cache = {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown, ttlSeconds: number): Promise<void>;
  delete(key: string): Promise<void>;
};

/** In Redis when there is one, for all processes; else in this process, up to a few MB. */
export function createCache(redis: ReturnType<typeof createClient> | undefined, log: Logger): Cache {
  return redis ? createRedisCache(redis, log) : createMemoryCache();
}
