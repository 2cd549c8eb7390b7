/** A terminal or a log. */
export interface Screen {
  write(text: string): void;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const TICK_MS = 1000;

/**
 * One line for each thing done, with the time since the start. A terminal also shows what is in progress. Scopes share
 * the screen and the clock: things that run side by side have one each.
 */
export class Progress implements Disposable {
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #start: number;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #scope: string;
  /** What is in progress in each scope; all scopes share the map. */
  readonly #current: Map<string, { readonly what: string; readonly since: number }>;

  constructor(screen: Screen, now: () => number = () => performance.now(), parent?: Progress, scope = '') {
    this.#screen = screen;
    this.#now = now;
    this.#scope = scope;
    this.#start = parent ? parent.#start : now();
    this.#current = parent ? parent.#current : new Map();
    if (screen.isTTY && !parent) this.#timer = setInterval(() => this.#draw(), TICK_MS).unref();
  }

  get seconds(): number {
    return (this.#now() - this.#start) / 1000;
  }

  /** The same screen for one thing, such as a scenario, whose lines begin with its name. */
  scoped(name: string): Progress {
    const scope = this.#scope === '' ? name : `${this.#scope} ${name}`;
    return new Progress(this.#screen, this.#now, this, scope);
  }

  now(what: string): void {
    this.#current.set(this.#scope, { what, since: this.#now() });
    this.#draw();
  }

  /** Prints a line for something that is done, with its duration if given. */
  done(what: string, seconds?: number): void {
    this.#clear();
    const scope = this.#scope === '' ? '' : `${this.#scope}  `;
    const took = seconds === undefined ? '' : `  ${seconds.toFixed(1)} s`;
    this.#screen.write(`${stamp(this.seconds)}  ${scope}${what}${took}\n`);
    this.#draw();
  }

  /** Runs `work` between `now` and `done`. */
  async during<T>(what: string, work: () => Promise<T>): Promise<T> {
    this.now(what);
    const start = this.#now();
    const seconds = () => (this.#now() - start) / 1000;
    try {
      const result = await work();
      this.#forget();
      this.done(what, seconds());
      return result;
    } catch (error) {
      this.#forget();
      this.done(`${what}: failed`, seconds());
      throw error;
    }
  }

  /** Prints lines as they are, above what is in progress. */
  print(text: string): void {
    this.#clear();
    this.#screen.write(`${text}\n`);
    this.#draw();
  }

  /** Nothing is in progress in this scope any more. */
  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#clear();
    for (const scope of this.#current.keys()) if (scope.startsWith(this.#scope)) this.#current.delete(scope);
    this.#draw();
  }

  #forget(): void {
    this.#clear();
    this.#current.delete(this.#scope);
  }

  #draw(): void {
    if (!this.#screen.isTTY || this.#current.size === 0) return;
    const parts = [...this.#current].map(([scope, { what, since }]) => {
      const waited = ((this.#now() - since) / 1000).toFixed(0);
      return `${scope}  ${what} … ${waited} s`;
    });
    const line = `${stamp(this.seconds)}  ${parts.join('  |  ')}`;
    this.#screen.write(`\r\x1b[2K${line.slice(0, (this.#screen.columns ?? 80) - 1)}`);
  }

  #clear(): void {
    if (this.#screen.isTTY && this.#current.size > 0) this.#screen.write('\r\x1b[2K');
  }
}

function stamp(seconds: number): string {
  return `${seconds.toFixed(1).padStart(7)}s`;
}
