import { expect, onTestFinished, vi } from 'vitest';
import type { Kill } from './fuse.ts';
import { leftovers, opens, valuesOf } from './production.ts';
import { type Deploy, type Outcome, World } from './world.ts';

/** For each test: nothing in the log, no pause before a request is retried, no fetch left behind. */
export function quiet(): void {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  // A pause is this times its longest.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** Their new value is pending until it is taken. */
const SUPPLIED = ['PINECONE_API_KEY', 'ADZUNA_API_KEY'];

/** Production was never broken, each of these is a new one whose old value is dead, or as before and reported so. */
export function expectWhole(
  world: World,
  before: ReadonlyMap<string, string>,
  names: readonly string[],
  last: Outcome,
): void {
  expect(world.faults).toEqual([]);
  const back = (last?.report ?? []).filter(({ result }) => result === 'failed' || result === 'rolled-back');
  const asBefore = back.map(({ subject }) => subject);
  const now = valuesOf(world);
  for (const [name, value] of before) {
    const rotates = names.includes(name) && !asBefore.includes(name);
    const is = { name, changed: now.get(name) !== value, oldOpens: opens(world, name, value) };
    expect(is).toEqual({ name, changed: rotates, oldOpens: !rotates });
  }
  const rotated = names.filter((name) => !asBefore.includes(name));
  expect(
    leftovers(
      world,
      rotated.filter((name) => SUPPLIED.includes(name)),
    ),
  ).toEqual([]);
}

/** Every point at which a run with such a deploy can die. */
export async function crashPoints(names: readonly string[], deploy: Deploy): Promise<Kill[]> {
  const world = new World().bringPending();
  await world.command({ names, deploy });
  return world.fuse.calls.flatMap((_, index) =>
    (['before', 'after'] as const).map((mode) => ({ at: index + 1, mode })),
  );
}
