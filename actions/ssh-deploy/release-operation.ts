import * as core from '@actions/core';
import { branchHead } from '../shared/branch-head.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { runState } from '../shared/workflow-run.ts';
import { carryOut } from './carry-out.ts';
import { requireCurrentEnv } from './current-env.ts';
import { type Inputs, readDeployInputs } from './inputs.ts';
import { type AskRun, type LockOwner, takeLock, unlock } from './lock.ts';
import { type Observed, observe, observeContracts } from './observe.ts';
import type { Outcome } from './outcome.ts';
import { persist } from './persist.ts';
import type { Phases } from './phases.ts';
import { planOperation } from './plan-operation.ts';
import type { Reason } from './reasons.ts';
import { writeReceipt } from './receipt.ts';
import { planRecovery } from './recovery.ts';
import { isInterruption, type Locked, type Session } from './session.ts';
import { settle } from './settle.ts';
import { noteLock, noteRelease } from './state.ts';
import { boxStatus } from './status.ts';
import { writeSummary } from './summary.ts';

interface Operating {
  session: Session;
  inputs: Inputs;
  phases: Phases;
  cancelled: AbortSignal;
}

/** A deploy, a rollback or a redeploy under the box's lock. @throws Failure with the reason; the outcome is in its outputs. */
export async function operateRelease(operating: Operating, outcome: Outcome): Promise<Outcome> {
  const { session, inputs, cancelled } = operating;
  cancelled.addEventListener('abort', () => void session.cut());
  let failure: Failure | undefined;
  try {
    await underLock(operating, outcome);
  } catch (error) {
    failure = asFailure(error, cancelled);
    outcome.reason = failure.reason as Reason;
  }
  // A box that is away is not waited for once more.
  if (!failure || !isInterruption(failure)) await report(session, inputs, outcome);
  await writeSummary(outcome, failure);
  if (!failure) return outcome;
  Object.assign(failure.outputs, outcome);
  throw failure;
}

async function underLock(operating: Operating, outcome: Outcome): Promise<void> {
  const { session, inputs, phases, cancelled } = operating;
  const owner = lockOwner(inputs);
  const ask: AskRun = async (run) => (inputs.token ? runState(run, inputs.token) : 'unknown');
  await phases.run('lock', 'own', () => takeLock(session.run, owner, inputs.lock, ask, cancelled));
  noteLock(owner.id);
  try {
    const locked = session.locked(owner.id);
    const observed = await persist('observe', { session: locked, phases, cancelled }, () =>
      putInOrder(locked, inputs, phases),
    );
    outcome.previousRelease = outcome.live = observed.live?.release ?? null;
    if (await isSuperseded(inputs, outcome.live)) outcome.reason = 'superseded';
    else {
      await phases.run('current-env', 'own', () => requireCurrentEnv(inputs));
      await bringLive(locked, observed, operating, outcome);
    }
  } finally {
    if (await unlock(session.run, owner.id)) noteRelease();
  }
}

/** Ends and clears away what an operation before this one has left, and looks at the box. Only under its lock. */
export async function putInOrder(
  locked: Locked,
  { drainSeconds, keepReleases }: Inputs,
  phases: Phases,
): Promise<Observed> {
  const observed = await phases.run('observe', 'own', async () => {
    await locked.endLeftovers();
    return observe(locked.run);
  });
  const steps = planRecovery(observed, { keepReleases });
  if (steps.length === 0) return observed;
  core.notice(
    `The operation before this one did not come to its end: ${steps.map(({ kind }) => kind).join(', ')}`,
  );
  return phases.run('put-in-order', 'docker', async () => {
    for (const step of steps) await settle(step, { run: locked.run, drainSeconds });
    return observe(locked.run);
  });
}

/** Asked only now: whoever waited for the lock may have been overtaken meanwhile. */
async function isSuperseded(inputs: Inputs, live: string | null): Promise<boolean> {
  const { operation, onlyFrom, token, workflowRun } = inputs;
  if (operation !== 'deploy') return onlyFrom !== null && onlyFrom !== live;
  if (token === null) return false;
  const { owner, repo } = workflowRun;
  const { branch, commit } = readDeployInputs();
  const head = await branchHead({ owner, repo, branch }, token);
  if (head === null)
    core.warning(`GitHub did not say where ${branch} stands; ${commit} is deployed all the same.`);
  return head !== null && head !== commit;
}

const DONE: Partial<Record<Inputs['operation'], Reason>> = {
  deploy: 'deployed',
  rollback: 'rolled-back',
  redeploy: 'redeployed',
};

async function bringLive(
  locked: Locked,
  observed: Observed,
  { inputs, phases, cancelled }: Operating,
  outcome: Outcome,
): Promise<void> {
  const { record, steps, bundle, env } = await planOperation(inputs, observed, locked);
  outcome.release = record.release;
  outcome.commit = record.commit;
  const execution = { ...inputs, run: locked.run, record, bundle, env, cancelled };
  await carryOut(steps, execution, {
    session: locked,
    phases,
    cancelled,
    done(step) {
      if (step.kind !== 'switch') return;
      // Which of the two serves is certain again once the step that settles it is done, or the box is asked.
      outcome.live = null;
      outcome.slot = step.to.slot;
      outcome.secondsToSwitch = phases.elapsed;
      outcome.overheadSeconds = phases.overhead;
    },
  });
  outcome.live = record.release;
  outcome.reason = DONE[inputs.operation] ?? 'unexpected';
}

/** The box after the operation, and the receipt; what cannot be had is a warning. */
async function report({ run }: Session, inputs: Inputs, outcome: Outcome): Promise<void> {
  try {
    outcome.status = boxStatus(await observe(run), await observeContracts(run));
    outcome.live = outcome.status.live?.release ?? null;
    outcome.slot = outcome.status.live?.slot ?? null;
  } catch (error) {
    core.warning(`The box could not be asked for its status: ${messageOf(error)}`);
  }
  const { reason, live, previousRelease, slot, secondsToSwitch } = outcome;
  await writeReceipt(run, inputs, { reason, release: live, previousRelease, slot, secondsToSwitch });
}

function asFailure(error: unknown, cancelled: AbortSignal): Failure {
  if (error instanceof Failure && (error.reason === 'cancelled' || !cancelled.aborted)) return error;
  if (!cancelled.aborted) return new Failure<Reason>('unexpected', messageOf(error), { cause: error });
  return new Failure<Reason>('cancelled', 'The job was cancelled before anything was changed.', {
    nextStep: 'Nothing has to be cleared away: run it again when you want to.',
    cause: error,
  });
}

function lockOwner({
  operation,
  workflowRun: { id, owner, repo, runId, attempt, actor, url },
}: Inputs): LockOwner {
  return { id, owner, repo, runId, attempt, actor, operation, runUrl: url };
}
