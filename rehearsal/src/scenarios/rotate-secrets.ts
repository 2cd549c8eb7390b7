import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hold } from '../box/hold.ts';
import { AT } from '../faults/runner.ts';
import { type Apis, startApis, storePending } from '../rotation/apis.ts';
import { killedAfter, type RotationStep, rotate, STEPS } from '../rotation/kills.ts';
import { findLeftovers, holdsSecret, watchArguments } from '../rotation/leftovers.ts';
import { CHECKS, rotated, type Secrets, secretsNow } from '../rotation/secrets.ts';
import {
  ADMIN,
  firstLineOf,
  giveRoles,
  notExpanded,
  ownedBy,
  type Refusal,
  refused,
  say,
} from './comments.ts';
import { ask, boxState, sql } from './production.ts';
import type { PromiseResult, Scenario, Stage } from './scenario.ts';

/** The subject at which each of the runs dies that are killed here; every pair of the two is in `rotation-kills`. */
const KILLED_AT: Readonly<Record<RotationStep, string>> = {
  ...{ create: 'TAILSCALE_AUTH_KEY', set: 'EC2_SSH_KEY', test: 'AUTH_SECRET', finish: 'DATABASE_URL' },
};

export const rotateSecrets: Scenario = {
  name: 'rotate-secrets',
  unnamed: 'all',
  promise: 'a comment replaces every secret that a machine can make, and nobody notices',
  after: ['first-deploy'],
  async play(stage) {
    giveRoles(stage);
    await using apis = await startApis(stage);
    const ever = new Set<string>();
    const remember = async () => {
      for (const value of Object.values(await secretsNow(stage))) if (value) ever.add(value);
    };
    await remember();
    const promises: PromiseResult[] = [];
    for (const one of refusals(stage)) promises.push(await refused(stage, one));
    promises.push(await notExpanded(stage));
    promises.push(await dryRun(stage, apis));
    promises.push(...(await everything(stage, apis, ever)));
    await remember();
    promises.push(await nothingPending(stage, apis));
    promises.push(await refusedByApi(stage, apis));
    promises.push(await gateFails(stage, apis));
    promises.push(await versionsFull(stage, apis));
    await using load = await stage.load({ paths: ['/v1/jobs', '/health'], rate: 200, keepAliveShare: 0.5 });
    promises.push(await twoAtOnce(stage, apis));
    for (const step of STEPS) {
      promises.push(await killedAfter(stage, apis, KILLED_AT[step], step, []));
      await remember();
    }
    const clients = await load.stop();
    promises.push({
      promise: 'two at once, and runs killed: no request fails at 200 requests/s',
      held: clients.failed === 0 && clients.sent > 1000,
      detail: `${clients.failed} of ${clients.sent}${clients.errors[0] ? `: ${clients.errors[0].error}` : ''}`,
    });
    promises.push(...(await nothingLeft(stage, apis, [...ever])));
    await adoptKey(stage);
    return { promises, figures: {} };
  },
};

/** Every step of every secret, one run killed at each. */
export const rotationKills: Scenario = {
  name: 'rotation-kills',
  unnamed: 'never',
  promise: 'a rotation that dies at any step of any secret is ended by the command given again',
  after: ['first-deploy'],
  async play(stage) {
    await using apis = await startApis(stage);
    const promises: PromiseResult[] = [];
    // What the first deploy has left is too long for a second beside it, or of nobody's API.
    await rotate(stage, apis, []);
    for (const { key } of CHECKS)
      for (const step of STEPS) promises.push(await killedAfter(stage, apis, key, step, [key]));
    await adoptKey(stage);
    return { promises, figures: {} };
  },
};

/** What is played after this reaches the box with the key of today. */
async function adoptKey({ world: { aws, box } }: Stage): Promise<void> {
  await box.adoptKey(await aws.deployValue('EC2_SSH_KEY'));
}

