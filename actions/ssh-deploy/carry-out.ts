import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import { type Execution, execute, SPENT_ON } from './execute.ts';
import { type Persisting, persist } from './persist.ts';
import type { PlannedStep, Step } from './plan.ts';
import type { Reason } from './reasons.ts';
import { isInterruption } from './session.ts';

export interface Carrying extends Persisting {
  /** Called after each step that was done. */
  done: (step: Step) => void;
}

/**
 * Does the steps in order. When one fails, or the job is cancelled, takes back those before it, last first, and throws
 * what failed. What was settled is not taken back.
 */
export async function carryOut(
  steps: readonly PlannedStep[],
  execution: Execution,
  carrying: Carrying,
): Promise<void> {
  let undo: Step[] = [];
  for (const planned of steps) {
    // Before the step: one that fails half way has to be taken back too.
    undo.unshift(...planned.undo);
    try {
      const { kind } = planned.step;
      await persist(kind, carrying, () =>
        carrying.phases.run(kind, SPENT_ON[kind], () => execute(planned.step, execution)),
      );
    } catch (error) {
      const failure = carrying.cancelled.aborted ? cancellation(planned.step, undo, error) : error;
      core.error(messageOf(failure));
      // A box that stays away is left to whoever comes next; it was waited for long enough.
      if (!isInterruption(failure)) await takeBack(undo, execution, carrying);
      throw failure;
    }
    if (planned.settles) undo = [];
    carrying.done(planned.step);
  }
}

async function takeBack(undo: readonly Step[], execution: Execution, carrying: Carrying) {
  const { session, phases, cancelled } = carrying;
  if (undo.length === 0) return;
  // The signal has cut the connection, and the command that was under way may be going on.
  if (
    cancelled.aborted &&
    (await attempt(() => phases.run('recover', 'own', () => session.recover()))) !== 'done'
  )
    return;
  for (const step of undo) {
    const outcome = await attempt(() =>
      // What is taken back is not cancelled once more.
      phases.run(`undo: ${step.kind}`, 'own', () => execute(step, { ...execution, cancelled: NEVER })),
    );
    // While the traffic goes to the new slot, that one is not touched.
    if (outcome === 'away' || (outcome === 'failed' && step.kind === 'switch')) return;
  }
}

const NEVER = new AbortController().signal;

/** What is taken back goes on when a part of it fails: the first error is the one to report. */
async function attempt(work: () => Promise<void>): Promise<'done' | 'failed' | 'away'> {
  try {
    await work();
    return 'done';
  } catch (error) {
    core.warning(messageOf(error));
    return isInterruption(error) ? 'away' : 'failed';
  }
}

function cancellation(step: Step, undo: readonly Step[], cause: unknown): Failure<Reason> {
  const kept = undo.length > 0 ? 'what it had done is taken back' : 'the new release is live and stays so';
  return new Failure<Reason>('cancelled', `The job was cancelled in the phase ${step.kind}; ${kept}.`, {
    nextStep: 'Nothing has to be cleared away: run it again when you want to.',
    cause,
  });
}
