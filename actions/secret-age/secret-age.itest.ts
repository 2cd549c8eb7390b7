import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BOT, startGitHub } from '../testing/github.ts';
import { type ActionRun, runAction } from '../testing/run-action.ts';
import { serve } from '../testing/server.ts';

const template = join(import.meta.dirname, '../../compose/.env.production.example');
const HOUR = 1 / 24;
const daysAgo = (days: number) => Date.now() / 1000 - days * 86_400;

let github: Awaited<ReturnType<typeof startGitHub>>;
let store: Awaited<ReturnType<typeof serve>>;
/** Names of parameters, and how many days ago each was written. */
let ages: Record<string, number>;
/** What the action asked Parameter Store for. */
let asked: string[];
let deny: string | null;

/** Parameter Store as a role sees it that may list and nothing else; moto cannot be told a date. Two a page. */
beforeEach(async () => {
  ages = {
    '/skillgap/prod/DATABASE_URL': 10,
    '/skillgap/prod/AUTH_SECRET': 10,
    '/skillgap/prod/LOG_LEVEL': 999,
  };
  asked = [];
  deny = null;
  github = await startGitHub();
  store = await serve(async (request, response) => {
    const [, operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
    // STS speaks something else than JSON; it is not there.
    if (operation === '') return void response.writeHead(403).end();
    asked.push(operation);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    const input = JSON.parse(await text(request));
    if (deny !== null || operation !== 'DescribeParameters')
      return void answer(400, { __type: deny ?? 'AccessDeniedException', message: 'not you' });
    const [{ Key, Option, Values }] = input.ParameterFilters;
    expect({ Key, Option }).toEqual({ Key: 'Path', Option: 'OneLevel' });
    const all = Object.entries(ages).filter(([name]) => name.slice(0, name.lastIndexOf('/')) === Values[0]);
    const from = Number(input.NextToken ?? 0);
    const Parameters = all
      .slice(from, from + 2)
      .map(([Name, days]) => ({ Name, LastModifiedDate: daysAgo(days), Type: 'SecureString', Version: 3 }));
    answer(200, { Parameters, ...(from + 2 < all.length && { NextToken: `${from + 2}` }) });
  });
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
  await store[Symbol.asyncDispose]();
});

function run(inputs: Record<string, string> = {}): Promise<ActionRun> {
  return runAction(
    'secret-age',
    { token: 'the-token', template, ...inputs },
    {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_RUN_ID: '77',
      AWS_ENDPOINT_URL: store.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
  );
}

it('opens one issue, leaves it as it is, updates it, and closes it', async () => {
  const { state } = github;
  expect((await run()).outputs).toMatchObject({
    reason: 'fresh',
    issue: 'none',
    old: '[]',
    unfinished: '[]',
  });
  expect(state.writes).toEqual([]);

  ages['/skillgap/prod/AUTH_SECRET'] = 100;
  const first = await run();
  expect(first).toMatchObject({ exitCode: 0, outputs: { reason: 'old', issue: 'created' } });
  expect(JSON.parse(first.outputs.old ?? '')).toEqual([{ name: 'AUTH_SECRET', days: 100 }]);
  expect(first.summary).toContain('| 100 | **90** |');
  const [issue] = state.issues;
  expect(issue).toMatchObject({ state: 'open', user: { login: BOT }, labels: [{ name: 'secret-age' }] });
  expect(issue?.body).toContain('\n/rotate-secrets AUTH_SECRET\n');

  // Somebody copies it; the list gets a second page.
  for (const number of [1, 2, 3])
    state.issues.unshift({ ...issue, number, user: { login: 'mallory' } } as never);
  const before = state.writes.length;
  expect((await run()).outputs.issue).toBe('unchanged');
  expect(state.writes).toHaveLength(before);

  ages['/skillgap-deploy/prod/EC2_SSH_KEY'] = 91;
  expect((await run()).outputs.issue).toBe('updated');
  expect(state.issues.at(-1)?.body).toContain('\n/rotate-secrets AUTH_SECRET EC2_SSH_KEY\n');
  expect(state.issues).toHaveLength(4);

  ages['/skillgap/prod/AUTH_SECRET'] = ages['/skillgap-deploy/prod/EC2_SSH_KEY'] = 0;
  expect((await run()).outputs).toMatchObject({ reason: 'fresh', issue: 'closed' });
  expect(state.issues.map((one) => one.state)).toEqual(['open', 'open', 'open', 'closed']);
  expect(state.comments).toMatchObject([{ body: expect.stringContaining('/owner/name/actions/runs/77') }]);
  expect(new Set(asked)).toEqual(new Set(['DescribeParameters']));
});

it('keeps the issue open while a rotation stands still, whose secret is new', async () => {
  const { state } = github;
  const rotation = '/skillgap-deploy/prod/rotation';
  ages['/skillgap/prod/AUTH_SECRET'] = 100;
  ages[`${rotation}/lock`] = 5;
  ages[`${rotation}/AUTH_SECRET`] = 0.5 * HOUR;
  const young = await run();
  expect(young.outputs).toMatchObject({ reason: 'old', issue: 'created', unfinished: '[]' });
  expect(state.issues[0]?.title).toBe('Secrets of prod are older than they should be');

  ages['/skillgap/prod/AUTH_SECRET'] = 2 * HOUR;
  ages[`${rotation}/AUTH_SECRET`] = 2 * HOUR;
  // A third is on the second page of the list.
  ages[`${rotation}/GONE_KEY`] = 3;
  const still = await run();
  expect(still).toMatchObject({ exitCode: 0, outputs: { reason: 'old', issue: 'updated', old: '[]' } });
  expect(JSON.parse(still.outputs.unfinished ?? '')).toEqual(['AUTH_SECRET', 'GONE_KEY']);
  expect(still.summary).toContain('rotation of `AUTH_SECRET` has stood still since ');
  expect(state.issues).toMatchObject([{ state: 'open', title: 'Secrets of prod are half rotated' }]);
  const body = state.issues[0]?.body;
  expect(body).toContain('\n/rotate-secrets AUTH_SECRET\n');
  expect(body).toContain('No command resumes `GONE_KEY`');
  expect(body).not.toContain('`lock`');

  delete ages[`${rotation}/GONE_KEY`];
  delete ages[`${rotation}/AUTH_SECRET`];
  expect((await run()).outputs).toMatchObject({ reason: 'fresh', issue: 'closed', unfinished: '[]' });
  expect(new Set(asked)).toEqual(new Set(['DescribeParameters']));
});

it('only says what is old in a dry run', async () => {
  ages['/skillgap/prod/DATABASE_URL'] = 8;
  const seen = await run({ 'dry-run': 'true', 'max-age-days': '7' });
  expect(seen.outputs).toMatchObject({ reason: 'old', issue: 'not-asked' });
  expect(seen.summary).toContain('DATABASE_URL');
  expect(github.state.issues).toEqual([]);
  expect(github.state.writes).toEqual([]);
});

it('does not take an empty store for a fresh one', async () => {
  ages['/skillgap/prod/AUTH_SECRET'] = 100;
  await run();
  ages = {};
  const empty = await run();
  expect(empty).toMatchObject({ exitCode: 1, outputs: { reason: 'nothing-found' } });
  // The stand-in does not answer for STS.
  expect(empty.log).toContain(
    'In region us-east-1 there is nothing under /skillgap/prod and /skillgap-deploy/prod',
  );
  expect(github.state.issues[0]?.state).toBe('open');
});

it('says who refused: AWS, without asking for anything else, or GitHub', async () => {
  deny = 'AccessDeniedException';
  expect(await run()).toMatchObject({ exitCode: 1, outputs: { reason: 'access-denied' } });
  expect(asked).toEqual(['DescribeParameters']);
  deny = null;
  ages['/skillgap/prod/AUTH_SECRET'] = 100;
  github.state.before = (request) => (request === 'POST /issues' ? 403 : undefined);
  const refused = await run();
  expect(refused).toMatchObject({ exitCode: 1, outputs: { reason: 'api-failed' } });
  expect(refused.log).toContain('issues: write');
});

it('says that the list of record is not there', async () => {
  expect((await run({ template: '/nowhere' })).outputs.reason).toBe('template-invalid');
});
