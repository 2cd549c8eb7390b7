import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import { connect, type Run } from '../shared/ssh.ts';
import { RECEIPT } from './box-scripts.ts';
import { bundleRelease, nginxConfName } from './bundle.ts';
import { type Execution, execute, SPENT_ON } from './execute.ts';
import { type Inputs, readDeployInputs } from './inputs.ts';
import { type LockOwner, takeLock } from './lock.ts';
import { type Observed, observe } from './observe.ts';
import { Phases } from './phases.ts';
import { type PlannedStep, planDeploy, planRollback, type Step } from './plan.ts';
import type { Reason } from './reasons.ts';
import type { ReleaseRecord } from './release.ts';
import { type Outcome, writeSummary } from './summary.ts';
import { resolveTarget } from './target.ts';

/** One operation from the connection to the receipt. @throws Failure with the reason; the box is as it was then. */
export async function operate(inputs: Inputs): Promise<Outcome> {
  const phases = new Phases();
  const target = await phases.run('target', 'own', () => resolveTarget(inputs));
  await using ssh = await phases.run('connect', 'own', () => connect(target));
  await using _lock = await phases.run('lock', 'own', () =>
    takeLock(ssh.run, lockOwner(inputs), inputs.lock),
  );
  const observed = await phases.run('observe', 'own', () => observe(ssh.run));

  const started = new Date().toISOString();
  const outcome: Outcome = {
    operation: inputs.operation,
    reason: inputs.operation === 'deploy' ? 'deployed' : 'rolled-back',
    release: inputs.release,
    slot: null,
    previousRelease: observed.live?.release ?? null,
    secondsToSwitch: null,
    overheadSeconds: null,
    phases: phases.records,
  };
  try {
    const { record, steps, bundle } = await plan(inputs, observed);
    outcome.release = record.release;
    const execution = { ...inputs, run: ssh.run, record, bundle };
    await carryOut(steps, execution, phases, (step) => {
      if (step.kind !== 'switch') return;
      outcome.slot = step.to.slot;
      outcome.secondsToSwitch = phases.elapsed;
      outcome.overheadSeconds = phases.overhead;
    });
  } catch (error) {
    const failure =
      error instanceof Failure
        ? error
        : new Failure<Reason>('unexpected', messageOf(error), { cause: error });
    outcome.reason = failure.reason as Reason;
    Object.assign(failure.outputs, outcome);
    await writeReceipt(ssh.run, inputs, outcome, started);
    await writeSummary(outcome, failure);
    throw failure;
  }
  await writeReceipt(ssh.run, inputs, outcome, started);
  await writeSummary(outcome);
  return outcome;
}

async function plan(
  inputs: Inputs,
  observed: Observed,
): Promise<{ record: ReleaseRecord; steps: PlannedStep[]; bundle: Buffer }> {
  if (inputs.operation === 'rollback')
    return { ...planRollback(observed, inputs.release), bundle: Buffer.alloc(0) };
  const { release, commit, images, composeFolder, envFile, parameters } = readDeployInputs();
  const record: ReleaseRecord = {
    release,
    commit,
    actor: inputs.workflowRun.actor,
    runUrl: inputs.workflowRun.url,
    createdAt: new Date().toISOString(),
    images,
    nginxConf: await nginxConfName(`${composeFolder}/nginx/conf`),
    migrationLevel: null,
    parameters,
    previous: observed.live?.release ?? null,
  };
  const steps = planDeploy(observed, { ...inputs, record });
  return { record, steps, bundle: await bundleRelease(record, composeFolder, envFile) };
}

/** Does the steps in order; when one fails, takes back those before it, last first, and throws what failed. */
async function carryOut(
  steps: PlannedStep[],
  execution: Execution,
  phases: Phases,
  done: (step: Step) => void,
): Promise<void> {
  const undo: Step[] = [];
  for (const planned of steps) {
    // Before the step: one that fails half way has to be taken back too.
    if (planned.undo) undo.unshift(planned.undo);
    try {
      await phases.run(planned.step.kind, SPENT_ON[planned.step.kind], () =>
        execute(planned.step, execution),
      );
    } catch (error) {
      core.error(messageOf(error));
      for (const step of undo)
        await attempt(() => phases.run(`undo: ${step.kind}`, 'own', () => execute(step, execution)));
      throw error;
    }
    done(planned.step);
  }
}

/** What is taken back goes on when a part of it fails: the first error is the one to report. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    core.warning(messageOf(error));
  }
}

async function writeReceipt(
  run: Run,
  { workflowRun: { actor, url } }: Inputs,
  { phases: _, ...outcome }: Outcome,
  started: string,
): Promise<void> {
  const line = { ...outcome, started, ended: new Date().toISOString(), actor, runUrl: url };
  await attempt(async () => void (await run(RECEIPT(), { stdin: `${JSON.stringify(line)}\n` })));
}

function lockOwner({ operation, workflowRun: { id, actor, url } }: Inputs): LockOwner {
  return { owner: id, actor, operation, runUrl: url };
}
