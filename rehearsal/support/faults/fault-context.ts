import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../runner/scenario.ts';
import type { RunControl } from '../../testbed/act/run-workflow.ts';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import { markAnswers } from '../pipeline/changes.ts';
import { type Deploy, deploy, merge, type RunOptions } from '../pipeline/merge.ts';
import { PHASE_COMMAND, type Phase } from './phases.ts';

/** A further assertion. */
export interface Also {
  readonly passed: boolean;
  readonly what: string;
}

export interface FaultOutcome {
  /** The deploy that the fault hit. */
  readonly deploy?: Deploy;
  readonly also?: Also | undefined;
}

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
}

/** What a fault runs with. */
export type FaultContext = ReturnType<typeof createFaultContext>;

/** Short: the table has some forty deploys. */
const VARS = { READY_DEADLINE: '12' };

export function createFaultContext(context: Context, name: string) {
  let merges = 0;
  const underway: Underway[] = [];
  /** Merges a change of the backend, so that there is an image to pull, and starts deploying it. */
  const ship = async ({ change, vars, ...options }: ShipOptions = {}): Promise<Underway> => {
    merges += 1;
    const branch = `${name}-${merges}`.replace(/[^\w-]+/g, '-');
    const merged = await merge(context, branch, async (checkout) => {
      await markAnswers(checkout, branch);
      await change?.(checkout);
    });
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
    ...{ context, ship },
    /** Deploys to the end. */
    deploy: async (options?: ShipOptions) => (await ship(options)).ended,
    /** Deploys, pauses at the first command of a phase, does something, and continues to the end. */
    async interrupt(
      phase: Phase,
      // biome-ignore lint/suspicious/noConfusingVoidType: what happens meanwhile may have nothing to assert.
      meanwhile: (paused: Paused) => Promise<Also | void>,
      options?: ShipOptions,
    ): Promise<FaultOutcome & { readonly deploy: Deploy }> {
      await using breakpoint = await setBreakpoint(context.world.box, PHASE_COMMAND[phase]);
      const started = await ship(options);
      await breakpoint.reached();
      const also = (await meanwhile({ ...started, resume: breakpoint.release })) as Also | undefined;
      await breakpoint.release();
      return { deploy: await started.ended, also };
    },
    /** Deploys, and does something while the runner observes the public address for so many seconds. */
    async whileObserving(seconds: number, meanwhile: (control: RunControl) => Promise<void>) {
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
    /** Ends the deploys that a failed fault left in progress. */
    async abandon() {
      for (const { control, ended } of underway) {
        await control.then((run) => run.kill()).catch(() => {});
        await ended.catch(() => {});
      }
    },
  };
}
