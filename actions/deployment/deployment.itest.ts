import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { runAction } from '../testing/run-action.ts';
import { serve } from '../testing/server.ts';

interface Asked {
  method: string;
  path: string;
  authorization: string | undefined;
  body: Record<string, unknown>;
}

type Answer = [status: number, body: unknown];

/**
 * Runs the action against an API that answers request n with answer n, the last one for ever. It has no other
 * deployments: `orphans.itest.ts` is about those.
 */
async function record(inputs: Record<string, string>, ...answers: Answer[]) {
  const asked: Asked[] = [];
  await using api = await serve(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    if (method === 'GET')
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    asked.push({ method, path, authorization: headers.authorization, body: JSON.parse(await text(request)) });
    const [status, body] = answers[Math.min(asked.length, answers.length) - 1] ?? [500, {}];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const run = await runAction(
    'deployment',
    { token: 'the-token', ...inputs },
    {
      GITHUB_API_URL: `${api.url}/api/v3`,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
    },
  );
  return { run, asked };
}

const created: Answer = [201, { id: 42 }];
const finish = { operation: 'finish', 'deployment-id': '42', state: 'success' };

it('starts: creates the deployment of this very commit and marks it in progress', async () => {
  const { run: started, asked } = await record({ operation: 'start', environment: 'staging' }, created, [
    201,
    {},
  ]);
  const run = 'https://github.example/owner/name/actions/runs/77/attempts/2';
  expect(started).toMatchObject({
    exitCode: 0,
    outputs: { reason: 'started', 'deployment-id': '42', orphans: '0' },
  });
  expect(asked).toMatchObject([
    {
      method: 'POST',
      path: '/api/v3/repos/owner/name/deployments',
      authorization: 'token the-token',
      body: {
        ref: 'a'.repeat(40),
        environment: 'staging',
        auto_merge: false,
        required_contexts: [],
        payload: { run },
      },
    },
    {
      path: '/api/v3/repos/owner/name/deployments/42/statuses',
      body: { state: 'in_progress', log_url: run },
    },
  ]);
  expect(started.log).toContain('::add-mask::the-token');
});

it('finishes: with a description that GitHub takes, and the URL', async () => {
  const inputs = {
    ...finish,
    state: 'failure',
    description: 'x'.repeat(200),
    'environment-url': 'https://app.example',
  };
  const { run, asked } = await record(inputs, [201, {}]);
  expect(run.outputs).toMatchObject({ reason: 'finished', 'deployment-id': '42' });
  expect(asked[0]?.body).toMatchObject({
    state: 'failure',
    description: `${'x'.repeat(139)}…`,
    environment_url: 'https://app.example',
  });
});

it.each(['success', 'failure', 'error', 'inactive'])('finishes as %s', async (state) => {
  const { run, asked } = await record({ ...finish, state }, [201, {}]);
  expect(run.outputs).toMatchObject({ reason: 'finished', orphans: '' });
  expect(asked).toMatchObject([
    { path: '/api/v3/repos/owner/name/deployments/42/statuses', body: { state } },
  ]);
});

const brought = { operation: 'record', ref: 'b'.repeat(40), state: 'success' };

it('records start and end in one, of the commit that it was given', async () => {
  const inputs = { ...brought, description: 'rolled-back', 'environment-url': 'https://app.example' };
  const { run, asked } = await record(inputs, created, [201, {}]);
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: { reason: 'recorded', 'deployment-id': '42', orphans: '0' },
  });
  expect(asked).toMatchObject([
    {
      path: '/api/v3/repos/owner/name/deployments',
      body: { ref: 'b'.repeat(40), environment: 'production' },
    },
    {
      path: '/api/v3/repos/owner/name/deployments/42/statuses',
      body: { state: 'success', description: 'rolled-back', environment_url: 'https://app.example' },
    },
  ]);
});

it('records nothing rather than a commit that does not serve', async () => {
  const { run, asked } = await record({ ...brought, ref: '' }, created);
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'no-deployment', 'deployment-id': '' } });
  expect(run.log).toContain('::warning::');
  expect(asked).toEqual([]);
});

it('keeps the id of a recorded deployment whose status was not taken, and warns', async () => {
  const { run } = await record(brought, created, [422, { message: 'Validation Failed' }]);
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'api-failed', 'deployment-id': '42' } });
});

it('does not fail a deploy: a refusal is a warning', async () => {
  const { run, asked } = await record({ operation: 'start' }, [
    403,
    { message: 'Resource not accessible by integration' },
  ]);
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'api-failed', 'deployment-id': '' } });
  expect(run.log).toMatch(
    /::warning::GitHub did not record the deployment: Resource not accessible.*deployments: write/,
  );
  expect(asked).toHaveLength(1);
});

it('fails it where it is required', async () => {
  const { run } = await record({ operation: 'start', required: 'true' }, [404, { message: 'Not Found' }]);
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'api-failed' } });
});

it('keeps the id of a deployment whose status was not taken', async () => {
  const { run } = await record({ operation: 'start' }, created, [422, { message: 'Validation Failed' }]);
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'api-failed', 'deployment-id': '42' } });
});

it('never creates twice, and repeats a status that the server lost', async () => {
  const start = await record({ operation: 'start' }, [502, {}], created);
  expect(start.asked).toHaveLength(1);
  const end = await record(finish, [502, {}], [201, {}]);
  expect(end.run.outputs.reason).toBe('finished');
  expect(end.asked).toHaveLength(2);
});

it('takes an answer without a deployment for none', async () => {
  const { run } = await record({ operation: 'start' }, [202, { message: 'Auto-merged main' }]);
  expect(run.outputs).toMatchObject({ reason: 'api-failed', 'deployment-id': '' });
});

it('has nothing to finish when start recorded none', async () => {
  const { run, asked } = await record({ ...finish, 'deployment-id': '' }, created);
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'no-deployment', 'deployment-id': '' } });
  expect(asked).toEqual([]);
});

it.each([
  [{ operation: 'stop' }, 'Input operation is "stop"; allowed: one of start, finish, record, live-at.'],
  [{ ...finish, state: 'done' }, 'Input state is "done"'],
  [{ ...brought, state: '' }, 'Input state is empty'],
  [{ ...finish, 'deployment-id': '4x' }, 'Input deployment-id is "4x"'],
  [{ operation: 'start', token: '' }, 'Input token is empty'],
])('refuses %j', async (inputs, message) => {
  const { run } = await record(inputs, created);
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
  expect(run.log).toContain(message);
});
