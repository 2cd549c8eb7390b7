/** Keeps texts that can be made again. Never fails: what cannot be read is not there, and what cannot be written is not kept. */
export type Cache = {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string, ttlSeconds: number): Promise<void>;
  delete(key: string): Promise<void>;
};
