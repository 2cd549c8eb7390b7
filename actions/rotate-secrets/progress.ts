import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { parseState, type RotationState } from './state.ts';
import type { Store } from './store.ts';
import type { Outside, Rotation, Strategy, Subject, Values } from './strategy.ts';

/** What the engine works with. */
export interface Engine {
  store: Store;
  outside: Outside;
  runUrl: string;
  now: () => Date;
}

/** One subject under one strategy, with what a run before this one has left of it. */
export interface Work {
  subject: Subject;
  strategy: Strategy;
  state: RotationState | null;
}

export function statePath({ outside: { paths } }: Engine, { name }: Subject): string {
  return `${paths.deploy}/rotation/${name}`;
}

/** What runs before this one have left, of all these subjects. @throws Failure `state-invalid`. */
export async function readStates<S extends Subject>(
  engine: Engine,
  subjects: readonly S[],
): Promise<ReadonlyMap<S, RotationState>> {
  const found = await engine.store.read(subjects.map((subject) => statePath(engine, subject)));
  const states = new Map<S, RotationState>();
  for (const subject of subjects) {
    const path = statePath(engine, subject);
    const state = found.get(path);
    if (!state) continue;
    const parsed = parseState(path, state.value);
    // The state is one secret to the log's masks; the values in it are others.
    for (const value of Object.values(parsed.values ?? {})) engine.outside.mask(value);
    states.set(subject, parsed);
  }
  return states;
}

/** Notes that a rotation begins, and from which versions. */
export async function open(engine: Engine, subject: Subject): Promise<RotationState> {
  const found = await engine.store.read(subject.keys.map(({ parameter }) => parameter));
  for (const { name, version } of found.values()) await engine.store.requireRoom(name, version);
  const before = Object.fromEntries(
    subject.keys.map(({ key, parameter }) => [key, found.get(parameter)?.version ?? null]),
  );
  return advance(engine, subject, {
    ...{ id: randomUUID().slice(0, 8), step: 'begun', before },
    ...{ since: engine.now().toISOString(), runUrl: engine.runUrl },
  });
}

/** Notes a step that has happened. */
export async function advance(
  engine: Engine,
  subject: Subject,
  state: RotationState,
): Promise<RotationState> {
  await engine.store.put(statePath(engine, subject), JSON.stringify(state));
  core.info(`${subject.name}: ${state.step}`);
  return state;
}

/** The rotation with its values: the old ones by their versions, the new ones from the state. */
export async function rotationOf(engine: Engine, subject: Subject, state: RotationState): Promise<Rotation> {
  const named = (names: Readonly<Record<string, string>>) => readNamed(engine.store, names);
  const versions = Object.entries(state.before).flatMap(([key, version]) =>
    version === null ? [] : [[key, `${parameterOf(subject, key)}:${version}`]],
  );
  const old = await named(Object.fromEntries(versions));
  const fresh = state.values ?? {};
  return { subject, id: state.id, old, fresh };
}

async function readNamed(store: Store, names: Readonly<Record<string, string>>): Promise<Values> {
  const found = await store.read(Object.values(names));
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => {
      const value = found.get(name)?.value;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** What stands in the subject's parameters now. */
export async function standing({ store }: Engine, { keys }: Subject): Promise<Values> {
  return readNamed(store, Object.fromEntries(keys.map(({ key, parameter }) => [key, parameter])));
}

/** The full name of the parameter of a key. */
export function parameterOf({ keys }: Subject, key: string): string {
  const found = keys.find((each) => each.key === key);
  if (!found) throw new Error(`${key} is no key of its subject`);
  return found.parameter;
}
