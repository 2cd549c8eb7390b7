import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { Context } from './context.ts';
import { type InUse, inUse } from './in-use.ts';
import {
  advance,
  closeState,
  currentValues,
  openState,
  type RotationState,
  recordFinished,
  rotationOf,
} from './state.ts';
import {
  isDeployed,
  type ManualAction,
  type Rotation,
  type StepReason,
  type Strategy,
  type Subject,
  type Values,
} from './strategy.ts';

/** One subject under one strategy, with what an earlier run has left of it. */
export interface Work {
  subject: Subject;
  strategy: Strategy;
  state: RotationState | null;
}

/**
 * The first half: `create` and `set`. After it the new values are in Parameter Store and work beside the old ones.
 * Resumes where an earlier run stopped. Rolls back when it fails.
 *
 * @returns what a person has to do first; null when it waits for the second half.
 * @throws Failure of the step that failed; `not-rolled-back` when what it did stays.
 */
export async function begin(context: Context, work: Work): Promise<ManualAction | null> {
  const { subject, strategy } = work;
  const resumed = await resume(context, work);
  // It can be rolled back only after a deploy; the command then starts over.
  if (resumed === 'deploy-first') return null;
  let state = resumed ?? (await openState(context, subject));
  let rotation = await rotationOf(context, subject, state);
  try {
    if (state.step === 'begun') {
      const created = await strategy.create(rotation, context);
      if ('manual' in created) {
        await closeState(context, subject, 'waits for a person');
        return created.manual;
      }
      const { values } = created;
      for (const value of Object.values(values)) context.mask(value);
      state = await advance(context, subject, { ...state, step: 'created', values });
      rotation = { ...rotation, fresh: values };
    }
    const stored = await currentValues(context, subject);
    const missing = Object.entries(rotation.fresh).filter(([key, value]) => stored[key] !== value);
    // A run that died during its rollback has left less than the state says: `set` runs again.
    if (state.step === 'created' || (state.step === 'set' && missing.length > 0)) {
      await strategy.set?.(rotation, context);
      for (const [key, value] of missing) await context.store.put(parameterOf(subject, key), value);
      await advance(context, subject, { ...state, step: 'set' });
    }
    return null;
  } catch (error) {
    await rollBack(context, work, state, rotation).catch((failure: unknown) => {
      // The state stays, and the next run rolls back or resumes.
      const message = `${messageOf(error)} The rollback failed too: ${messageOf(failure)}`;
      throw new Failure<StepReason>('not-rolled-back', message, {
        nextStep: 'Write the command again; it resumes.',
      });
    });
    throw error;
  }
}

/**
 * The second half, once production runs with the new values: proves that it does, and ends the old ones.
 *
 * @param overlap Waits for the time in which both are to work.
 * @returns what a person has to do about the old values, if anything.
 * @throws Failure when that cannot be proved or done. The old values then still work, and the next run resumes here.
 */
export async function complete(
  context: Context,
  work: Work,
  overlap: () => Promise<void>,
): Promise<string | null> {
  const { subject, strategy } = work;
  const state = required(work);
  const rotation = await rotationOf(context, subject, state);
  // Also after the test: there may have been a rollback since, and the old values are about to end.
  const where = await useAtRest(context, rotation);
  if (where !== 'everywhere' && where !== 'not-there') {
    throw new Failure<StepReason>(
      'test-failed',
      `${subject.name}: not every running backend has the new value.`,
      {
        nextStep: 'Both values work. Write the command again; it deploys once more and resumes the rotation.',
      },
    );
  }
  if (state.step === 'set') {
    await strategy.test?.(rotation, context);
    await advance(context, subject, { ...state, step: 'tested' });
  }
  await overlap();
  // A person may have put the old value back, or stored another: ending it would break that.
  if (!holdsOnly(await currentValues(context, subject), [{ ...rotation.old, ...rotation.fresh }])) {
    throw new Failure<StepReason>(
      'test-failed',
      `${subject.name}: somebody stored another value during the rotation, so the old one is not ended.`,
      { nextStep: 'Write the command again; it starts over from what is stored.' },
    );
  }
  const note = await strategy.finish(rotation, context);
  await recordFinished(context, subject);
  await closeState(context, subject, 'finished');
  return note;
}

