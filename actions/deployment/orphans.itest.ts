import { expect, it } from 'vitest';
import { type GitHubState, startGitHub } from '../testing/github.ts';
import { runAction } from '../testing/run-action.ts';

const page = (runId: number, attempt = 1) =>
  `https://github.example/owner/name/actions/runs/${runId}/attempts/${attempt}`;

/** Starts a deployment, as attempt 1 of run 77, on a GitHub that a test has prepared. */
async function start(prepare: (state: GitHubState) => void, inputs: Record<string, string> = {}) {
  await using github = await startGitHub();
  const { state } = github;
  state.pageSize = 100;
  prepare(state);
  const run = await runAction(
    'deployment',
    { operation: 'start', token: 'the-token', ...inputs },
    {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
    },
  );
  return { run, state };
}

/** A deployment that stands at a state, and the run that set it. */
function given(state: GitHubState, id: number, status: { state: string; log_url: string } | null, more = {}) {
  const statuses = status ? [{ id, ...status }] : [];
  state.deployments.push({ id, environment: 'production', statuses, ...more });
}

const latest = (state: GitHubState, id: number) =>
  state.deployments.find((one) => one.id === id)?.statuses.at(-1);

it('ends what a run that is over has left behind, and nothing else', async () => {
  const { run, state } = await start((state) => {
    state.runs = [
      { id: 1, status: 'completed', run_attempt: 1 },
      { id: 2, status: 'in_progress', run_attempt: 1 },
      { id: 3, status: 'in_progress', run_attempt: 2 },
      { id: 4, status: 'completed', run_attempt: 1 },
    ];
    given(state, 10, { state: 'in_progress', log_url: page(1) });
    given(state, 11, { state: 'in_progress', log_url: page(2) });
    // An attempt before the one that runs now.
    given(state, 12, { state: 'queued', log_url: page(3, 1) });
    given(state, 13, { state: 'in_progress', log_url: page(3, 2) });
    given(state, 14, { state: 'success', log_url: page(4) });
    // Killed before its first status.
    given(state, 15, null, { payload: { run: page(4) } });
    given(state, 16, { state: 'in_progress', log_url: page(1) }, { environment: 'staging' });
    given(state, 17, { state: 'in_progress', log_url: 'https://ci.example/1' });
  });
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'started', orphans: '3' } });
  const ended = {
    state: 'error',
    description: expect.stringMatching(/^Its run ended without reporting.{0,109}$/),
  };
  expect(latest(state, 10)).toMatchObject({ ...ended, log_url: page(1) });
  expect(latest(state, 12)).toMatchObject({ ...ended, log_url: page(3, 1) });
  expect(latest(state, 15)).toMatchObject({ ...ended, log_url: page(4) });
  expect([11, 13, 14, 16, 17].map((id) => latest(state, id)?.state)).toEqual([
    'in_progress',
    'in_progress',
    'success',
    'in_progress',
    'in_progress',
  ]);
  // Its own is the newest, and in progress.
  expect(state.deployments.at(-1)?.statuses).toMatchObject([{ state: 'in_progress', log_url: page(77) }]);
  expect(run.log).not.toContain('::warning::');
});

it('does not touch one whose run reports while it is looked at', async () => {
  const { run, state } = await start((state) => {
    state.runs = [{ id: 1, status: 'completed', run_attempt: 1 }];
    given(state, 10, { state: 'in_progress', log_url: page(1) });
    state.before = (asked) => {
      if (asked === 'GET /actions/runs/1') state.deployments[0]?.statuses.push({ id: 50, state: 'success' });
      return undefined;
    };
  });
  expect(run.outputs).toMatchObject({ reason: 'started', orphans: '0' });
  expect(latest(state, 10)).toEqual({ id: 50, state: 'success' });
});

it('looks only at the newest, in one page', async () => {
  const { run, state } = await start((state) => {
    state.runs = [{ id: 1, status: 'completed', run_attempt: 1 }];
    for (let id = 10; id < 40; id++) given(state, id, { state: 'in_progress', log_url: page(1) });
  });
  // Its own is one of the twenty.
  expect(run.outputs.orphans).toBe('19');
  expect(latest(state, 20)).toMatchObject({ state: 'in_progress' });
  expect(latest(state, 21)).toMatchObject({ state: 'error' });
});

it.each([403, 404])(
  'leaves one whose run GitHub does not tell (%i), and says what is missing',
  async (status) => {
    const { run, state } = await start((state) => {
      given(state, 10, { state: 'in_progress', log_url: page(1) });
      state.before = (asked) => (asked.startsWith('GET /actions/') ? status : undefined);
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'started', orphans: '0' } });
    expect(latest(state, 10)).toMatchObject({ state: 'in_progress' });
    expect(run.log).toMatch(/::warning::.*actions: read/);
  },
);

it.each([
  ['the list', /^GET \/deployments$/],
  ['its statuses', /^GET \/deployments\/10\/statuses$/],
  ['its end', /^POST \/deployments\/10\/statuses$/],
])('never fails a deploy that is required to be recorded when %s is refused', async (_, refused) => {
  const { run, state } = await start(
    (state) => {
      state.runs = [
        { id: 1, status: 'completed', run_attempt: 1 },
        { id: 2, status: 'completed', run_attempt: 1 },
      ];
      given(state, 10, { state: 'in_progress', log_url: page(1) });
      given(state, 11, { state: 'in_progress', log_url: page(2) });
      state.before = (asked) => (refused.test(asked) ? 403 : undefined);
    },
    { required: 'true' },
  );
  const list = String(refused).includes('deployments$');
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'started', orphans: list ? '0' : '1' } });
  expect(run.log).toContain('::warning::');
  expect(latest(state, 10)).toMatchObject({ state: 'in_progress' });
});

it('looks for them at a record too', async () => {
  const { run, state } = await start(
    (state) => {
      state.runs = [{ id: 1, status: 'completed', run_attempt: 1 }];
      given(state, 10, { state: 'in_progress', log_url: page(1) });
    },
    { operation: 'record', state: 'success', ref: 'b'.repeat(40) },
  );
  expect(run.outputs).toMatchObject({ reason: 'recorded', orphans: '1' });
  expect(latest(state, 10)).toMatchObject({ state: 'error' });
  expect(state.deployments.at(-1)?.statuses).toMatchObject([{ state: 'success' }]);
});
