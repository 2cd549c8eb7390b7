import type { PromiseResult, Stage } from '../../runner/scenario.ts';
import { hold } from '../../testbed/box/breakpoint.ts';
import { AT } from '../faults/runner.ts';
import { firstLineOf, say } from '../pipeline/comments.ts';
import { ask, sql } from '../pipeline/production.ts';
import type { Apis } from './apis.ts';
import { endOfLog, howItEnded, rotate } from './kills.ts';
import { CHECKS, secretsNow } from './secrets.ts';

export async function nothingPending(stage: Stage, { vars }: Apis): Promise<PromiseResult> {
  const before = await secretsNow(stage);
  const { answers, reactions } = await say(stage, { body: '/rotate-secrets PINECONE_API_KEY' }, vars);
  const [answer = ''] = answers;
  const command = 'aws ssm put-parameter --name /skillgap-deploy/prod/pending/PINECONE_API_KEY';
  return {
    promise: 'nothing pending: the answer holds the link and the exact command, and nothing is done',
    held:
      reactions.join() === 'eyes,+1' &&
      answer.includes(command) &&
      answer.includes('app.pinecone.io') &&
      JSON.stringify(await secretsNow(stage)) === JSON.stringify(before),
    detail: `${reactions.join(' ')}: ${firstLineOf(answer)}`,
  };
}

export async function refusedByApi(stage: Stage, apis: Apis): Promise<PromiseResult> {
  const { aws } = stage.world;
  await aws.putDeployValues({ 'pending/PINECONE_API_KEY': 'a-key-that-pinecone-has-never-seen' });
  const before = await secretsNow(stage);
  const { outputs } = await rotate(stage, apis, ['PINECONE_API_KEY']);
  const report = outputs('begin').report ?? '';
  await aws.remove('/skillgap-deploy/prod/pending/PINECONE_API_KEY');
  return {
    promise: 'a pending value that the live API refuses: nothing is replaced, and it says so',
    held:
      outputs('begin').reason === 'partly-rotated' &&
      report.includes('"result":"failed"') &&
      JSON.stringify(await secretsNow(stage)) === JSON.stringify(before),
    detail: `${outputs('begin').reason}: ${report.slice(0, 200)}`,
  };
}

/** After it was tried, the database takes no connection of the new login any more: the new slot never becomes ready. */
export async function gateFails(stage: Stage, apis: Apis): Promise<PromiseResult> {
  const { world } = stage;
  const before = await secretsNow(stage);
  const live = (await ask(world, '/health')).release;
  const idle = before.DATABASE_URL?.includes('skillgap_a') ? 'skillgap_b' : 'skillgap_a';
  await using load = await stage.load({ paths: ['/v1/jobs', '/health'] });
  await using held = await hold(world.box, AT.start);
  const rotation = rotate(stage, apis, ['DATABASE_URL', 'AUTH_SECRET'], { vars: { READY_DEADLINE: '10' } });
  await Promise.race([held.reached(), rotation]);
  await sql(world, `ALTER ROLE ${idle} CONNECTION LIMIT 0`);
  await held.release();
  const { run, outputs } = await rotation;
  const clients = await load.stop();
  await sql(world, `ALTER ROLE ${idle} CONNECTION LIMIT -1`);
  const after = await secretsNow(stage);
  const same = (['DATABASE_URL', 'AUTH_SECRET'] as const).every((key) => after[key] === before[key]);
  const answer = await ask(world, '/v1/jobs');
  return {
    promise: 'the gate fails after `set`: the old values go back, and production never left them',
    held:
      run.conclusion === 'failure' &&
      outputs('redeploy').reason === 'not-ready' &&
      outputs('finish').reason === 'taken-back' &&
      same &&
      answer.status === 200 &&
      answer.release === live &&
      clients.failed === 0,
    detail: `${outputs('redeploy').reason}, ${outputs('finish').reason}; ${clients.failed} of ${clients.sent} failed; served by ${answer.release}`,
  };
}

export async function twoAtOnce(stage: Stage, apis: Apis): Promise<PromiseResult> {
  const names = ['LLM_NODE_TOKEN'];
  const before = (await secretsNow(stage)).LLM_NODE_TOKEN;
  const both = await Promise.all([
    rotate(stage, apis, names, { name: 'the first of two' }),
    rotate(stage, apis, names, { name: 'the second of two' }),
  ]);
  const reasons = both.map(({ outputs }) => outputs('finish').reason);
  const after = (await secretsNow(stage)).LLM_NODE_TOKEN;
  const check = CHECKS.find(({ key }) => key === 'LLM_NODE_TOKEN');
  const works = (after && (await check?.works(stage, after, apis))) || false;
  return {
    promise: 'two commands at once: one waits for the other, and both are done',
    held: reasons.every((reason) => reason === 'rotated') && after !== before && works,
    detail: [
      both.map((each, index) => reasons[index] ?? howItEnded(each)).join(', then '),
      ...(await Promise.all(both.filter((_, index) => reasons[index] !== 'rotated').map(endOfLog))),
    ].join('\n'),
  };
}

export async function versionsFull(stage: Stage, apis: Apis): Promise<PromiseResult> {
  const { aws } = stage.world;
  const name = '/skillgap/prod/LLM_NODE_TOKEN';
  const before = await secretsNow(stage);
  const value = before.LLM_NODE_TOKEN ?? '';
  await aws.fillVersions(name, value);
  const { outputs } = await rotate(stage, apis, ['LLM_NODE_TOKEN']);
  const report = outputs('begin').report ?? '';
  const same = JSON.stringify(await secretsNow(stage)) === JSON.stringify(before);
  await aws.remove(name);
  await aws.putSecrets({ LLM_NODE_TOKEN: value });
  return {
    promise: '100 versions with a label on the oldest: said before anything is made, with what to do',
    held: same && report.includes('100 versions') && report.includes('label-parameter-version'),
    detail: `${outputs('begin').reason}: ${report.slice(0, 160)}`,
  };
}
