/** So many failures in a row open it. */
const FAILURES = 3;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * A circuit breaker: a node that failed three times in a row is left alone for a while, then tried by a single request,
 * and left alone for twice as long when that fails too. So a machine that sleeps costs nobody a timeout.
 *
 * Ours, not a library's: the kept ones wrap a function and count for themselves, and here a stream's end, a probe and a
 * call all have a say in it.
 */
export class Breaker {
  readonly #now: () => number;
  readonly #jitter: () => number;
  #failures = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #openUntil = 0;
  #trying = false;

  /** `jitter` gives numbers from 0 to 1: several processes should not all try in the same moment. */
  constructor(now: () => number = Date.now, jitter: () => number = Math.random) {
    this.#now = now;
    this.#jitter = jitter;
  }

  get isOpen(): boolean {
    return this.#failures >= FAILURES;
  }

  /** Whether a request may go through now; while open, one after each pause. What was let through must be told the end of. */
  enter(): boolean {
    if (!this.isOpen) return true;
    if (this.#trying || this.#now() < this.#openUntil) return false;
    this.#trying = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#trying = false;
  }

  failed(): void {
    const wasOpen = this.isOpen;
    this.#failures += 1;
    this.#trying = false;
    if (!this.isOpen) return;
    if (wasOpen) this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2);
    this.#openUntil = this.#now() + this.#pauseMs * (0.75 + this.#jitter() / 2);
  }

  /** It went neither well nor ill: whoever asked has left. */
  forgotten(): void {
    this.#trying = false;
  }

  /** The node has shown that it lives: the next request may try it without a pause. */
  revive(): void {
    if (this.isOpen) this.#openUntil = 0;
  }
}
