/** How long a piece of a prompt may take: nothing can be cancelled within it, and 250 ms are promised. */
const PIECE_MS = 180;
const SMALLEST = 8;
/** Weight of the newest piece in the mean. */
const NEWEST = 0.3;

/** How much of a prompt to read at a time, learned from how long it took before. */
export class Pace {
  readonly #largest: number;
  #tokensPerMs: number;

  /** Starts carefully: a quarter of a batch. */
  constructor(batchSize: number) {
    this.#largest = batchSize;
    this.#tokensPerMs = batchSize / 4 / PIECE_MS;
  }

  /** Tokens to read next. */
  pieceSize(): number {
    return Math.max(SMALLEST, Math.min(this.#largest, Math.round(this.#tokensPerMs * PIECE_MS)));
  }

  /** So many tokens were read in so many milliseconds. */
  note(tokens: number, ms: number): void {
    this.#tokensPerMs += NEWEST * (tokens / Math.max(ms, 0.1) - this.#tokensPerMs);
  }
}
