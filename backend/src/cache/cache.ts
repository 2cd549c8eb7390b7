/** Caches texts that can be rebuilt. Never fails: a failed read is a miss, a failed write is skipped. */
export type Cache = {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string, ttlSeconds: number): Promise<void>;
  delete(key: string): Promise<void>;
};
