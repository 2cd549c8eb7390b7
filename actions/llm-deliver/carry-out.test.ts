import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../shared/outcome.ts';
import { carryOut } from './carry-out.ts';
import type { Plan, Step } from './plan.ts';

const switchTo = (release: string): Step => ({ kind: 'switch', release });
const gate = (release: string): Step => ({ kind: 'gate', release });
const plan: Omit<Plan, 'reason'> = {
  prepare: [
    { kind: 'self-test', release: 'new' },
    { kind: 'remember', release: 'old' },
  ],
  drop: [{ kind: 'forget' }, { kind: 'remove', releases: ['new'] }],
  change: [switchTo('new'), { kind: 'restart' }, gate('new')],
  back: [switchTo('old'), { kind: 'restart' }, gate('old'), { kind: 'forget' }],
  settle: [{ kind: 'forget' }],
};
const named = (step: Step) => ('release' in step ? `${step.kind} ${step.release}` : step.kind);

/** Carries the plan out on a machine on which the steps of these names fail; gives what was done and how it ended. */
async function play(failing: readonly string[], cancelAt = '', changes: Partial<typeof plan> = {}) {
  const done: string[] = [];
  const controller = new AbortController();
  const perform = async (step: Step, signal: AbortSignal) => {
    done.push(named(step));
    if (named(step) === cancelAt) controller.abort(new Error('the job was cancelled (SIGINT)'));
    if (failing.includes(named(step)) || signal.aborted)
      throw new Failure('gate-failed', `${named(step)} failed`);
  };
  const error = await carryOut({ ...plan, ...changes }, perform, controller.signal).catch(
    (thrown: unknown) => thrown,
  );
  return { done, error };
}

const prepared = ['self-test new', 'remember old'];
const dropped = ['forget', 'remove'];

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => vi.restoreAllMocks();
});

it('does everything in its order', async () => {
  expect(await play([])).toEqual({
    done: [...prepared, 'switch new', 'restart', 'gate new', 'forget'],
    error: undefined,
  });
});

describe('a failure', () => {
  it('before the switch drops what was made, and never touches what serves', async () => {
    const { done, error } = await play(['self-test new']);
    expect(done).toEqual(['self-test new', ...dropped]);
    expect(error).toMatchObject({ reason: 'gate-failed', message: 'self-test new failed' });
  });

  it('of the switch itself is one before it', async () => {
    const { done } = await play(['switch new']);
    expect(done).toEqual([...prepared, 'switch new', ...dropped]);
  });

  it('after it goes back, and is what is told', async () => {
    const { done, error } = await play(['gate new']);
    expect(done.slice(5)).toEqual(['switch old', 'restart', 'gate old', 'forget']);
    expect(error).toMatchObject({ message: 'gate new failed' });
  });

  it('to restart leaves it to the gate whether the old one serves', async () => {
    expect((await play(['restart'])).error).toMatchObject({ message: 'restart failed' });
    expect((await play(['restart', 'gate old'])).error).toMatchObject({ reason: 'not-restored' });
  });

  it('of the way back is told with both reasons', async () => {
    const { error } = await play(['gate new', 'gate old']);
    expect(error).toMatchObject({
      reason: 'not-restored',
      message: expect.stringMatching(/^gate new failed\n.*gate old failed$/),
    });
  });

  it('with nowhere to go back to changes nothing more', async () => {
    const { done, error } = await play(['gate new'], '', { back: [] });
    expect(done.at(-1)).toBe('gate new');
    expect(error).toMatchObject({ message: 'gate new failed' });
  });

  it('to clear up is no failure', async () => {
    expect((await play(['forget'])).error).toBeUndefined();
    expect((await play(['self-test new', 'forget'])).done).toEqual(['self-test new', ...dropped]);
  });
});

describe('a cancelled job', () => {
  it('drops what was made', async () => {
    const { done, error } = await play([], 'self-test new');
    expect(done).toEqual(['self-test new', ...dropped]);
    expect(error).toMatchObject({ reason: 'cancelled', message: 'the job was cancelled (SIGINT)' });
  });

  it('goes back without waiting for a model to load', async () => {
    const { done, error } = await play([], 'gate new');
    expect(done.slice(5)).toEqual(['switch old', 'restart', 'forget']);
    expect(error).toMatchObject({ reason: 'cancelled' });
  });
});
