import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { Failure } from '../shared/outcome.ts';
import type { Context } from './context.ts';
import type { Rotation, Subject, Values } from './strategy.ts';

/**
 * How far a rotation has come, kept in Parameter Store from its first step to its last. The step it names has happened;
 * the one after it may have begun.
 */
export interface RotationState {
  /** Unique to the rotation. */
  id: string;
  step: 'begun' | 'created' | 'set' | 'tested';
  /** When it began, ISO 8601. */
  since: string;
  /** Page of the run that began it. */
  runUrl: string;
  /** Versions of the parameters from before it, by key; null where there was none. */
  before: Readonly<Record<string, number | null>>;
  /** The new values, from `created` on. */
  values?: Values;
}

const STEPS = ['begun', 'created', 'set', 'tested'];

/** Reads a state. @throws Failure `state-invalid` for what no run writes. */
export function parseState(parameter: string, json: string): RotationState {
  try {
    const state = JSON.parse(json) as RotationState;
    if (
      STEPS.includes(state.step) &&
      typeof state.id === 'string' &&
      holdsOnly(state.before, (version) => version === null || Number.isInteger(version)) &&
      holdsOnly(state.values ?? {}, (value) => typeof value === 'string') &&
      // Without its values a rotation that is under way can neither be finished nor be rolled back.
      (state.step === 'begun' || state.values)
    )
      return state;
  } catch {
    // As for JSON that is no state.
  }
  throw new Failure('state-invalid', `${parameter} holds no state of a rotation.`, {
    nextStep: `Look who wrote it (aws ssm get-parameter-history --name ${parameter}), then delete it.`,
  });
}

function holdsOnly(object: unknown, isOne: (value: unknown) => boolean): boolean {
  return typeof object === 'object' && object !== null && Object.values(object).every(isOne);
}

const statePath = ({ paths }: Context, { name }: Subject) => `${paths.rotation}/${name}`;

/** What earlier runs have left of these subjects. @throws Failure `state-invalid`. */
export async function readStates<S extends Subject>(
  context: Context,
  subjects: readonly S[],
): Promise<ReadonlyMap<S, RotationState>> {
  const found = await context.store.read(subjects.map((subject) => statePath(context, subject)));
  const states = new Map<S, RotationState>();
  for (const subject of subjects) {
    const path = statePath(context, subject);
    const state = found.get(path);
    if (!state) continue;
    const parsed = parseState(path, state.value);
    // The log masks the state as one secret; the values in it are others.
    for (const value of Object.values(parsed.values ?? {})) context.mask(value);
    states.set(subject, parsed);
  }
  return states;
}

/** Records that a rotation begins, and from which versions. */
export async function openState(context: Context, subject: Subject): Promise<RotationState> {
  const { store, runUrl } = context;
  const found = await store.read(subject.keys.map(({ parameter }) => parameter));
  for (const { name, version } of found.values()) await store.requireRoom(name, version);
  const before = Object.fromEntries(
    subject.keys.map(({ key, parameter }) => [key, found.get(parameter)?.version ?? null]),
  );
  const since = new Date().toISOString();
  return advance(context, subject, {
    ...{ id: randomUUID().slice(0, 8), step: 'begun', before, since, runUrl },
  });
}

/** Records a step that has happened. */
export async function advance(
  context: Context,
  subject: Subject,
  state: RotationState,
): Promise<RotationState> {
  await context.store.put(statePath(context, subject), JSON.stringify(state));
  core.info(`${subject.name}: ${state.step}`);
  return state;
}

/** Ends a rotation, finished or rolled back. */
export async function closeState(context: Context, subject: Subject, how: string): Promise<void> {
  await context.store.remove(statePath(context, subject));
  core.info(`${subject.name}: ${how}`);
}

/** The rotation with its values: the old ones by their versions, the new ones from the state. */
export async function rotationOf(
  context: Context,
  subject: Subject,
  { id, before, values = {} }: RotationState,
): Promise<Rotation> {
  const versions = subject.keys.flatMap(({ key, parameter }): [string, string][] => {
    const version = before[key] ?? null;
    return version === null ? [] : [[key, `${parameter}:${version}`]];
  });
  return { subject, id, old: await readNamed(context, versions), fresh: values };
}

/** What the subject's parameters hold now. */
export function currentValues(context: Context, { keys }: Subject): Promise<Values> {
  return readNamed(
    context,
    keys.map(({ key, parameter }) => [key, parameter]),
  );
}

async function readNamed({ store }: Context, names: readonly [key: string, name: string][]): Promise<Values> {
  const found = await store.read(names.map(([, name]) => name));
  return Object.fromEntries(
    names.flatMap(([key, name]) => {
      const value = found.get(name)?.value;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** When a subject's last rotation ended, kept in Parameter Store beside the states. */
export interface Finished {
  /** ISO 8601. */
  at: string;
  /** Page of the run that ended it. */
  runUrl: string;
}

const finishedPath = ({ paths }: Context, { name }: Subject) => `${paths.rotation}/finished/${name}`;

export async function recordFinished(context: Context, subject: Subject): Promise<void> {
  const finished: Finished = { at: new Date().toISOString(), runUrl: context.runUrl };
  await context.store.put(finishedPath(context, subject), JSON.stringify(finished));
}

/** The rotations that ended after a moment; a record that cannot be read counts as none. */
export async function readFinishedSince<S extends Subject>(
  context: Context,
  subjects: readonly S[],
  since: Date | null,
): Promise<ReadonlyMap<S, Finished>> {
  if (since === null) return new Map();
  const found = await context.store.read(subjects.map((subject) => finishedPath(context, subject)));
  return new Map(
    subjects.flatMap((subject) => {
      const finished = parseFinished(found.get(finishedPath(context, subject))?.value ?? '');
      return finished && Date.parse(finished.at) > since.getTime() ? [[subject, finished]] : [];
    }),
  );
}

export function parseFinished(json: string): Finished | null {
  try {
    const { at, runUrl } = JSON.parse(json) as Finished;
    return Number.isFinite(Date.parse(at)) && typeof runUrl === 'string' ? { at, runUrl } : null;
  } catch {
    return null;
  }
}
