import { describe, expect, test } from 'vitest';
import { Failure } from '../shared/outcome.ts';
import type { Run, RunResult } from '../shared/ssh.ts';
import { takeLock } from './lock.ts';

const owner = { owner: '1-1', actor: 'octocat', operation: 'deploy', runUrl: 'https://github.example/run/1' };
const rules = { waitMs: 60, pollMs: 20 };
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
  test('is taken, and released by its owner', async () => {
    const { run, asked } = box(free);
    {
      await using _lock = await takeLock(run, owner, rules);
    }
    expect(asked).toEqual(['lock', 'unlock']);
  });

  test('is waited for', async () => {
    const { run, asked } = box(held('{}'), held('{}'), free);
    await using _lock = await takeLock(run, owner, rules);
    expect(asked).toEqual(['lock', 'lock', 'lock']);
  });

  test.each([
    [
      'its holder',
      JSON.stringify({ ...owner, since: '2026-01-01T00:00:00Z' }),
      'deploy by octocat since 2026-01-01',
    ],
    ['a holder that nobody can read', 'rubbish', 'an unknown holder'],
  ])('that stays held names %s', async (_, json, named) => {
    const { run } = box(held(json));
    const taking = takeLock(run, owner, rules);
    await expect(taking).rejects.toMatchObject({
      reason: 'lock-held',
      message: expect.stringContaining(named),
    });
  });

  test('that cannot be released does not hide why the operation failed', async () => {
    const { run } = box(free, new Failure('unreachable', 'the connection is gone'));
    const operation = async () => {
      await using _lock = await takeLock(run, owner, rules);
      throw new Failure('pull-failed', 'the first error');
    };
    await expect(operation()).rejects.toMatchObject({ reason: 'pull-failed' });
  });
});
