/** Tokens whose median time is compared. */
const WINDOW = 8;
/** Windows after which the other way is looked at again; doubled each time that it was no better. */
const LOOK_AGAIN = 8;
const SELDOMEST = 128;
/** Less than this is chance. */
const BETTER = 0.95;

/** With every core, or with one left alone. */
type Way = 'all' | 'spare';

/**
 * How many threads one conversation may have when it is alone. llama.cpp's threads wait for each other by spinning: on a
 * quiet machine all cores are the fastest, and where another program wants one, they stand still together and are several
 * times slower than with that core left alone. Nothing tells which it is but the time that tokens take, so both ways are
 * tried, and the better one is kept. Several conversations have a core each in any case.
 */
export class Threads {
  readonly #cores: number;
  readonly #limit: (threads: number) => void;
  readonly #median: Record<Way, number | undefined> = { all: undefined, spare: undefined };
  #way: Way = 'all';
  #times: number[] = [];
  #windows = 0;
  #lookAgain = LOOK_AGAIN;
  #running = 0;

  /** `limit` is told how many threads may be at work, all conversations together. */
  constructor(cores: number, limit: (threads: number) => void) {
    this.#cores = cores;
    this.#limit = limit;
  }

  /** A conversation begins. */
  begin(): void {
    this.#running += 1;
    this.#apply();
  }

  /** A conversation has ended. */
  end(): void {
    this.#running -= 1;
    this.#apply();
  }

  /** A token took so long. It tells something only of a conversation that is alone. */
  note(ms: number): void {
    if (this.#running !== 1) return;
    this.#times.push(ms);
    if (this.#times.length < WINDOW) return;
    const sorted = this.#times.sort((a, b) => a - b);
    this.#median[this.#way] = sorted[WINDOW / 2];
    this.#times = [];
    this.#windows += 1;
    this.#decide();
    this.#apply();
  }

  #decide(): void {
    const other: Way = this.#way === 'all' ? 'spare' : 'all';
    const [now = 0, then] = [this.#median[this.#way], this.#median[other]];
    const looked = this.#windows === 1;
    if (then !== undefined && then < now * BETTER) {
      // What was only looked at was no better; what was kept has become worse.
      this.#lookAgain = looked ? Math.min(SELDOMEST, this.#lookAgain * 2) : LOOK_AGAIN;
      this.#take(other);
    } else if (then === undefined || this.#windows >= this.#lookAgain) this.#take(other);
  }

  #take(way: Way): void {
    this.#way = way;
    this.#windows = 0;
  }

  #apply(): void {
    // Of one there is nothing to leave alone; and with a GPU the cores hardly matter.
    if (this.#cores === 1) return;
    const spare = this.#way === 'spare' && this.#running <= 1;
    this.#limit(spare ? this.#cores - 1 : this.#cores);
  }
}
