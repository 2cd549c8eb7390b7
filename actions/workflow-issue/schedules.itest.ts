import { expect, it } from 'vitest';
import { type GitHubState, startGitHub } from '../testing/github.ts';
import { runAction } from '../testing/run-action.ts';

const recent = () => new Date(Date.now() - 600_000).toISOString();
const old = '2026-01-01T00:00:00Z';
const SCHEDULED = ['base-images', 'drift', 'ingress-sweep', 'nightly', 'secrets-age', 'code-scanning'];

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

it.each([403, 404])('says so when GitHub does not answer (%i), and writes nothing', async (status) => {
  await using github = await startGitHub();
  github.state.before = (asked) => (asked === 'GET /actions/workflows' ? status : undefined);
  const run = await check(github.state, github.url);
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'api-failed' } });
  expect(run.log).toContain('actions: read');
  expect(github.state.writes).toEqual([]);
});