function refusals(stage: Stage): readonly Refusal[] {
  const touch = `touch ${ownedBy(stage)}`;
  const told = (what: string, body: string, reason: string, words: string): Refusal => ({
    ...{ what, written: { body }, reason, thumb: true, words },
  });
  const silent = (what: string, written: Refusal['written'], reason?: string, thumb = false): Refusal => ({
    ...{ what, written, reason, thumb },
  });
  const body = '/rotate-secrets';
  return [
    told('/rotate-secretsX', '/rotate-secretsX', 'unknown-command', 'There is no command `/rotate-secretsX`'),
    told('an unknown name', `${body} NOBODYS_KEY`, 'bad-arguments', 'Expected one of DATABASE_URL'),
    told('; rm -rf', `${body} AUTH_SECRET; rm -rf ${ownedBy(stage)}`, 'bad-arguments', '`AUTH_SECRET;`'),
    told('$(…)', `${body} $(${touch})`, 'bad-arguments', '`$(touch`'),
    told('backticks', `${body} \`${touch}\``, 'bad-arguments', "`'touch`"),
    told('a second line', `${body}\n${touch}`, 'more-lines', 'A command is one line.'),
    silent(`${body} of who may only push`, { body, login: 'wendy' }, 'not-permitted', true),
    silent(`${body} of a bot`, { body, login: 'helper[bot]', type: 'Bot' }),
  ];
}

async function dryRun(stage: Stage, { vars }: Apis): Promise<PromiseResult> {
  const [before, box] = [await secretsNow(stage), await boxState(stage.world)];
  const { answers, reactions } = await say(stage, { body: '/rotate-secrets --dry-run' }, vars);
  const [answer = ''] = answers;
  const same =
    JSON.stringify(await secretsNow(stage)) === JSON.stringify(before) &&
    JSON.stringify(await boxState(stage.world)) === JSON.stringify(box);
  return {
    promise: '/rotate-secrets --dry-run: the answer says what would be done, and nothing is',
    held: same && reactions.join() === 'eyes,+1' && CHECKS.every(({ key }) => answer.includes(`\`${key}\``)),
    detail: `${reactions.join(' ')}: ${firstLineOf(answer)}`,
  };
}

/** The whole of it, as an operator does it: by a comment, with new keys of the others' APIs pending, under load. */
async function everything(stage: Stage, apis: Apis, ever: Set<string>): Promise<PromiseResult[]> {
  const { world } = stage;
  await storePending(stage, apis);
  const before = await secretsNow(stage);
  const watch = watchArguments(stage);
  await using load = await stage.load({
    paths: ['/v1/jobs', '/health', '/ready'],
    rate: 200,
    keepAliveShare: 0.5,
  });
  // With the watch that a real one has.
  const said = await say(stage, { body: '/rotate-secrets' }, { ...apis.vars, OBSERVE_SECONDS: '30' });
  const clients = await load.stop();
  const seen = await watch.stop();
  for (const value of Object.values(await secretsNow(stage))) if (value) ever.add(value);
  const job = said.run.steps.filter((step) => step.job === 'rotate-secrets');
  const seconds = job.reduce((sum, step) => sum + step.seconds, 0);
  stage.figure('full rotation: the job, with 30 s of watch, s', Math.round(seconds * 10) / 10);
  stage.figure('full rotation: from the comment to the end, s', said.run.seconds);
  stage.figure('full rotation: requests sent', clients.sent);
  stage.figure('full rotation: requests failed', clients.failed);
  stage.figure('full rotation: longest gap, ms', clients.longestGap.ms);
  const [answer = ''] = said.answers;
  const shown = holdsSecret(seen, [...ever]);
  return [
    {
      promise: 'full rotation: one answer, which tells each step and the end; eyes first, a thumb up last',
      held:
        said.reactions.join() === 'eyes,+1' &&
        said.answers.length === 1 &&
        said.changes.length === 4 &&
        answer.includes('✅ Done (`rotated`)') &&
        CHECKS.every(({ key }) => answer.includes(`\`${key}\``)),
      detail: `${said.changes.length} changes, ${said.reactions.join(' ')}: ${firstLineOf(answer)}`,
    },
    {
      promise: 'full rotation: no request fails at 200 requests/s',
      held: clients.failed === 0 && clients.sent > 1000,
      detail: `${clients.failed} of ${clients.sent}${clients.errors[0] ? `: ${clients.errors[0].error}` : ''}`,
    },
    ...(await checked(stage, before, apis)),
    {
      promise: 'full rotation: no secret in any command line, on the runner or the box',
      held: !shown && seen.includes('sshd'),
      detail: `${seen.split('\n').length} command lines seen`,
    },
    {
      promise: 'full rotation: the receipt says who and why',
      held: await receiptSays(stage, 'redeploy', 'redeployed'),
      detail: `${(await ask(world, '/health')).release}`,
    },
  ];
}

