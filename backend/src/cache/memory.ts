import { LRUCache } from 'lru-cache';
import type { Cache } from './cache.ts';

/** Characters of JSON, keys included: 8 MB at most, as the container has 256. */
const MAX_SIZE = 4 * 1024 * 1024;

/** What was not used for longest goes first. Texts, not objects: nobody can change what another will read. */
export function createMemoryCache(maxSize = MAX_SIZE): Cache {
  const kept = new LRUCache<string, string>({
    maxSize,
    maxEntrySize: Math.ceil(maxSize / 8),
    sizeCalculation: (text, key) => text.length + key.length + 1,
  });
  return {
    async get<T>(key: string) {
      const text = kept.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as T);
    },
    async set(key, value, ttlSeconds) {
      kept.set(key, JSON.stringify(value), { ttl: ttlSeconds * 1_000 });
    },
    async delete(key) {
      kept.delete(key);
    },
  };
}
