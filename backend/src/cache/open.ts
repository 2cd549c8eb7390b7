import type { createClient } from 'redis';
import type { Logger } from '../log.ts';
import type { Cache } from './cache.ts';
import { createMemoryCache } from './memory.ts';
import { createRedisCache } from './redis.ts';

/** In Redis, shared by all processes, or else in this process, up to a few MB. */
export function openCache(redis: ReturnType<typeof createClient> | undefined, log: Logger): Cache {
  return redis ? createRedisCache(redis, log) : createMemoryCache();
}
