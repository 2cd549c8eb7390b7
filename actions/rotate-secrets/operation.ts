import { acquireLock, releaseLock } from '../rollout/lock.ts';
import { cancellation } from '../shared/cancel.ts';
import { Failure } from '../shared/outcome.ts';
import { readTemplate } from '../shared/read-template.ts';
import type { SubjectReport } from '../shared/secret-report.ts';
import { type RunOfWorkflow, type RunState, runState } from '../shared/workflow-run.ts';
import { beginAll } from './begin.ts';
import type { Context } from './context.ts';
import { finishAll } from './finish.ts';
import type { RotateSettings } from './inputs.ts';
import { handTokensOver } from './llm-node.ts';
import { openContext } from './open-context.ts';
import { ParameterLock } from './parameter-lock.ts';
import type { RotateReason } from './reasons.ts';
import type { Ended } from './reports.ts';
import { type Listed, subjectsOf } from './subjects.ts';

/** Runs one half of a rotation. @throws Failure; its outputs hold the report. */
export async function operate(settings: RotateSettings): Promise<Ended> {
  const { template, environment, owner, token, llmWorkflow: workflow } = settings;
  const cancelled = cancellation();
  const subjects = subjectsOf(await readTemplate(template), environment);
  await using context = openContext(settings, cancelled);
  const handOver = (report: readonly SubjectReport[]) =>
    handTokensOver({ ...owner, workflow }, report, token);
  try {
    const ended = await perform(context, subjects, settings, (run) => runState(run, token));
    if (ended.reason === 'begun') await handOver(ended.report);
    return ended;
  } catch (error) {
    throw cancelled.aborted && !(error instanceof Failure) ? jobCancelled(error) : error;
  } finally {
    // Whether it was finished or rolled back, one of the two tokens may have ended.
    if (settings.operation === 'finish') await handOver(settings.begun);
  }
}

/** The same in a given context. A run holds the rotation's lock from its first half to its second. */
export async function perform(
  context: Context,
  subjects: readonly Listed[],
  settings: RotateSettings,
  askRun: (run: RunOfWorkflow) => Promise<RunState>,
): Promise<Ended> {
  const { owner, lock: rules } = settings;
  const { store, paths, cancelled } = context;
  if (settings.operation === 'begin' && settings.dryRun) return await beginAll(context, subjects, settings);

  const name = `${paths.rotation}/lock`;
  const lock = new ParameterLock(store, name);
  await acquireLock(lock, owner, { rules, askRun, cancelled, held: (holder) => rotationHeld(holder, name) });
  let waits = false;
  try {
    if (settings.operation === 'finish') return await finishAll(context, subjects, settings);
    const ended = await beginAll(context, subjects, settings);
    waits = ended.reason === 'begun';
    return ended;
  } finally {
    // When nothing has begun, no second half will release it.
    if (!waits) await releaseLock(lock, owner);
  }
}

function rotationHeld(holder: string, lock: string): Failure<RotateReason> {
  return new Failure('rotation-held', `Another rotation holds the lock: ${holder}.`, {
    nextStep: `Write the command again when it has ended. If that run is gone: aws ssm delete-parameter --name ${lock}`,
  });
}

function jobCancelled(cause: unknown): Failure<RotateReason> {
  return new Failure('cancelled', 'The job was cancelled during the rotation.', {
    nextStep: 'Both values work where it had begun. Write the command again; it resumes the rotation.',
    cause,
  });
}
