import { expect, it } from 'vitest';
import { type GitHubState, startGitHub } from '../testing/github.ts';
import { runAction } from '../testing/run-action.ts';

const recent = () => new Date(Date.now() - 600_000).toISOString();
const old = '2026-01-01T00:00:00Z';
const SCHEDULED = [
  ...['base-images', 'drift', 'ingress-sweep', 'nightly', 'secrets-age', 'code-scanning', 'backup-drill'],
];

/** Every workflow of this repository, enabled, its last scheduled run a few minutes ago. */
function healthy(state: GitHubState) {
  state.workflows = [...SCHEDULED, 'deploy'].map((name, id) => ({
    ...{ id, path: `.github/workflows/${name}.yml`, state: 'active', created_at: old },
  }));
  state.runs = SCHEDULED.map((_, id) => ({ workflow_id: id, event: 'schedule', created_at: recent() }));
}

async function check(state: GitHubState, url: string) {
  return runAction(
    'workflow-issue',
    { operation: 'schedules', token: 'the-token', label: 'ci' },
    {
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_RUN_ID: String(state.id()),
    },
  );
}

it('keeps one issue for as long as GitHub does not run a schedule', async () => {
  await using github = await startGitHub();
  const { state, url } = github;
  healthy(state);
  expect((await check(state, url)).outputs).toMatchObject({ reason: 'passed', failed: '[]', issue: 'none' });

  const [, drift, , nightly] = state.workflows;
  if (!drift || !nightly) throw new Error('no workflows');
  drift.state = 'disabled_inactivity';
  nightly.state = 'disabled_manually';
  state.runs = state.runs.filter(({ workflow_id }) => workflow_id !== 4);
  const found = await check(state, url);
  expect(found).toMatchObject({
    exitCode: 0,
    outputs: { reason: 'failed', failed: '["drift.yml","secrets-age.yml"]', issue: 'created' },
  });
  expect(found.log).toMatch(/::warning title=A schedule has stopped::drift\.yml: GitHub has disabled it/);
  expect(state.issues[0]?.body).toContain('gh workflow enable drift.yml && gh workflow run drift.yml');
  expect(state.issues[0]?.body).toContain('since 2026-01-01T00:00:00.000Z');

  healthy(state);
  expect((await check(state, url)).outputs).toMatchObject({ reason: 'passed', issue: 'closed' });
});

it('keeps the issue of a workflow that did not run in its time, until a run of it closes that', async () => {
  await using github = await startGitHub();
  const { state, url } = github;
  healthy(state);
  const drill = SCHEDULED.indexOf('backup-drill');
  const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString();
  const drilled = (created_at: string, event: string, conclusion: string) => {
    state.runs = state.runs.filter(({ workflow_id }) => workflow_id !== drill);
    state.runs.push({ workflow_id: drill, event, created_at, conclusion });
  };
  drilled(days(7), 'workflow_dispatch', 'failure');
  expect((await check(state, url)).outputs).toMatchObject({ reason: 'passed', failed: '[]' });

  // One that is not set up is skipped each week.
  drilled(days(1), 'schedule', 'skipped');
  state.runs.push({ workflow_id: drill, event: 'schedule', created_at: days(9), conclusion: 'success' });
  const late = await check(state, url);
  expect(late.outputs).toMatchObject({ reason: 'failed', failed: '["backup-drill.yml"]', issue: 'none' });
  expect(state.issues).toMatchObject([{ title: 'backup-drill does not run', state: 'open' }]);
  expect(state.issues[0]?.body).toContain('(9 days, of 8 that its file allows)');
  await check(state, url);
  expect(state.issues).toHaveLength(1);

  const ended = (drill: string) =>
    runAction(
      'workflow-issue',
      {
        ...{ workflow: 'backup-drill', label: 'ci', token: 'the-token' },
        jobs: JSON.stringify({ drill: { result: drill, outputs: { reason: 'no-backup' } } }),
      },
      {
        ...{ GITHUB_API_URL: url, GITHUB_SERVER_URL: 'https://github.example' },
        ...{ GITHUB_REPOSITORY: 'owner/name', GITHUB_RUN_ID: '9' },
      },
    );
  expect((await ended('failure')).outputs).toMatchObject({ issue: 'updated' });
  expect(state.issues).toMatchObject([{ title: 'backup-drill fails', state: 'open' }]);
  expect((await ended('success')).outputs).toMatchObject({ issue: 'closed' });
});

it.each([403, 404])('says so when GitHub does not answer (%i), and writes nothing', async (status) => {
  await using github = await startGitHub();
  github.state.before = (asked) => (asked === 'GET /actions/workflows' ? status : undefined);
  const run = await check(github.state, github.url);
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'api-failed' } });
  expect(run.log).toContain('actions: read');
  expect(github.state.writes).toEqual([]);
});
