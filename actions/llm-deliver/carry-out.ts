import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { Plan, Step } from './plan.ts';
import type { DeliverReason } from './reasons.ts';

export type Perform = (step: Step, signal: AbortSignal) => Promise<void>;

/**
 * Does the steps in their order. When one fails, what was prepared is dropped, or, once another release serves, the one
 * before it is brought back; then the failure goes on. A cancelled job is a failure between two steps.
 *
 * @throws Failure `not-restored` when the release before does not answer either.
 */
export async function carryOut(
  { prepare, drop, change, back, settle }: Omit<Plan, 'reason'>,
  perform: Perform,
  signal: AbortSignal,
): Promise<void> {
  let changed = false;
  try {
    for (const step of [...prepare, ...change]) {
      // A switch that fails has changed nothing.
      changed = change.includes(step) && step.kind !== 'switch';
      await performUnlessCancelled(step, perform, signal);
    }
  } catch (error) {
    if (!changed) await cleanUp(drop, perform);
    else if (back.length > 0) await goBack(back, perform, signal, error);
    throw error;
  }
  await cleanUp(settle, perform);
}

async function performUnlessCancelled(step: Step, perform: Perform, signal: AbortSignal): Promise<void> {
  const failCancelled = () => {
    if (!signal.aborted) return;
    throw new Failure<DeliverReason>('cancelled', messageOf(signal.reason), {
      nextStep: 'Run it again; nothing has to be cleared away.',
    });
  };
  failCancelled();
  try {
    await perform(step, signal);
  } catch (error) {
    // What a cancelled step fails with is that it was cancelled.
    failCancelled();
    throw error;
  }
}

/** What fails here is no more than litter, or is found by the next delivery. */
async function cleanUp(steps: readonly Step[], perform: Perform): Promise<void> {
  for (const step of steps) {
    try {
      await perform(step, neverCancelled());
    } catch (error) {
      core.warning(`${step.kind}: ${messageOf(error)}`);
    }
  }
}

async function goBack(steps: readonly Step[], perform: Perform, signal: AbortSignal, cause: unknown) {
  for (const step of steps) {
    // A cancelled job has seconds left: enough to ask for the restart, not to wait for a model.
    if (step.kind === 'gate' && signal.aborted) continue;
    try {
      await perform(step, neverCancelled());
    } catch (error) {
      // Whoever may not restart the service has not stopped it either: the gate knows.
      if (step.kind !== 'switch' && step.kind !== 'gate') core.warning(`${step.kind}: ${messageOf(error)}`);
      else throw notRestored(error, cause);
    }
  }
}

function notRestored(error: unknown, cause: unknown): Failure<DeliverReason> {
  return new Failure<DeliverReason>(
    'not-restored',
    `${messageOf(cause)}\nThe release before it was put back, and does not answer either: ${messageOf(error)}`,
    { nextStep: 'Look on the machine: journalctl -u skillgap-llm -n 100.', cause },
  );
}

function neverCancelled(): AbortSignal {
  return new AbortController().signal;
}
