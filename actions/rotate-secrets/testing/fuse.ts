/** What a run that was killed sees of itself: nothing. No code under test can tell it from another error. */
class Killed extends Error {
  constructor() {
    super('The runner is gone');
  }
}

/** When a run dies: at its call `at`, counted from 1, with that call's effect undone or done. */
export interface Kill {
  at: number;
  mode: 'before' | 'after';
}

/**
 * Everything that a run does outside itself goes through here, is counted, and can be its last. After a kill every
 * further call fails as well: a dead runner does not clean up.
 */
export class Fuse {
  /** What the run has called, in order. */
  readonly calls: string[] = [];
  dead = false;
  #kill: Kill | null = null;
  /** Looks at the world after every effect. */
  readonly #watch: (after: string) => void;

  constructor(watch: (after: string) => void) {
    this.#watch = watch;
  }

  /** Begins a run, which dies as told or lives. */
  arm(kill: Kill | null): void {
    this.calls.length = 0;
    this.dead = false;
    this.#kill = kill;
  }

  async pass<T>(call: string, effect: () => T): Promise<T> {
    if (this.dead) throw new Killed();
    this.calls.push(call);
    const last = this.calls.length === this.#kill?.at;
    if (last && this.#kill?.mode === 'before') this.#die();
    try {
      return effect();
    } finally {
      this.#watch(call);
      if (last) this.#die();
    }
  }

  #die(): never {
    this.dead = true;
    throw new Killed();
  }
}
