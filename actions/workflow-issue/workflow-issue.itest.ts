import { afterEach, beforeEach, expect, it } from 'vitest';
import { startGitHub } from '../testing/github.ts';
import { runAction } from '../testing/run-action.ts';

let github: Awaited<ReturnType<typeof startGitHub>>;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github[Symbol.asyncDispose]());

/** A run of nightly in which the jobs ended like this. */
function run(jobs: Record<string, string>, runId = '77') {
  const needs = Object.fromEntries(
    Object.entries(jobs).map(([name, result]) => [name, { result, outputs: {} }]),
  );
  return runAction(
    'workflow-issue',
    { workflow: 'nightly', label: 'ci', jobs: JSON.stringify(needs), token: 'the-token' },
    {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_RUN_ID: runId,
    },
  );
}

it('opens one issue, updates it, and closes it', async () => {
  const { state } = github;
  expect((await run({ faults: 'success' })).outputs).toMatchObject({
    reason: 'passed',
    issue: 'none',
    failed: '[]',
  });
  expect(state.writes).toEqual([]);

  const opened = await run({ faults: 'failure', properties: 'success' });
  expect(opened.exitCode).toBe(0);
  expect(opened.outputs).toMatchObject({ reason: 'failed', issue: 'created', failed: '["faults"]' });
  expect((await run({ faults: 'cancelled' }, '78')).outputs).toMatchObject({ issue: 'updated' });
  expect(state.issues).toHaveLength(1);
  expect(state.issues[0]).toMatchObject({ title: 'nightly fails', state: 'open' });
  expect(state.issues[0]?.body).toContain('/actions/runs/78');

  expect((await run({ faults: 'success' }, '79')).outputs).toMatchObject({
    reason: 'passed',
    issue: 'closed',
  });
  expect(state.issues[0]).toMatchObject({ state: 'closed' });
});

it('says that it was given no jobs', async () => {
  const { outputs, exitCode } = await run({});
  expect([outputs.reason, exitCode]).toEqual(['invalid-input', 1]);
});
