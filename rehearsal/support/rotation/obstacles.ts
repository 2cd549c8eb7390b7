import { isDeepStrictEqual } from 'node:util';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import { PHASE_COMMAND } from '../faults/phases.ts';
import { firstLineOf, postComment } from '../pipeline/comments.ts';
import { ask, liveRelease, sql } from '../pipeline/production.ts';
import type { Apis } from './apis.ts';
import { endOfLog, howItEnded, rotate } from './kills.ts';
import { CHECKS, secretsNow } from './secrets.ts';

export async function nothingPending(context: Context, { vars }: Apis): Promise<Assertion> {
  const before = await secretsNow(context);
  const { answers, reactions } = await postComment(
    context,
    { body: '/rotate-secrets PINECONE_API_KEY' },
    vars,
  );
  const [answer = ''] = answers;
  const command = 'aws ssm put-parameter --name /skillgap-deploy/prod/pending/PINECONE_API_KEY';
  return expectAll(
    'nothing pending: the answer has the link and the exact command, and nothing else happens',
    {
      reactions: [reactions, ['eyes', '+1']],
      'the command is given': answer.includes(command),
      'the link is given': answer.includes('app.pinecone.io'),
      'the secrets are unchanged': isDeepStrictEqual(await secretsNow(context), before),
    },
    firstLineOf(answer),
  );
}

export async function refusedByApi(context: Context, apis: Apis): Promise<Assertion> {
  const { aws } = context.world;
  await aws.putDeployValues({ 'pending/PINECONE_API_KEY': 'a-key-that-pinecone-has-never-seen' });
  const before = await secretsNow(context);
  const { outputs } = await rotate(context, apis, ['PINECONE_API_KEY']);
  const report = outputs('begin').report ?? '';
  await aws.remove('/skillgap-deploy/prod/pending/PINECONE_API_KEY');
  return expectAll(
    'a pending value that the live API refuses: nothing is replaced, and the report says so',
    {
      reason: [outputs('begin').reason, 'partly-rotated'],
      'the report says failed': report.includes('"result":"failed"'),
      'the secrets are unchanged': isDeepStrictEqual(await secretsNow(context), before),
    },
    report.slice(0, 200),
  );
}

/** After the test step, the database refuses connections of the new login: the new slot never gets ready. */
export async function gateFails(context: Context, apis: Apis): Promise<Assertion> {
  const { world } = context;
  const before = await secretsNow(context);
  const live = await liveRelease(world);
  const idle = before.DATABASE_URL?.includes('skillgap_a') ? 'skillgap_b' : 'skillgap_a';
  await using load = await context.load();
  await using breakpoint = await setBreakpoint(world.box, PHASE_COMMAND.start);
  const rotation = rotate(context, apis, ['DATABASE_URL', 'AUTH_SECRET'], { vars: { READY_DEADLINE: '10' } });
  await Promise.race([breakpoint.reached(), rotation]);
  await sql(world, `ALTER ROLE ${idle} CONNECTION LIMIT 0`);
  await breakpoint.release();
  const { run, outputs } = await rotation;
  const clients = await load.stop();
  await sql(world, `ALTER ROLE ${idle} CONNECTION LIMIT -1`);
  const after = await secretsNow(context);
  const same = (['DATABASE_URL', 'AUTH_SECRET'] as const).every((key) => after[key] === before[key]);
  const answer = await ask(world, '/v1/jobs');
  return expectAll(
    'the gate fails after `set`: the old values are restored, and production never left them',
    {
      conclusion: [run.conclusion, 'failure'],
      redeploy: [outputs('redeploy').reason, 'not-ready'],
      finish: [outputs('finish').reason, 'rolled-back'],
      'the secrets are unchanged': same,
      status: [answer.status, 200],
      serves: [answer.release, live],
      'requests failed': [clients.failed, 0],
    },
    `of ${clients.sent}`,
  );
}

export async function twoAtOnce(context: Context, apis: Apis): Promise<Assertion> {
  const names = ['LLM_NODE_TOKEN'];
  const before = (await secretsNow(context)).LLM_NODE_TOKEN;
  const both = await Promise.all([
    rotate(context, apis, names, { name: 'the first of two' }),
    rotate(context, apis, names, { name: 'the second of two' }),
  ]);
  const reasons = both.map(({ outputs }) => outputs('finish').reason ?? outputs('begin').reason);
  const after = (await secretsNow(context)).LLM_NODE_TOKEN;
  const check = CHECKS.find(({ key }) => key === 'LLM_NODE_TOKEN');
  const works = (after && (await check?.works(context, after, apis))) || false;
  const expected = ['already-rotated', 'rotated'];
  return {
    assertion: 'two commands at once: one rotates, and the other waits and finds it done',
    passed: isDeepStrictEqual(reasons.toSorted(), expected) && after !== before && works,
    detail: [
      both.map((each, index) => reasons[index] ?? howItEnded(each)).join(', then '),
      ...(await Promise.all(
        both.filter((_, index) => !expected.includes(reasons[index] ?? '')).map(endOfLog),
      )),
    ].join('\n'),
  };
}

export async function versionsFull(context: Context, apis: Apis): Promise<Assertion> {
  const { aws } = context.world;
  const name = '/skillgap/prod/LLM_NODE_TOKEN';
  const before = await secretsNow(context);
  const value = before.LLM_NODE_TOKEN ?? '';
  await aws.fillVersions(name, value);
  const { outputs } = await rotate(context, apis, ['LLM_NODE_TOKEN']);
  const report = outputs('begin').report ?? '';
  const same = isDeepStrictEqual(await secretsNow(context), before);
  await aws.remove(name);
  await aws.putSecrets({ LLM_NODE_TOKEN: value });
  return {
    assertion:
      '100 versions with a label on the oldest: reported before anything is created, with what to do',
    passed: same && report.includes('100 versions') && report.includes('label-parameter-version'),
    detail: `${outputs('begin').reason}: ${report.slice(0, 160)}`,
  };
}
