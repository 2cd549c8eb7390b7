import * as core from '@actions/core';
import { acquireLock, releaseLock } from '../rollout/lock.ts';
import { Phases } from '../rollout/phases.ts';
import { withRecovery } from '../rollout/run-plan.ts';
import { resolveTarget } from '../shared/box-target.ts';
import { cancellation } from '../shared/cancel.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { runState } from '../shared/workflow-run.ts';
import { writeAuditEntry } from './audit-log.ts';
import { boxLock } from './box-lock.ts';
import { isInterruption } from './command.ts';
import { deploy } from './deploy.ts';
import type { Inputs, RolloutInputs } from './inputs.ts';
import type { BoxState } from './inspect.ts';
import type { Job } from './job.ts';
import { setMaintenance } from './maintenance.ts';
import { emptyOutcome, type Outcome } from './outcome.ts';
import { readBackupPlace } from './read-backups.ts';
import { readSite } from './read-site.ts';
import type { Reason } from './reasons.ts';
import { reconcile } from './recover.ts';
import { redeploy } from './redeploy.ts';
import { restore } from './restore.ts';
import { rollback } from './rollback.ts';
import { openSession, type Session } from './session.ts';
import { heldLock } from './state.ts';
import { liveReachedAt, type Place, readBox, showStatus } from './status.ts';
import { writeSummary } from './summary.ts';
import { upgradePostgres } from './upgrade-postgres.ts';

/** One operation, from the connection to the summary. @throws Failure with the reason; what was done is rolled back. */
export async function operate(inputs: Inputs): Promise<Outcome> {
  const phases = new Phases();
  const outcome = emptyOutcome(inputs, phases.records);
  const target = await phases.run('target', 'own', () => resolveTarget(inputs));
  await using session = await phases.run('connect', 'own', () => openSession(target, inputs.recoverMs));
  const place: Place = { host: target.host, publicUrl: inputs.publicUrl, givenHost: inputs.host };
  // Awaited here: the connection is closed on return.
  if (inputs.operation === 'status')
    return await showStatus(session.run, { ...outcome, reason: 'inspected' }, place);
  if (inputs.operation === 'maintenance') return await setMaintenance(session.run, inputs, outcome, place);
  return await changeLive(session, inputs, place, phases, outcome);
}

/** A deploy, a rollback, a redeploy, a restore or an upgrade of Postgres. @throws Failure with the reason; the outcome is in its outputs. */
async function changeLive(
  session: Session,
  inputs: RolloutInputs,
  place: Place,
  phases: Phases,
  outcome: Outcome,
) {
  const cancelled = cancellation();
  cancelled.addEventListener('abort', () => void session.cut());
  let failure: Failure | undefined;
  try {
    await underLock(session, inputs, { host: place.host, phases, cancelled, outcome });
  } catch (error) {
    failure = asFailure(error, cancelled);
    outcome.reason = failure.reason as Reason;
  }
  // A box that is unavailable was waited for long enough.
  if (!failure || !isInterruption(failure)) await reportBox(session, inputs, place, outcome);
  await writeSummary(outcome, failure);
  if (!failure) return outcome;
  Object.assign(failure.outputs, outcome);
  throw failure;
}

async function underLock(
  session: Session,
  inputs: RolloutInputs,
  { host, phases, cancelled, outcome }: Pick<Job, 'host' | 'phases' | 'cancelled' | 'outcome'>,
): Promise<void> {
  const { url: runUrl, ...thisRun } = inputs.workflowRun;
  const owner = { ...thisRun, runUrl, operation: inputs.operation };
  const lock = boxLock(session.run);
  const { token } = inputs;
  await phases.run('lock', 'own', () =>
    acquireLock(lock, owner, {
      rules: inputs.lock,
      askRun: async (run) => (token ? runState(run, token) : 'unknown'),
      held: lockHeld,
      cancelled,
      isInterruption,
    }),
  );
  heldLock.save(owner.id);
  try {
    const box = session.locked(owner.id);
    const recovering = { phases, recovery: box, cancelled };
    const state = await withRecovery('inspect', recovering, () => reconcile(box, inputs, phases));
    outcome.previousRelease = outcome.live = state.live?.release ?? null;
    Object.assign(outcome, liveReachedAt(state, { host, publicUrl: inputs.publicUrl }));
    const { environment } = inputs;
    outcome.reason = await run({
      ...{ inputs, box, state, phases, host, cancelled, outcome },
      readSite: (env) => readSite(env, { environment, host }),
      readBackupPlace: () => readBackupPlace(environment),
    });
    if (outcome.reason === 'superseded' || outcome.reason === 'already-live') noteUnchanged(outcome, state);
  } finally {
    if (await releaseLock(lock, owner)) heldLock.save(null);
  }
}

function run(job: Job): Promise<Reason> {
  const { inputs } = job;
  if (inputs.operation === 'deploy') return deploy({ ...job, inputs });
  if (inputs.operation === 'rollback') return rollback({ ...job, inputs });
  if (inputs.operation === 'restore') return restore({ ...job, inputs });
  if (inputs.operation === 'upgrade-postgres') return upgradePostgres({ ...job, inputs });
  return redeploy({ ...job, inputs });
}

/** What the operation is about is then what it found live: a workflow records that with GitHub. */
function noteUnchanged(outcome: Outcome, { live, releases }: BoxState): void {
  // A deploy names its own release.
  if (outcome.operation === 'deploy') return;
  outcome.release = live?.release ?? null;
  outcome.commit = releases.find(({ release }) => release === live?.release)?.commit ?? null;
}

/** The box after the operation, and the audit entry; what cannot be had is a warning. */
async function reportBox(
  { run }: Session,
  inputs: RolloutInputs,
  place: Place,
  outcome: Outcome,
): Promise<void> {
  try {
    Object.assign(outcome, await readBox(run, place));
  } catch (error) {
    core.warning(`The box did not answer for its status: ${messageOf(error)}`);
  }
  const { reason, live, slot, secondsToSwitch, recoveredTo, backup } = outcome;
  // What was live already was live before, too: another operation brought it.
  const previousRelease = reason === 'already-live' ? live : outcome.previousRelease;
  await writeAuditEntry(run, inputs, {
    ...{ reason, release: live, previousRelease, slot, secondsToSwitch },
    ...(reason === 'restored' && { recoveredTo, backup }),
  });
}

function asFailure(error: unknown, cancelled: AbortSignal): Failure {
  if (error instanceof Failure && (error.reason === 'cancelled' || !cancelled.aborted)) return error;
  if (!cancelled.aborted) return new Failure<Reason>('unexpected', messageOf(error), { cause: error });
  return new Failure<Reason>('cancelled', 'The job was cancelled before it changed anything.', {
    nextStep: 'There is nothing to clean up: run it again when you want to.',
    cause: error,
  });
}

function lockHeld(holder: string): Failure<Reason> {
  return new Failure('lock-held', `Another operation holds the box: ${holder}.`, {
    nextStep:
      'Run again when it has ended. The lock of a run that has ended is taken over, if this step gets a token that may read runs.',
  });
}
