import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { acquireLock, holderJson, type LockOwner, parseHolder } from '../rollout/lock.ts';
import { Failure } from '../shared/outcome.ts';
import type { RunOfWorkflow, RunState } from '../shared/workflow-run.ts';
import { ParameterLock } from './parameter-lock.ts';
import { quiet } from './testing/expect-whole.ts';
import { MemoryStore, storeOver } from './testing/memory-store.ts';
import { deploy } from './testing/record.ts';
import { World } from './testing/world.ts';

beforeEach(quiet);

const LOCK = '/skillgap-deploy/prod/rotation/lock';
const rules = { waitMs: 30, pollMs: 5, askMs: 0 };
const owner = (runId: number, attempt = 1): LockOwner => ({
  ...{ id: `${runId}-${attempt}`, owner: 'skillgap', repo: 'skillgap', runId, attempt, actor: 'ada' },
  ...{ operation: 'rotation', runUrl: `https://github.example/run/${runId}` },
});
const { signal } = new AbortController();

/** A store, and taking its lock while GitHub says this of any other run. */
function start(holder?: string) {
  const memory = new MemoryStore();
  if (holder !== undefined) memory.set(LOCK, holder);
  const store = storeOver(memory, async (_, effect) => effect());
  const about: RunOfWorkflow[] = [];
  const take = (
    by: LockOwner,
    answer: RunState | ((run: RunOfWorkflow) => RunState) = 'unknown',
    waitMs = rules.waitMs,
    cancelled = signal,
  ) =>
    acquireLock(new ParameterLock(store, LOCK), by, {
      ...{ rules: { ...rules, waitMs }, cancelled },
      held: (who) => new Failure('rotation-held', who),
      askRun: async (run) => {
        about.push(run);
        return typeof answer === 'string' ? answer : answer(run);
      },
    });
  const release = (by: LockOwner) => new ParameterLock(store, LOCK).release(by);
  const holds = () => parseHolder(memory.get(LOCK) ?? '')?.owner;
  return { memory, about, take, release, holds };
}

const held = (reason = 'rotation-held') => expect.objectContaining({ reason });

describe('the lock', () => {
  test('is held from the first half of a run to its second, and released by that', async () => {
    const { memory, about, take, release } = start();
    await take(owner(1));
    await take(owner(1));
    expect(about).toEqual([]);
    await release(owner(2));
    expect(memory.get(LOCK)).toBeDefined();
    await release(owner(1));
    expect(memory.get(LOCK)).toBeUndefined();
  });

  test('has one of two that come at once; the other has it afterwards', async () => {
    const { take, release } = start();
    const order: number[] = [];
    const hold = async (run: number) => {
      await take(owner(run), 'running', 60_000);
      order.push(run);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(run);
      await release(owner(run));
    };
    await Promise.all([hold(1), hold(2)]);
    expect(order[0]).toBe(order[1]);
    expect(order[2]).toBe(order[3]);
    expect(new Set(order).size).toBe(2);
  });

  test('of a run that has ended is taken over, asking about that very attempt', async () => {
    const { about, take, holds } = start(holderJson(owner(7, 2)));
    await take(owner(8), 'ended');
    expect(about).toEqual([expect.objectContaining({ runId: 7, attempt: 2, owner: 'skillgap' })]);
    expect(holds()).toBe('8-1');
  });

  test('of an attempt before this one is taken over when that has ended', async () => {
    const { about, take } = start(holderJson(owner(8, 1)));
    await take(owner(8, 2), 'ended');
    expect(about).toHaveLength(1);
  });

  test.each<RunState>(['running', 'unknown'])('of a run that is %s is never taken over', async (state) => {
    const { take, holds } = start(holderJson(owner(7)));
    await expect(take(owner(8), state)).rejects.toMatchObject({
      reason: 'rotation-held',
      message: expect.stringMatching(/^rotation by ada since \S+, https:\/\/github\.example\/run\/7$/),
    });
    expect(holds()).toBe('7-1');
  });

  test('whose holder nobody can read is never taken over, and nobody is asked', async () => {
    const rubbish = fc.oneof(fc.string(), fc.json(), fc.constant('{"runId":"7","runUrl":"x"}'));
    await fc.assert(
      fc.asyncProperty(rubbish, async (text) => {
        const { memory, about, take } = start(text);
        await expect(take(owner(8), 'ended', 0)).rejects.toEqual(held());
        expect(about).toEqual([]);
        expect(memory.get(LOCK)).toBe(text);
      }),
    );
  });

  test('of a dead run is taken over by one of any number that try at once', async () => {
    const { take, holds } = start(holderJson(owner(7)));
    const dead = (run: RunOfWorkflow) => (run.runId === 7 ? 'ended' : 'running');
    const runs = [11, 12, 13, 14];
    const taken = await Promise.allSettled(runs.map((run) => take(owner(run), dead)));
    const winners = runs.filter((_, index) => taken[index]?.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    expect(holds()).toBe(`${winners[0]}-1`);
    await expect(take(owner(8), 'running')).rejects.toEqual(held());
  });
});

test('a cancelled job stops waiting for it, and leaves it', async () => {
  const { take, holds } = start(holderJson(owner(7)));
  const job = new AbortController();
  const waiting = take(owner(8), 'running', 60_000, job.signal);
  setTimeout(() => job.abort(new Error('the job was cancelled (SIGINT)')), 10);
  await expect(waiting).rejects.toThrow();
  expect(holds()).toBe('7-1');
});

describe('a command', () => {
  test('touches nothing while another holds the lock', async () => {
    const world = new World();
    await world.command({ kill: { at: 60, mode: 'after' } });
    const names = world.memory.names();
    world.otherRuns = 'running';
    expect(await world.command()).toMatchObject({ reason: 'rotation-held' });
    for (const call of world.fuse.calls) expect(call).toMatch(/^(read|put) \S+\/rotation\/lock$/);
    expect(world.memory.names()).toEqual(names);
  });

  test.each([['AUTH_SECRETS'], ['AUTH_SECRET']])('that fails at once leaves no lock: %s', async (name) => {
    const world = new World();
    world.memory.full.add('/skillgap/prod/AUTH_SECRET');
    await world.command({ names: [name] });
    expect(world.memory.get(deploy('rotation/lock'))).toBeUndefined();
  });
});
