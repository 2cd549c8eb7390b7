import { explain } from './explain.ts';
import { find } from './order.ts';
import { notRun, type ScenarioReport } from './report.ts';
import type { Scenario } from './scenario.ts';

/** A world and what runs in it. */
export interface Session extends AsyncDisposable {
  /** Runs one scenario to its end. Rejects only when the rehearsal itself fails. */
  run(scenario: Scenario): Promise<ScenarioReport>;
  /** Saves the state of the world, in place of what was saved before. */
  save(): Promise<void>;
  /** Restores the saved state of the world. */
  restore(): Promise<void>;
}

/** Runs scenarios one after the other in one world, each from the state that it needs. */
export class Lane implements AsyncDisposable {
  readonly #registry: readonly Scenario[];
  readonly #open: () => Promise<Session>;
  #session: Session | undefined;
  /** The scenario whose end state the world is in; `empty` before the first, undefined once something else has run. */
  #state: string | undefined;
  #saved: string | undefined;
  /** Scenarios that did not complete here: they are not tried again for each scenario that needs them. */
  readonly #failed = new Set<string>();

  /** @param open Starts an empty world; called again when one has been used. */
  constructor(registry: readonly Scenario[], open: () => Promise<Session>) {
    this.#registry = registry;
    this.#open = open;
  }

  /**
   * Runs a scenario, and first whatever leads to its start state. Never rejects: a scenario that cannot run is a failed
   * assertion.
   *
   * @param more Whether another scenario will start from the same state, so that saving it is worthwhile.
   * @returns What ran, the scenario itself last.
   */
  async run(scenario: Scenario, more: boolean): Promise<ScenarioReport[]> {
    const reports: ScenarioReport[] = [];
    try {
      const missing = await this.#reach(scenario.after, more, reports);
      reports.push(missing ? notRun(scenario, `${missing} did not complete`) : await this.#run(scenario));
    } catch (error) {
      reports.push(notRun(scenario, explain(error)));
      await this.#close().catch(() => {});
    }
    return reports;
  }

  /** False when its world could not be started. */
  get hasWorld(): boolean {
    return this.#session !== undefined || this.#failed.size > 0;
  }

  /** Restores the start state of the scenario that runs next, if that state was saved. */
  async ready({ after }: Scenario): Promise<void> {
    // An error here occurs in `run` again, which reports it.
    if (after !== undefined && after === this.#saved) await this.#reach(after, false, []).catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }

  /** Brings the world into the end state of a scenario; returns the name of the scenario that did not complete. */
  async #reach(
    name: string | undefined,
    more: boolean,
    reports: ScenarioReport[],
  ): Promise<string | undefined> {
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
    const missing = await this.#reach(scenario.after, false, reports);
    if (missing) return missing;
    const result = await this.#run(scenario);
    reports.push(result);
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

  async #run(scenario: Scenario): Promise<ScenarioReport> {
    this.#state = undefined;
    if (!this.#session) throw new Error(`there is no world for ${scenario.name}`);
    return await this.#session.run(scenario);
  }

  async #close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    this.#state = undefined;
    this.#saved = undefined;
    await session?.[Symbol.asyncDispose]();
  }
}
