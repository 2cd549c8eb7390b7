import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import { type InUse, inUse } from './in-use.ts';
import {
  advance,
  type Engine,
  open,
  parameterOf,
  rotationOf,
  standing,
  statePath,
  type Work,
} from './progress.ts';
import type { RotationState } from './state.ts';
import type { Ask, Rotation, StepReason, Values } from './strategy.ts';

/**
 * The first half: `create` and `set`. From here on the new values stand in Parameter Store and work beside the old ones.
 * Goes on where a run before this one has stopped. When it fails, what it did is taken back.
 *
 * @returns what a person has to do first; null when it waits for the second half.
 * @throws Failure of the step that failed; {@link NotTakenBack} when what it did stays.
 */
export async function begin(engine: Engine, work: Work): Promise<Ask | null> {
  const { subject, strategy } = work;
  const before = await resumed(engine, work);
  // Only a deploy brings it to where it can be taken back, and the command begins anew.
  if (before === 'deploy-first') return null;
  let state = before ?? (await open(engine, subject));
  let rotation = await rotationOf(engine, subject, state);
  try {
    if (state.step === 'begun') {
      const created = await strategy.create(rotation, engine.outside);
      if ('ask' in created) {
        await engine.store.remove(statePath(engine, subject));
        return created.ask;
      }
      for (const value of Object.values(created.values)) engine.outside.mask(value);
      const { values } = created;
      state = await advance(engine, subject, { ...state, step: 'created', values });
      rotation = { ...rotation, fresh: values };
    }
    const stored = await standing(engine, subject);
    const stands = Object.entries(rotation.fresh).every(([key, value]) => stored[key] === value);
    // One that was to be taken back, by a run that died over it, is not what its state says: it is set once more.
    if (state.step === 'created' || (state.step === 'set' && !stands)) {
      await strategy.set(rotation, engine.outside);
      for (const [key, value] of Object.entries(rotation.fresh))
        if (stored[key] !== value) await engine.store.put(parameterOf(subject, key), value);
      await advance(engine, subject, { ...state, step: 'set' });
    }
    return null;
  } catch (error) {
    await takeBack(engine, work, state, rotation).catch((failure: unknown) => {
      // Its state stays, and the next run takes it back or goes on.
      throw new NotTakenBack(messageOf(error), messageOf(failure));
    });
    throw error;
  }
}

/** A rotation that failed half way, and could not be taken back either. */
export class NotTakenBack extends Failure<StepReason> {
  constructor(why: string, whyNot: string) {
    super('test-failed', `${why} It could not be taken back: ${whyNot}`, {
      nextStep: 'Write the command again: it goes on from here.',
    });
  }
}

/**
 * The second half, once production runs with the new values: proves that it does, and ends the old ones.
 *
 * @param overlap Waits for the time in which both are to work.
 * @returns what a person has to do about the old values, if anything.
 * @throws Failure when it cannot be proved or ended; the old values then go on working and the next run goes on here.
 */
export async function complete(
  engine: Engine,
  work: Work,
  overlap: () => Promise<void>,
): Promise<string | null> {
  const { subject, strategy } = work;
  let state = required(work);
  const rotation = await rotationOf(engine, subject, state);
  // Also of what was tested: there may have been a rollback since, and the old values are about to end.
  await requireInUse(engine, rotation);
  if (state.step === 'set') {
    await strategy.test(rotation, engine.outside);
    state = await advance(engine, subject, { ...state, step: 'tested' });
  }
  await overlap();
  await requireOurs(engine, rotation);
  const note = await strategy.finish(rotation, engine.outside);
  await engine.store.remove(statePath(engine, subject));
  core.info(`${subject.name}: finished`);
  return note;
}

/**
 * Puts the old values back, after a deploy that did not hold. Refused while production runs with the new ones: they
 * would end under it.
 *
 * @throws Failure `test-failed` then; the state stays, and the next run goes on.
 */
export async function undo(engine: Engine, work: Work): Promise<void> {
  const state = required(work);
  await takeBack(engine, work, state, await rotationOf(engine, work.subject, state));
}

