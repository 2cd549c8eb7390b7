import { describe, expect, test } from 'vitest';
import { acquireLock, releaseLock } from '../rollout/lock.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run, RunResult } from '../shared/ssh.ts';
import type { RunState } from '../shared/workflow-run.ts';
import { boxLock } from './box-lock.ts';
import { isInterruption } from './command.ts';

const owner = {
  id: '1-1',
  owner: 'skillgap',
  repo: 'skillgap',
  runId: 1,
  attempt: 1,
  actor: 'octocat',
  operation: 'deploy',
  runUrl: 'https://github.example/run/1',
};
const rules = { waitMs: 60, pollMs: 20, askMs: 0 };
const holder = JSON.stringify({
  owner: '7-2',
  actor: 'ada',
  operation: 'deploy',
  runUrl: 'https://github.example/run/7',
  since: '2026-01-01T00:00:00Z',
  repository: 'skillgap/skillgap',
});
const running = new AbortController().signal;
const options = {
  rules,
  askRun: async (): Promise<RunState> => 'unknown',
  held: (holder: string) => new Failure('lock-held', holder),
  cancelled: running,
  isInterruption,
};
/** Gives up only when something hangs. */
const take = (run: Run, state: RunState = 'unknown', waitMs = 60_000) =>
  acquireLock(boxLock(run), owner, { ...options, rules: { ...rules, waitMs }, askRun: async () => state });
/** Of a lock that is never free. */
const giveUp = (run: Run, state?: RunState) => take(run, state, rules.waitMs);
const free: RunResult = { exitCode: 0, stdout: '', stderr: '' };
const held = (json: string): RunResult => ({ exitCode: 1, stdout: json, stderr: '' });

/** A box that gives these answers in turn, the last one again and again. */
function box(...answers: (RunResult | Error)[]): { run: Run; asked: string[] } {
  const asked: string[] = [];
  const run: Run = async (argv) => {
    asked.push(argv[3] ?? '');
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? free;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { run, asked };
}

describe('the lock', () => {
  test('is taken when it is free', async () => {
    const { run, asked } = box(free);
    await take(run);
    expect(asked).toEqual(['lock']);
  });

  test('is waited for', async () => {
    const { run, asked } = box(held('{}'), held('{}'), free);
    await take(run);
    expect(asked).toEqual(['lock', 'lock', 'lock']);
  });

  test('is waited for when the box is unavailable for a moment', async () => {
    const { run, asked } = box(new Failure('unreachable', 'no answer'), free);
    await take(run);
    expect(asked).toEqual(['lock', 'lock']);
  });

  test('of a box that stays unavailable is given up', async () => {
    const { run } = box(new Failure('unreachable', 'no answer'));
    await expect(giveUp(run)).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test.each([
    ['its holder', holder, 'deploy by ada since 2026-01-01'],
    ['a holder that nobody can read', 'rubbish', 'an unknown holder'],
  ])('that stays held names %s', async (_, json, named) => {
    await expect(giveUp(box(held(json)).run)).rejects.toMatchObject({
      reason: 'lock-held',
      message: expect.stringContaining(named),
    });
  });

  test('of a run that has ended is taken over, asking about that very attempt', async () => {
    const { run, asked } = box(held(holder), free);
    const about: unknown[] = [];
    const askRun = async (other: unknown): Promise<RunState> => {
      about.push(other);
      return 'ended';
    };
    await acquireLock(boxLock(run), owner, { ...options, askRun });
    expect(asked).toEqual(['lock', 'take-over']);
    expect(about).toEqual([{ owner: 'skillgap', repo: 'skillgap', runId: 7, attempt: 2 }]);
  });

  test('that somebody else took over first is waited for', async () => {
    const { run, asked } = box(held(holder), held(''), free);
    await take(run, 'ended');
    expect(asked).toEqual(['lock', 'take-over', 'lock']);
  });

  test.each<RunState>(['running', 'unknown'])('of a run that is %s is never taken over', async (state) => {
    const { run, asked } = box(held(holder));
    await expect(giveUp(run, state)).rejects.toMatchObject({ reason: 'lock-held' });
    expect(asked).not.toContain('take-over');
  });

  test('whose holder is no run is never taken over', async () => {
    const { run, asked } = box(held(JSON.stringify({ owner: 'a person', repository: 'x/y' })));
    await expect(giveUp(run, 'ended')).rejects.toMatchObject({ reason: 'lock-held' });
    expect(asked).not.toContain('take-over');
  });

  test('that a full disk does not let be taken says so', async () => {
    const full = { exitCode: 2, stdout: '', stderr: 'printf: write error: No space left on device' };
    await expect(giveUp(box(full).run)).rejects.toMatchObject({ reason: 'disk-full' });
  });

  test('is waited for no longer once the job is cancelled', async () => {
    const job = new AbortController();
    const taking = acquireLock(boxLock(box(held(holder)).run), owner, {
      ...options,
      rules: { ...rules, waitMs: 60_000, pollMs: 30_000 },
      askRun: async () => 'running',
      cancelled: job.signal,
    });
    setTimeout(() => job.abort(), 10);
    await expect(taking).rejects.toMatchObject({ reason: 'cancelled' });
  });

  test('that cannot be released is left to the next, without hiding why the operation failed', async () => {
    const { run } = box(new Failure('unreachable', 'the connection is gone'));
    expect(await releaseLock(boxLock(run), owner)).toBe(false);
    expect(await releaseLock(boxLock(box(free).run), owner)).toBe(true);
  });
});
