import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { Phases } from './phases.ts';
import type { Step, StepContext } from './step.ts';

/** How steps find again what they work on, when it is unavailable for the moment. */
export interface Recovery {
  /** Whether an error says just that, and not that something is wrong. */
  isInterruption(error: unknown): boolean;
  /** Waits until it is available again. @throws the interruption when it stays unavailable. */
  recover(): Promise<void>;
}

export interface RunOptions<C extends StepContext> {
  context: C;
  phases: Phases;
  /** Left out, no error is an interruption. */
  recovery?: Recovery;
  onDone?: (step: Step<C>) => void;
  /** The failure to throw when a failed plan could not be rolled back either; left out, the plan's own. */
  rollbackFailure?: (error: unknown, cause: unknown) => Failure;
}

/** A recoverable step runs at most this often. */
const ATTEMPTS = 3;

const NEVER_INTERRUPTED: Recovery = { isInterruption: () => false, recover: async () => {} };

/**
 * Runs the steps in order. When one fails, or the job is cancelled, undoes it and those before it, last first, back to
 * the point of no return, and throws what failed. A step that was interrupted runs again once recovery is done; when
 * recovery fails, nothing is undone: whatever comes next reconciles it.
 *
 * @param steps A generator may choose its later steps by what the earlier ones found; it must not throw.
 * @throws Failure `cancelled`, or what the step threw.
 */
export async function runPlan<C extends StepContext>(
  steps: Iterable<Step<C>>,
  options: RunOptions<C>,
): Promise<void> {
  const { context, phases, recovery = NEVER_INTERRUPTED, onDone } = options;
  const { cancelled } = context;
  let done: Step<C>[] = [];
  for (const step of steps) {
    const run = () => phases.run(step.name, step.category, () => step.run(context, step.args));
    try {
      cancelled.throwIfAborted();
      // Before it runs: a step that fails half way is undone too.
      done.unshift(step);
      await (step.recoverable ? withRecovery(step.name, { phases, recovery, cancelled }, run) : run());
    } catch (error) {
      const undoable = done.filter(({ undo }) => undo);
      const failure = cancelled.aborted ? cancellation(step, undoable.length > 0, error) : error;
      core.error(messageOf(failure));
      if (recovery.isInterruption(failure)) throw failure;
      throw await rollBack(undoable, failure, { ...options, recovery });
    }
    if (step.pointOfNoReturn) done = [];
    onDone?.(step);
  }
}

interface Recovering {
  phases: Phases;
  recovery: Recovery;
  cancelled: AbortSignal;
}

/** Runs work that can run twice, and runs it again after an interruption. */
export async function withRecovery<T>(
  name: string,
  { phases, recovery, cancelled }: Recovering,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    cancelled.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (cancelled.aborted || !recovery.isInterruption(error) || attempt === ATTEMPTS) throw error;
      core.warning(`${messageOf(error)}\nWaiting for it; then ${name} runs again.`);
      await phases.run('recover', 'own', () => recovery.recover());
    }
  }
}

/** Returns the failure to report. */
async function rollBack<C extends StepContext>(
  steps: readonly Step<C>[],
  cause: unknown,
  { context, phases, recovery, rollbackFailure }: RunOptions<C> & { recovery: Recovery },
): Promise<unknown> {
  if (steps.length === 0) return cause;
  // A rollback cannot be cancelled.
  const undoContext = { ...context, cancelled: new AbortController().signal };
  try {
    // The signal has cut the connection, and the command that was under way may still run.
    if (context.cancelled.aborted && recovery !== NEVER_INTERRUPTED)
      await phases.run('recover', 'own', () => recovery.recover());
    for (const step of steps)
      await phases.run(`undo ${step.name}`, 'own', async () => step.undo?.(undoContext, step.args));
    return cause;
  } catch (error) {
    core.warning(messageOf(error));
    return rollbackFailure?.(error, cause) ?? cause;
  }
}

function cancellation(step: Step<never>, rollsBack: boolean, cause: unknown): Failure<'cancelled'> {
  const kept = rollsBack ? 'it is rolled back' : 'what it changed stays';
  return new Failure('cancelled', `The job was cancelled in the phase ${step.name}; ${kept}.`, {
    nextStep: 'There is nothing to clean up: run it again when you want to.',
    cause,
  });
}
