/** The time for one chunk of a prompt, which cannot be cancelled; we promise a cancellation within 250 ms. */
const CHUNK_MS = 180;
const MIN_TOKENS = 8;
/** Weight of the newest chunk in the moving average. */
const NEWEST = 0.3;

/** How much of a prompt to read at a time, learned from the machine's speed. */
export class ChunkSize {
  readonly #maxTokens: number;
  #tokensPerMs: number;

  /** Starts with a quarter of a batch. */
  constructor(batchSize: number) {
    this.#maxTokens = batchSize;
    this.#tokensPerMs = batchSize / 4 / CHUNK_MS;
  }

  /** Tokens to read next. */
  next(): number {
    return Math.max(MIN_TOKENS, Math.min(this.#maxTokens, Math.round(this.#tokensPerMs * CHUNK_MS)));
  }

  /** Records how long a chunk took. */
  record(tokens: number, ms: number): void {
    this.#tokensPerMs += NEWEST * (tokens / Math.max(ms, 0.1) - this.#tokensPerMs);
  }
}
