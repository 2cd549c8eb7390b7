/** Where progress goes: a terminal or a log. */
export interface Screen {
  write(text: string): void;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const TICK_MS = 1000;

/**
 * One line for each thing done, with the time since the start. A terminal also shows what is under way; a log gets
 * no line that would be rewritten.
 */
export class Progress implements Disposable {
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #start: number;
  readonly #timer: NodeJS.Timeout | undefined;
  #scope = '';
  #current = '';
  #currentSince = 0;

  constructor(screen: Screen, now: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#now = now;
    this.#start = now();
    if (screen.isTTY) this.#timer = setInterval(() => this.#draw(), TICK_MS).unref();
  }

  /** Seconds since the start. */
  get seconds(): number {
    return (this.#now() - this.#start) / 1000;
  }

  /** What the lines from here on belong to, e.g. the scenario's name. */
  scope(name: string): void {
    this.#scope = name;
  }

  /** Says what is under way. */
  now(what: string): void {
    this.#current = what;
    this.#currentSince = this.#now();
    this.#draw();
  }

  /** Writes the line of a thing that is done, with its own seconds if it has any. */
  done(what: string, seconds?: number): void {
    this.#clear();
    const scope = this.#scope === '' ? '' : `${this.#scope}  `;
    const took = seconds === undefined ? '' : `  ${seconds.toFixed(1)} s`;
    this.#screen.write(`${stamp(this.seconds)}  ${scope}${what}${took}\n`);
    this.#draw();
  }

  /** Does a piece of work between `now` and `done`. */
  async during<T>(what: string, work: () => Promise<T>): Promise<T> {
    this.now(what);
    const start = this.#now();
    try {
      const result = await work();
      this.#current = '';
      this.done(what, (this.#now() - start) / 1000);
      return result;
    } catch (error) {
      this.#current = '';
      this.done(`${what}: failed`, (this.#now() - start) / 1000);
      throw error;
    }
  }

  /** Writes lines as they are, above what is under way. */
  print(text: string): void {
    this.#clear();
    this.#screen.write(`${text}\n`);
    this.#draw();
  }

  /** Nothing is under way any more. */
  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#clear();
    this.#current = '';
  }

  #draw(): void {
    if (!this.#screen.isTTY || this.#current === '') return;
    const waited = ((this.#now() - this.#currentSince) / 1000).toFixed(0);
    const line = `${stamp(this.seconds)}  ${this.#scope}  ${this.#current} … ${waited} s`;
    this.#screen.write(`\r\x1b[2K${line.slice(0, (this.#screen.columns ?? 80) - 1)}`);
  }

  #clear(): void {
    if (this.#screen.isTTY && this.#current !== '') this.#screen.write('\r\x1b[2K');
  }
}

function stamp(seconds: number): string {
  return `${seconds.toFixed(1).padStart(7)}s`;
}
