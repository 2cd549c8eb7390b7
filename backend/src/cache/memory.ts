import { LRUCache } from 'lru-cache';
import type { Cache } from './cache.ts';

/** Characters, keys included: 8 MB at most, as the container has 256. */
const MAX_SIZE = 4 * 1024 * 1024;

/** What was not used for longest goes first. */
export function createMemoryCache(maxSize = MAX_SIZE): Cache {
  const kept = new LRUCache<string, string>({
    maxSize,
    maxEntrySize: Math.ceil(maxSize / 8),
    sizeCalculation: (text, key) => text.length + key.length + 1,
  });
  return {
    async get(key) {
      return kept.get(key);
    },
    async set(key, text, ttlSeconds) {
      kept.set(key, text, { ttl: ttlSeconds * 1_000 });
    },
    async delete(key) {
      kept.delete(key);
    },
  };
}
