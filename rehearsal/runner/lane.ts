import { explain } from './explain.ts';
import { find } from './order.ts';
import { notPlayed, type Played } from './report.ts';
import type { Scenario } from './scenario.ts';

/** A world and what runs in it. */
export interface Session extends AsyncDisposable {
  /** Runs one scenario to its end. Rejects only when the rehearsal itself is broken. */
  play(scenario: Scenario): Promise<Played>;
  /** Remembers the state of the world, in place of what was remembered before. */
  save(): Promise<void>;
  /** Puts the world back into the state that was saved. */
  restore(): Promise<void>;
}

/** Runs scenarios one after the other in one world, each from the state that it needs. */
export class Lane implements AsyncDisposable {
  readonly #registry: readonly Scenario[];
  readonly #open: () => Promise<Session>;
  #session: Session | undefined;
  /** The scenario in whose end state the world is; `empty` before the first, undefined once something else has run. */
  #state: string | undefined;
  #saved: string | undefined;
  /** Scenarios that did not reach their end here: nothing is gained by playing them again for each that needs them. */
  readonly #failed = new Set<string>();

  /** @param open Starts an empty world; called again when one has been used. */
  constructor(registry: readonly Scenario[], open: () => Promise<Session>) {
    this.#registry = registry;
    this.#open = open;
  }

  /**
   * Runs a scenario, and before it whatever leads to the state in which it starts. Never rejects: what cannot be run is
   * a failed assertion.
   *
   * @param more Whether another one will start from the same state, so that it is worth to save.
   * @returns What ran, the scenario itself last.
   */
  async run(scenario: Scenario, more: boolean): Promise<Played[]> {
    const played: Played[] = [];
    try {
      const missing = await this.#reach(scenario.after, more, played);
      played.push(
        missing ? notPlayed(scenario, `${missing} did not reach its end`) : await this.#play(scenario),
      );
    } catch (error) {
      played.push(notPlayed(scenario, explain(error)));
      await this.#close().catch(() => {});
    }
    return played;
  }

  /** Whether it has a world: it has none when the last one could not be started. */
  get hasWorld(): boolean {
    return this.#session !== undefined || this.#failed.size > 0;
  }

  /** Puts the world back to where the scenario starts that will run next, if it was saved there. */
  async ready({ after }: Scenario): Promise<void> {
    // What goes wrong here goes wrong in `run` again, and is told there.
    if (after !== undefined && after === this.#saved) await this.#reach(after, false, []).catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }

  /** Brings the world into the end state of a scenario; gives the name of the one that did not get there. */
  async #reach(name: string | undefined, more: boolean, played: Played[]): Promise<string | undefined> {
    if (name === undefined) {
      if (this.#state === 'empty') return undefined;
      await this.#close();
      this.#session = await this.#open();
      this.#state = 'empty';
      return undefined;
    }
    if (this.#state === name) return undefined;
    if (this.#saved === name) {
      await this.#session?.restore();
      this.#state = name;
      return undefined;
    }
    if (this.#failed.has(name)) return name;
    const scenario = find(this.#registry, name);
    const missing = await this.#reach(scenario.after, false, played);
    if (missing) return missing;
    const result = await this.#play(scenario);
    played.push(result);
    if (result.problem) {
      this.#failed.add(name);
      return name;
    }
    if (more) {
      await this.#session?.save();
      this.#saved = name;
    }
    this.#state = name;
    return undefined;
  }

  async #play(scenario: Scenario): Promise<Played> {
    this.#state = undefined;
    if (!this.#session) throw new Error(`there is no world for ${scenario.name}`);
    return await this.#session.play(scenario);
  }

  async #close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    this.#state = undefined;
    this.#saved = undefined;
    await session?.[Symbol.asyncDispose]();
  }
}
