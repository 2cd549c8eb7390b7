import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../runner/scenario.ts';
import type { RunControl } from '../../testbed/act/run-workflow.ts';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import type { Push } from '../../testbed/repository.ts';
import { markAnswers } from '../pipeline/changes.ts';
import { type Deploy, deploy, type RunOptions } from '../pipeline/merge.ts';
import { PHASE_COMMAND, type Phase } from './phases.ts';

/** A deploy in progress. */
export interface Underway {
  readonly control: Promise<RunControl>;
  readonly ended: Promise<Deploy>;
}

/** A deploy that waits at a breakpoint on the box. */
export interface Paused extends Underway {
  /** Lets it continue before `meanwhile` is over. */
  resume(): Promise<void>;
}

export interface ShipOptions extends Partial<Omit<RunOptions, 'onStarted'>> {
  readonly change?: (checkout: string) => Promise<void>;
  readonly push?: Push;
}

/** What a fault runs with. */
export interface FaultContext {
  readonly context: Context;
  /** Merges a change of the backend, so that its deploy has an image to pull. */
  merge(change?: (checkout: string) => Promise<void>): Promise<Push>;
  /** Starts deploying a merge; by default of a change of the backend. */
  ship(options?: ShipOptions): Promise<Underway>;
  /** Deploys to the end. */
  deploy(options?: ShipOptions): Promise<Deploy>;
  /** Deploys, pauses at the first command of a phase, does something, and continues to the end. */
  interrupt<T>(
    phase: Phase,
    meanwhile: (paused: Paused) => Promise<T>,
    options?: ShipOptions,
  ): Promise<readonly [Deploy, T]>;
  /** Deploys, and does something while the runner observes the public address for so many seconds. */
  whileObserving(seconds: number, meanwhile: (control: RunControl) => Promise<void>): Promise<Deploy>;
  /** Ends the deploys that a failed fault left in progress. */
  abandon(): Promise<void>;
}

/** Short: the table has some forty deploys. */
const VARS = { READY_DEADLINE: '12' };

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
  const ship: FaultContext['ship'] = async ({ change, push, vars, ...options } = {}) => {
    const merged = push ?? (await merge(change));
    const control = Promise.withResolvers<RunControl>();
    const ended = deploy(context, merged, {
      ...{ name, ...options },
      vars: { ...VARS, ...vars },
      onStarted: control.resolve,
    });
    // A failure is observed by those who await either.
    ended.catch(control.reject);
    control.promise.catch(() => {});
    const started = { control: control.promise, ended };
    underway.push(started);
    return started;
  };
  return {
    ...{ context, merge, ship },
    deploy: async (options) => (await ship(options)).ended,
    async interrupt(phase, meanwhile, options) {
      await using breakpoint = await setBreakpoint(context.world.box, PHASE_COMMAND[phase]);
      const started = await ship(options);
      await breakpoint.reached();
      const result = await meanwhile({ ...started, resume: breakpoint.release });
      await breakpoint.release();
      return [await started.ended, result];
    },
    async whileObserving(seconds, meanwhile) {
      // Nothing happens on the box meanwhile: the runner's own log is the clock.
      const verified = Promise.withResolvers<void>();
      const { control, ended } = await ship({
        vars: { OBSERVE_SECONDS: String(seconds) },
        onEvent: (event) => {
          if (event.type === 'phase' && event.phase.name === 'verify') verified.resolve();
        },
      });
      await Promise.race([verified.promise, ended]);
      await sleep(1_000);
      await meanwhile(await control);
      return await ended;
    },
    async abandon() {
      for (const { control, ended } of underway) {
        await control.then((run) => run.kill()).catch(() => {});
        await ended.catch(() => {});
      }
    },
  };
}
