/** Tokens per median. */
const WINDOW = 8;
/** Windows until the other mode is tried again; doubled each time that it was no better. */
const RETRY_AFTER = 8;
const MAX_RETRY_AFTER = 128;
/** A smaller difference is noise. */
const BETTER = 0.95;

/** On every core, or on all but one. */
type Mode = 'all' | 'spare';

/**
 * The number of threads for a single conversation. llama.cpp's threads spin while they wait for each other: all cores are
 * fastest on an idle machine, but when another program needs one of them, they all stall, and are several times slower than
 * on one core less. Only the time per token tells, so both modes are tried and the faster one is kept. With several
 * conversations each has a core.
 */
export class Threads {
  readonly #cores: number;
  readonly #limit: (threads: number) => void;
  readonly #median: Record<Mode, number | undefined> = { all: undefined, spare: undefined };
  #mode: Mode = 'all';
  #times: number[] = [];
  #windows = 0;
  #retryAfter = RETRY_AFTER;
  #running = 0;

  /** `limit` receives the number of threads for all conversations. */
  constructor(cores: number, limit: (threads: number) => void) {
    this.#cores = cores;
    this.#limit = limit;
  }

  begin(): void {
    this.#running += 1;
    this.#apply();
  }

  end(): void {
    this.#running -= 1;
    this.#apply();
  }

  /** Records the time of one token. It is only meaningful for a single conversation. */
  record(ms: number): void {
    if (this.#running !== 1) return;
    this.#times.push(ms);
    if (this.#times.length < WINDOW) return;
    const sorted = this.#times.sort((a, b) => a - b);
    this.#median[this.#mode] = sorted[WINDOW / 2];
    this.#times = [];
    this.#windows += 1;
    this.#decide();
    this.#apply();
  }

  #decide(): void {
    const other: Mode = this.#mode === 'all' ? 'spare' : 'all';
    const [now = 0, then] = [this.#median[this.#mode], this.#median[other]];
    const wasTrial = this.#windows === 1;
    if (then !== undefined && then < now * BETTER) {
      // Either the trial was no better, or the mode in use has become worse.
      this.#retryAfter = wasTrial ? Math.min(MAX_RETRY_AFTER, this.#retryAfter * 2) : RETRY_AFTER;
      this.#take(other);
    } else if (then === undefined || this.#windows >= this.#retryAfter) this.#take(other);
  }

  #take(mode: Mode): void {
    this.#mode = mode;
    this.#windows = 0;
  }

  #apply(): void {
    // A single core cannot be spared, and with a GPU the cores hardly matter.
    if (this.#cores === 1) return;
    const spare = this.#mode === 'spare' && this.#running <= 1;
    this.#limit(spare ? this.#cores - 1 : this.#cores);
  }
}