/**
 * Restores the old values after a deploy that failed. Refuses while production runs with the new ones, which would end
 * under it.
 *
 * @throws Failure `test-failed` then; the state stays, and the next run resumes.
 */
export async function undo(context: Context, work: Work): Promise<void> {
  const state = required(work);
  await rollBack(context, work, state, await rotationOf(context, work.subject, state));
}

async function rollBack(
  context: Context,
  { subject, strategy }: Work,
  { step }: RotationState,
  rotation: Rotation,
): Promise<void> {
  const { old, fresh } = rotation;
  const { store } = context;
  // Nothing runs with the new values before they are stored.
  const where = step === 'begun' ? 'nowhere' : await useAtRest(context, rotation);
  if (where !== 'nowhere' && where !== 'not-there') {
    throw new Failure<StepReason>(
      'test-failed',
      `${subject.name} is not rolled back: a backend runs with its new value, or none could be inspected.`,
      { nextStep: 'Both values work. Deploy what is stored, and write the command again; it resumes.' },
    );
  }
  const stored = await currentValues(context, subject);
  const kept = strategy.keep?.(rotation, stored) ?? {};
  // In reverse order: what lets an old value work beside a new one goes last. What a person stored meanwhile stays.
  for (const key of Object.keys({ ...fresh, ...kept }).reverse()) {
    const back = kept[key] ?? old[key];
    if (back === stored[key] || (kept[key] === undefined && stored[key] !== fresh[key])) continue;
    if (back === undefined) await store.remove(parameterOf(subject, key));
    else await store.put(parameterOf(subject, key), back);
  }
  // The stored value is in use from now on, even if a person stored it: the strategy must not end it.
  await strategy.undo?.({ ...rotation, old: await currentValues(context, subject) }, context);
  await closeState(context, subject, 'rolled back');
}

/**
 * Where an earlier run stopped. Null when there was none, or when somebody has stored another value since: then that
 * run is rolled back, and the stored value is the one that is rotated. `deploy-first` when production runs with what is
 * to be rolled back.
 */
async function resume(context: Context, work: Work): Promise<RotationState | null | 'deploy-first'> {
  const { subject, state } = work;
  if (!state) return null;
  const rotation = await rotationOf(context, subject, state);
  const { old, fresh } = rotation;
  // Once it was tested, nothing of ours restores an old value.
  const ours = [{ ...old, ...fresh }, ...(state.step === 'tested' ? [] : [old])];
  if (holdsOnly(await currentValues(context, subject), ours)) return state;
  core.warning(`${subject.name}: somebody stored another value; the rotation starts over from it.`);
  const reached = state.step === 'set' || state.step === 'tested';
  if (reached && (await useAtRest(context, rotation)) === 'everywhere') return 'deploy-first';
  await rollBack(context, work, state, rotation);
  return null;
}

/** Whether each stored value is the one that some of these have for its key. */
function holdsOnly(stored: Values, candidates: readonly Values[]): boolean {
  return Object.entries(stored).every(([key, value]) => candidates.some((each) => each[key] === value));
}

/** Where the new values are in use, while no operation on the box can change it. */
async function useAtRest(context: Context, { subject, fresh }: Rotation): Promise<InUse> {
  if (subject.keys.some(isDeployed)) await context.boxAtRest();
  return inUse(context, subject, fresh);
}

function required({ subject, state }: Work): RotationState {
  if (state?.step === 'set' || state?.step === 'tested') return state;
  throw new Failure('state-invalid', `${subject.name} has not come as far as its deploy.`, {
    nextStep: 'Write the command again; it resumes the rotation.',
  });
}

function parameterOf({ keys }: Subject, key: string): string {
  const found = keys.find((each) => each.key === key);
  if (!found) throw new Error(`${key} is no key of its subject`);
  return found.parameter;
}