async function takeBack(
  engine: Engine,
  { subject, strategy }: Work,
  { step }: RotationState,
  rotation: Rotation,
): Promise<void> {
  const { old, fresh } = rotation;
  // Before its parameters were written nothing can run with the new values.
  const where = step === 'begun' ? 'nowhere' : await settledUse(engine, rotation);
  if (where !== 'nowhere' && where !== 'not-there') {
    throw new Failure<StepReason>(
      'test-failed',
      `${subject.name} is not taken back: a backend runs with its new value, or could not be asked.`,
      {
        nextStep:
          'Both values work. Deploy what is stored, and write the command again: it goes on from here.',
      },
    );
  }
  const stored = await standing(engine, subject);
  // In the order opposite to that in which they came: what lets an old value work beside a new one goes last.
  for (const [key, value] of Object.entries(fresh).reverse()) {
    // What somebody else has written meanwhile is theirs.
    if (stored[key] !== value) continue;
    if (old[key] === undefined) await engine.store.remove(parameterOf(subject, key));
    else await engine.store.put(parameterOf(subject, key), old[key]);
  }
  // Theirs is in use from now on, so it is what the strategy must not end.
  await strategy.undo({ ...rotation, old: await standing(engine, subject) }, engine.outside);
  await engine.store.remove(statePath(engine, subject));
  core.info(`${subject.name}: taken back`);
}

/**
 * Where a run before this one has stopped. Null when there was none, or when somebody has stored another value since:
 * then what it did is taken back, theirs stays, and is what is rotated. `deploy-first` when that has to be deployed
 * before, because production runs with what is to be taken back.
 */
async function resumed(engine: Engine, work: Work): Promise<RotationState | null | 'deploy-first'> {
  const { subject, state } = work;
  if (!state) return null;
  const rotation = await rotationOf(engine, subject, state);
  const stored = await standing(engine, subject);
  const { old } = rotation;
  const wanted: Values = { ...old, ...rotation.fresh };
  const ours = Object.entries(stored).every(
    // Once it was tested nothing of ours puts an old value back.
    ([key, value]) => value === wanted[key] || (state.step !== 'tested' && value === old[key]),
  );
  if (ours) return state;
  core.warning(
    `${subject.name}: somebody has stored another value since; the rotation begins anew from that.`,
  );
  const reached = state.step === 'set' || state.step === 'tested';
  if (reached && (await settledUse(engine, rotation)) === 'everywhere') return 'deploy-first';
  await takeBack(engine, work, state, rotation);
  return null;
}

/** Where the new values are in use, with no operation at work on the box that could change it the moment after. */
async function settledUse({ outside }: Engine, { subject, fresh }: Rotation): Promise<InUse> {
  if (subject.keys.some(({ consumer }) => consumer === 'backend')) await outside.boxAtRest();
  return inUse(outside, subject, fresh);
}

async function requireInUse(engine: Engine, rotation: Rotation): Promise<void> {
  const { subject } = rotation;
  const where = await settledUse(engine, rotation);
  if (where === 'everywhere' || where === 'not-there') return;
  throw new Failure<StepReason>(
    'test-failed',
    `${subject.name}: not every backend that runs has the new value.`,
    {
      nextStep: 'Both values work. Write the command again: it deploys once more and goes on from here.',
    },
  );
}

/** Nobody may have put the old value back, or another: it would be ended under them. */
async function requireOurs(engine: Engine, { subject, old, fresh }: Rotation): Promise<void> {
  const wanted: Values = { ...old, ...fresh };
  const stored = await standing(engine, subject);
  if (Object.entries(stored).every(([key, value]) => value === wanted[key])) return;
  throw new Failure<StepReason>(
    'test-failed',
    `${subject.name}: somebody has stored another value while it was rotated, so the old one is not ended.`,
    { nextStep: 'Write the command again: it begins anew from what is stored.' },
  );
}

function required({ subject, state }: Work): RotationState {
  if (state && (state.step === 'set' || state.step === 'tested')) return state;
  throw new Failure('state-invalid', `${subject.name} has not come as far as its deploy.`, {
    nextStep: 'Write the command again: it goes on from where it stands.',
  });
}
