/** So many failures in a row open it. */
const FAILURES = 3;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * A circuit breaker: three failures in a row open it; after a pause it is half-open, and one trial closes it or opens
 * it for twice as long. Not a library's: those wrap a function a caller waits for, and let a caller make the trial.
 * Here the end of a stream counts, and the trial runs in the background, so no caller pays for it with a timeout.
 */
export class Breaker {
  readonly #now: () => number;
  readonly #random: () => number;
  #failures = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #dueAt = 0;

  /** `random` (0 to 1) spreads the trials of several processes. */
  constructor(now: () => number = () => performance.now(), random: () => number = Math.random) {
    this.#now = now;
    this.#random = random;
  }

  /** Closed is the one state in which requests go through. */
  get state(): 'closed' | 'open' | 'half-open' {
    if (this.#failures < FAILURES) return 'closed';
    return this.dueInMs > 0 ? 'open' : 'half-open';
  }

  /** How long until a trial is due. */
  get dueInMs(): number {
    return this.#failures < FAILURES ? 0 : Math.max(0, this.#dueAt - this.#now());
  }

  /** A request or the trial went well. */
  succeeded(): void {
    this.#failures = 0;
    this.#pauseMs = FIRST_PAUSE_MS;
  }

  /** A request or the trial failed. Those that were under way when it opened change nothing. */
  failed(): void {
    const before = this.state;
    if (before === 'open') return;
    this.#failures += 1;
    if (this.state === 'closed') return;
    if (before === 'half-open') this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2);
    this.#dueAt = this.#now() + this.#pauseMs * (0.75 + this.#random() / 2);
  }
}