async function checked(stage: Stage, before: Secrets, apis: Apis): Promise<PromiseResult[]> {
  const results: PromiseResult[] = [];
  for (const check of CHECKS) {
    const { held, detail } = await rotated(stage, check, before, apis);
    results.push({ promise: `full rotation: ${check.key}`, held, detail });
  }
  return results;
}

async function receiptSays({ world: { box } }: Stage, operation: string, reason: string): Promise<boolean> {
  const { stdout } = await box.exec(['tail', '-n', '1', '/opt/skillgap/receipts.jsonl']);
  const receipt = JSON.parse(stdout) as Record<string, unknown>;
  return receipt.operation === operation && receipt.reason === reason && receipt.actor === ADMIN;
}

async function nothingPending(stage: Stage, { vars }: Apis): Promise<PromiseResult> {
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

async function refusedByApi(stage: Stage, apis: Apis): Promise<PromiseResult> {
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
async function gateFails(stage: Stage, apis: Apis): Promise<PromiseResult> {
  const { world } = stage;
  const before = await secretsNow(stage);
  const live = (await ask(world, '/health')).release;
  const idle = before.DATABASE_URL?.includes('skillgap_a') ? 'skillgap_b' : 'skillgap_a';
  await using load = await stage.load({ paths: ['/v1/jobs', '/health'], rate: 200, keepAliveShare: 0.5 });
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

async function twoAtOnce(stage: Stage, apis: Apis): Promise<PromiseResult> {
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
    detail: reasons.join(', then '),
  };
}

async function versionsFull(stage: Stage, apis: Apis): Promise<PromiseResult> {
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

/** Of all secrets that were ever in play, none is anywhere; and one that is planted is found. */
async function nothingLeft(stage: Stage, apis: Apis, ever: readonly string[]): Promise<PromiseResult[]> {
  const secrets = [...ever, ...apis.tailscale.keys.map(({ key }) => key), apis.tailscale.client.secret];
  const found = await findLeftovers(stage, secrets);
  const planted = `planted-${crypto.randomUUID()}`;
  const [here, there] = [join(stage.logs, 'planted.log'), '/var/tmp/planted'];
  await writeFile(here, `a line with ${planted} in it`);
  await stage.world.box.exec(['tee', there], { input: `KEY="${planted}"\n` });
  const found2 = await findLeftovers(stage, [planted]);
  await rm(here);
  await stage.world.box.exec(['rm', there]);
  return [
    {
      promise: 'no secret, old or new, raw or escaped, in any log, summary, comment or file but the .env',
      held: found.length === 0,
      detail: found.length === 0 ? `${secrets.length} secrets looked for` : `found in ${found.join(', ')}`,
    },
    {
      promise: 'the scan finds one that is planted, in a log and on the box',
      held: found2.length === 2,
      detail: found2.join(', '),
    },
  ];
}
