import * as core from '@actions/core';
import { acquireLock, releaseLock } from '../rollout/lock.ts';
import { Phases } from '../rollout/phases.ts';
import { runPlan } from '../rollout/run-plan.ts';
import { cancellation } from '../shared/cancel.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { FileLock } from './file-lock.ts';
import type { ReleaseSettings, Settings } from './inputs.ts';
import { inspect, readSettings, sweepStaging } from './inspect.ts';
import { layoutOf } from './layout.ts';
import type { Machine } from './machine.ts';
import { planOperation, planRecovery } from './plan.ts';
import type { DeliverReason } from './reasons.ts';
import { type Outcome, writeSummary } from './summary.ts';

/** Runs one operation and writes the job's summary. @throws Failure with its reason and what is live. */
export async function operate(settings: Settings): Promise<Outcome> {
  // The service is another user, and reads what is written here.
  process.umask(0o022);
  const job = cancellation();
  const { env, lock, owner } = settings;
  const layout = layoutOf(settings.root, settings.config);
  const machine: Machine = { layout, node: await readSettings(layout), env, job, cancelled: job };
  const store = new FileLock(layout.lock, env);
  await acquireLock(store, owner, { rules: lock, held, cancelled: job, askRun: async () => 'unknown' });
  try {
    return await runLocked(settings, machine);
  } finally {
    await releaseLock(store, owner);
  }
}

async function runLocked(settings: Settings, machine: Machine): Promise<Outcome> {
  const { layout, node } = machine;
  const phases = new Phases();
  const { live: previous } = await inspect(layout, node);
  const facts = { release: settings.operation === 'tokens' ? null : settings.target.release, previous };
  try {
    if (settings.operation !== 'tokens') await recover(settings, machine, phases);
    const { reason, steps } = planOperation(settings, await inspect(layout, node));
    await runPlan(steps, { context: machine, phases, rollbackFailure });
    const outcome = { reason, ...facts, live: (await inspect(layout, node)).live };
    await writeSummary(outcome, phases.records);
    return outcome;
  } catch (error) {
    const { live } = await inspect(layout, node);
    const { reason = 'unexpected', nextStep = '' } = error instanceof Failure ? error : {};
    await writeSummary({ reason, ...facts, live }, phases.records, messageOf(error));
    if (!(error instanceof Failure)) throw error;
    throw new Failure(reason, error.message, { nextStep, cause: error, outputs: { ...facts, live } });
  }
}

/** Ends what a killed delivery began. That its release was rolled back does not stop this delivery. */
async function recover({ gate }: ReleaseSettings, machine: Machine, phases: Phases): Promise<void> {
  await sweepStaging(machine.layout);
  const steps = planRecovery(await inspect(machine.layout, machine.node), gate);
  if (steps.length > 0) core.info('The delivery before this one was interrupted: recovering from it first');
  try {
    await runPlan(steps, { context: machine, phases, rollbackFailure });
  } catch (error) {
    if (!(error instanceof Failure) || error.reason !== 'gate-failed') throw error;
    core.warning(`${error.message}\nIts delivery was interrupted; the release before it serves again.`);
  }
}

function held(holder: string): Failure<DeliverReason> {
  return new Failure('lock-held', `Another delivery holds the lock: ${holder}`, {
    nextStep: 'Wait until it ends, and run again.',
  });
}

export function rollbackFailure(error: unknown, cause: unknown): Failure<DeliverReason> {
  return new Failure(
    'not-restored',
    `${messageOf(cause)}\nThe rollback failed, so the release before may not answer either: ${messageOf(error)}`,
    { nextStep: 'Look on the machine: journalctl -u skillgap-llm -n 100.', cause },
  );
}
