import { getOctokit } from '@actions/github';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serve } from '../testing/server.ts';
import { branchHead } from './branch-head.ts';
import { runState } from './workflow-run.ts';

const sha = 'a'.repeat(40);
const run = { owner: 'o', repo: 'r', runId: 7, attempt: 1 };
const branch = { owner: 'o', repo: 'r', branch: 'main' };

type Answer = [status: number, body: unknown] | 'cut';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => vi.restoreAllMocks();
});

/** An API that answers request n with answer n, the last one for ever. */
async function api(...answers: Answer[]) {
  const asked: string[] = [];
  const server = await serve((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? 'cut';
    if (answer === 'cut') return void response.destroy();
    response.writeHead(answer[0], { 'content-type': 'application/json' }).end(JSON.stringify(answer[1]));
  });
  const octokit = getOctokit('the-token', { baseUrl: server.url });
  return Object.assign(server, { asked, octokit });
}

describe('runState', () => {
  it('asks for the run with the token', async () => {
    await using github = await api([200, { id: 7, status: 'completed', run_attempt: 1 }]);
    expect(await runState(run, 'the-token', github.octokit)).toBe('ended');
    expect(github.asked).toEqual(['GET /repos/o/r/actions/runs/7 token the-token']);
  });

  it('asks again when it got no answer', async () => {
    await using github = await api('cut', [502, {}], [200, { id: 7, status: 'in_progress', run_attempt: 1 }]);
    expect(await runState(run, 'the-token', github.octokit)).toBe('running');
    expect(github.asked).toHaveLength(3);
  });

  it('gives up after the third time', async () => {
    await using github = await api([503, {}]);
    expect(await runState(run, 'the-token', github.octokit)).toBe('unknown');
    expect(github.asked).toHaveLength(3);
  });

  it.each([401, 403, 404])('takes a refusal (%i) for no answer, and asks once', async (status) => {
    await using github = await api([status, { message: '##[error]Not Found\n::error::no' }]);
    expect(await runState(run, 'the-token', github.octokit)).toBe('unknown');
    expect(github.asked).toHaveLength(1);
    const log = vi.mocked(process.stdout.write).mock.calls.join('');
    expect(log).toContain('GitHub does not tell whether run 7 has ended');
    expect(log).not.toMatch(/^::|##\[/m);
  });
});

describe('branchHead', () => {
  it('asks for the branch', async () => {
    await using github = await api('cut', [200, { ref: 'refs/heads/main', object: { sha, type: 'commit' } }]);
    expect(await branchHead(branch, 'the-token', github.octokit)).toBe(sha);
    expect(github.asked[1]).toBe('GET /repos/o/r/git/ref/heads%2Fmain token the-token');
  });

  it.each<[string, Answer]>([
    ['a refusal', [404, { message: 'Not Found' }]],
    ['half an answer', [200, { object: {} }]],
    ['a page', [200, '<html>']],
    ['no commit', [200, { object: { sha: 'main' } }]],
  ])('does not know by %s', async (_, answer) => {
    await using github = await api(answer);
    expect(await branchHead(branch, 'the-token', github.octokit)).toBeNull();
    expect(github.asked).toHaveLength(1);
  });
});
