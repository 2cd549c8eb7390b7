import type { createClient } from 'redis';
import type { Logger } from '../log.ts';
import { createMemoryCache } from './memory.ts';
import { createRedisCache } from './redis.ts';

/** Keeps texts that can be made again. Never fails: what cannot be read is not there, and what cannot be written is not kept. */
export type Cache = {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string, ttlSeconds: number): Promise<void>;
  delete(key: string): Promise<void>;
};

/** In Redis when there is one, for all processes; else in this process, up to a few MB. */
export function createCache(redis: ReturnType<typeof createClient> | undefined, log: Logger): Cache {
  return redis ? createRedisCache(redis, log) : createMemoryCache();
}
