import type { LoadFigures } from '../../load/figures.ts';
import type { Context } from '../../runner/scenario.ts';
import type { RunControl } from '../../testbed/act/run-workflow.ts';
import type { Push } from '../../testbed/repository.ts';
import { markAnswers } from '../pipeline/changes.ts';
import { type Deploy, deploy, type RunOptions } from '../pipeline/merge.ts';

/** What happens in the middle of a deploy, and what may come of it. */
export interface Fault {
  /** Its number in the table. */
  readonly row: number;
  readonly name: string;
  /** Played at every merge too. */
  readonly short?: true;
  /** Which release must serve afterwards; either, when both are whole. */
  readonly serves?: 'old' | 'new';
  /** How the deploy must end, by ssh-deploy's reason; `none` when it was not allowed to say. */
  readonly ends?: readonly string[];
  /** What clients may see beside good answers, in words; without it no request may fail. */
  readonly allows?: { readonly what: string; accepts(clients: LoadFigures): boolean };
  /** What was merged is broken itself: a person takes it back before the next deploy. */
  readonly breaksMain?: true;
  /** Does it, and returns once every deploy that it concerns has ended. */
  run(on: FaultContext): Promise<Played>;
}

export interface Played {
  /** How the deploy under the fault ended. */
  readonly deploy?: Deploy;
  /** What else must hold: a sentence for the table, and whether it does. */
  readonly also?: { readonly passed: boolean; readonly what: string };
}

/** A deploy under way. */
export interface Underway {
  readonly control: Promise<RunControl>;
  readonly ended: Promise<Deploy>;
}

/** What a fault is played on. */
export interface FaultContext {
  readonly context: Context;
  /** Merges a change of the backend, so that a deploy of it has an image to pull. */
  merge(change?: (checkout: string) => Promise<void>): Promise<Push>;
  /** Starts deploying a merge; by default of a change of the backend. */
  ship(options?: ShipOptions): Promise<Underway>;
  /** Ends the deploys that a fault has left under way because it could not be played to its end. */
  abandon(): Promise<void>;
}

export interface ShipOptions extends Partial<Omit<RunOptions, 'onStarted'>> {
  readonly change?: (checkout: string) => Promise<void>;
  readonly push?: Push;
}

/** Short, so that a table of some forty deploys is played in minutes. */
const VARS = { READY_DEADLINE: '12' };

/** The context of one fault. */
export function createFaultContext(context: Context, name: string): FaultContext {
  let merges = 0;
  const underway: Underway[] = [];
  const merge: FaultContext['merge'] = async (change) => {
    merges += 1;
    const branch = `${name}-${merges}`.replace(/[^\w-]+/g, '-');
    await context.repository.openPullRequest(branch, async (checkout) => {
      await markAnswers(checkout, branch);
      await change?.(checkout);
    });
    return context.repository.merge(branch);
  };
  return {
    context,
    merge,
    async ship({ change, push, vars, ...options } = {}) {
      const merged = push ?? (await merge(change));
      const control = Promise.withResolvers<RunControl>();
      const ended = deploy(context, merged, {
        name,
        ...options,
        vars: { ...VARS, ...vars },
        onStarted: control.resolve,
      });
      // Whoever waits for either hears of it.
      ended.catch(control.reject);
      control.promise.catch(() => {});
      const started = { control: control.promise, ended };
      underway.push(started);
      return started;
    },
    async abandon() {
      for (const { control, ended } of underway) {
        await control.then((run) => run.kill()).catch(() => {});
        await ended.catch(() => {});
      }
    },
  };
}
