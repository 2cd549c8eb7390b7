import type { PromiseResult, Scenario, Stage } from '../runner/scenario.ts';
import {
  ADMIN,
  firstLineOf,
  giveRoles,
  notExpanded,
  ownedBy,
  type Refusal,
  refused,
  say,
} from '../support/pipeline/comments.ts';
import { ask, boxState } from '../support/pipeline/production.ts';
import { type Apis, startApis, storePending } from '../support/rotation/apis.ts';
import { killedAfter, type RotationStep, STEPS } from '../support/rotation/kills.ts';
import { holdsSecret, nothingLeft, watchArguments } from '../support/rotation/leftovers.ts';
import {
  gateFails,
  nothingPending,
  refusedByApi,
  twoAtOnce,
  versionsFull,
} from '../support/rotation/obstacles.ts';
import { adoptKey, CHECKS, rotated, type Secrets, secretsNow } from '../support/rotation/secrets.ts';

/** The subject at which each of the runs dies that are killed here; every pair of the two is in `rotation-kills`. */
const KILLED_AT: Readonly<Record<RotationStep, string>> = {
  ...{ create: 'TAILSCALE_AUTH_KEY', set: 'EC2_SSH_KEY', test: 'AUTH_SECRET', finish: 'DATABASE_URL' },
};

export const rotateSecrets: Scenario = {
  name: 'rotate-secrets',
  unnamed: 'all',
  promise: 'a comment replaces every secret that a machine can make, and nobody notices',
  after: 'first-deploy',
  takes: 440,
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
    await using load = await stage.load({ paths: ['/v1/jobs', '/health'] });
    promises.push(await twoAtOnce(stage, apis));
    for (const step of STEPS) {
      promises.push(await killedAfter(stage, apis, KILLED_AT[step], step, []));
      await remember();
    }
    const clients = await load.stop();
    promises.push({
      promise: 'two at once, and runs killed: no request fails',
      held: clients.failed === 0 && clients.sent >= load.atLeast,
      detail: `${clients.failed} of ${clients.sent}${clients.errors[0] ? `: ${clients.errors[0].error}` : ''}`,
    });
    promises.push(...(await nothingLeft(stage, apis, [...ever])));
    await adoptKey(stage);
    return { promises, figures: {} };
  },
};

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
    paths: ['/v1/jobs', '/health'],
  });
  const said = await say(stage, { body: '/rotate-secrets' }, apis.vars);
  const clients = await load.stop();
  const seen = await watch.stop();
  for (const value of Object.values(await secretsNow(stage))) if (value) ever.add(value);
  const job = said.run.steps.filter((step) => step.job === 'rotate-secrets');
  const seconds = job.reduce((sum, step) => sum + step.seconds, 0);
  stage.figure('full rotation: the job, with 3 s of observation, s', Math.round(seconds * 10) / 10);
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
      promise: 'full rotation: no request fails',
      held: clients.failed === 0 && clients.sent >= load.atLeast,
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
