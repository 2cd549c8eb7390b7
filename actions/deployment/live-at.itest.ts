import { expect, it } from 'vitest';
import { type GitHubState, startGitHub } from '../testing/github.ts';
import { runAction } from '../testing/run-action.ts';

const release = '20260102T030405Z-0123456789ab';
const commit = 'c'.repeat(40);

/** Asks what was live, on a GitHub that a test has prepared. */
async function liveAt(prepare: (state: GitHubState) => void, inputs: Record<string, string> = {}) {
  await using github = await startGitHub();
  github.state.pageSize = 100;
  github.state.runs = [{ id: 77, created_at: '2026-01-03T00:00:00Z', run_attempt: 2, status: 'in_progress' }];
  prepare(github.state);
  const run = await runAction(
    'deployment',
    { operation: 'live-at', token: 'the-token', ...inputs },
    {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
    },
  );
  return { run, writes: github.state.writes };
}

/** A deployment that has served since a day of January. */
const served = (state: GitHubState, day: number, payload: unknown) =>
  void state.deployments.push({
    ...{
      id: state.id(),
      sha: commit,
      environment: 'production',
      payload,
      created_at: `2026-01-0${day}T00:00:00Z`,
    },
    statuses: [{ id: state.id(), state: 'success', created_at: `2026-01-0${day}T00:01:00Z` }],
  });

it('goes by the moment that the run was made, which a re-run does not change', async () => {
  const { run, writes } = await liveAt((state) => {
    served(state, 1, { release });
    served(state, 5, { release: '20260105T000000Z-555555555555' });
  });
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: { reason: 'found', live: release, at: '2026-01-03T00:00:00.000Z' },
  });
  expect(writes).toEqual([]);
});

it('goes by the moment that it is given', async () => {
  const { run } = await liveAt((state) => served(state, 5, { release }), { at: '2026-01-06T10:00:00Z' });
  expect(run.outputs).toMatchObject({ reason: 'found', live: release, at: '2026-01-06T10:00:00.000Z' });
});

it.each([[undefined], ['{}'], [{ release: 7 }], [{ release: '; rm -rf /' }], [null]])(
  'answers with the commit of a deployment whose payload is %j',
  async (payload) => {
    const { run } = await liveAt((state) => served(state, 1, payload));
    expect(run.outputs).toMatchObject({ reason: 'found', live: commit });
  },
);

it('warns when there was none', async () => {
  const { run } = await liveAt((state) => served(state, 5, { release }));
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'no-deployment', live: '' } });
  expect(run.log).toContain('::warning::');
});

it.each([
  ['the deployments', /^GET \/deployments$/],
  ['a status', /statuses$/],
  ['the run', /^GET \/actions\/runs/],
])('fails where it is required when GitHub does not answer for %s', async (_, refused) => {
  const prepare = (state: GitHubState) => {
    served(state, 1, { release });
    state.before = (asked) => (refused.test(asked) ? 403 : undefined);
  };
  const { run } = await liveAt(prepare, { required: 'true' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'api-failed' } });
  expect(run.log).toContain('Name the release to go to');
  expect((await liveAt(prepare)).run).toMatchObject({ exitCode: 0, outputs: { reason: 'api-failed' } });
});

it.each(['yesterday', '2026-01-06', '2026-13-06T10:00:00Z'])('refuses the moment %j', async (at) => {
  const { run } = await liveAt(() => {}, { at });
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
});
