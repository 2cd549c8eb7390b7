import * as core from '@actions/core';
import { cancellation } from '../shared/cancel.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { carryOut, type Perform } from './carry-out.ts';
import type { DeliverSettings } from './inputs.ts';
import { layoutOf } from './layout.ts';
import { takeLock } from './lock.ts';
import { observe, readSettings, sweepStaging } from './observe.ts';
import { type Machine, perform } from './perform.ts';
import { planOperation, planRecovery, type Step } from './plan.ts';
import type { DoneReason } from './reasons.ts';
import { writeSummary } from './summary.ts';

export interface Outcome {
  reason: DoneReason;
  release: string | null;
  /** What serves now. */
  live: string | null;
  /** What served before. */
  previous: string | null;
}

/** One operation, and what came of it in the job's summary. @throws Failure with the reason, and what serves all the same. */
export async function operate(settings: DeliverSettings): Promise<Outcome> {
  // The service is another user, and reads what is written here.
  process.umask(0o022);
  const signal = cancellation();
  const layout = layoutOf(settings.root, settings.config);
  const machine: Machine = { layout, settings, node: await readSettings(layout) };
  await using _ = await takeLock(layout.lock, settings.lockWaitSeconds, settings.env);
  const release = settings.target?.release ?? null;
  const before = await observe(layout, machine.node);
  const facts = { release, previous: before.live };
  const seconds: [string, number][] = [];
  const step: Perform = (each, signal) => timed(each, seconds, () => perform(machine, each, signal));
  try {
    if (settings.operation !== 'tokens') await recover(machine, before, step, signal);
    const { reason, ...plan } = planOperation(settings, await observe(layout, machine.node));
    await carryOut(plan, step, signal);
    const outcome = { reason, ...facts, live: (await observe(layout, machine.node)).live };
    await writeSummary(outcome, seconds);
    return outcome;
  } catch (error) {
    const { live } = await observe(layout, machine.node);
    const failure = error instanceof Failure ? error : null;
    await writeSummary(
      { reason: failure?.reason ?? 'unexpected', ...facts, live },
      seconds,
      messageOf(error),
    );
    if (failure === null) throw error;
    const { reason, message, nextStep } = failure;
    throw new Failure(reason, message, { nextStep, cause: error, outputs: { ...facts, live } });
  }
}

/** Ends what a killed delivery began. That it had to go back is no reason not to go on. */
async function recover(
  { layout }: Machine,
  before: Awaited<ReturnType<typeof observe>>,
  step: Perform,
  signal: AbortSignal,
): Promise<void> {
  await sweepStaging(layout);
  const plan = planRecovery(before);
  if (plan === null) return;
  core.info('A delivery before this one was interrupted: what it left is settled first');
  try {
    await carryOut(plan, step, signal);
  } catch (error) {
    if (!(error instanceof Failure) || error.reason !== 'gate-failed') throw error;
    core.warning(`${error.message}\nIts delivery was interrupted; the release before it serves again.`);
  }
}

/** Runs a step as a group of the log, and keeps how long it took. */
async function timed(step: Step, seconds: [string, number][], work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  core.startGroup('release' in step ? `${step.kind} ${step.release}` : step.kind);
  try {
    await work();
  } finally {
    seconds.push([step.kind, (performance.now() - started) / 1000]);
    core.endGroup();
  }
}
