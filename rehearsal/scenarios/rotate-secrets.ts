import { isDeepStrictEqual } from 'node:util';
import { expectAll } from '../runner/expect-all.ts';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import {
  ADMIN,
  answered,
  firstLineOf,
  giveRoles,
  notExpanded,
  ownedBy,
  postComment,
  type Refusal,
  refused,
  silent,
} from '../support/pipeline/comments.ts';
import { lastAuditEntry, noRequestFails, untouchedSince } from '../support/pipeline/production.ts';
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

/** The secret at which each killed run dies; `rotation-kills` has every pair. */
const KILLED_AT: Readonly<Record<RotationStep, string>> = {
  ...{ create: 'TAILSCALE_AUTH_KEY', set: 'EC2_SSH_KEY', test: 'AUTH_SECRET', finish: 'DATABASE_URL' },
};

export const rotateSecrets: Scenario = {
  name: 'rotate-secrets',
  suite: 'all',
  shows: 'a comment replaces every secret that a machine can make, and nobody notices',
  after: 'first-deploy',
  estimatedSeconds: 440,
  async run(context) {
    giveRoles(context);
    await using apis = await startApis(context);
    const ever = new Set<string>();
    const remember = async () => {
      for (const value of Object.values(await secretsNow(context))) if (value) ever.add(value);
    };
    await remember();
    const assertions: Assertion[] = [];
    for (const one of refusals(context)) assertions.push(await refused(context, one));
    assertions.push(await notExpanded(context));
    assertions.push(await dryRun(context, apis));
    assertions.push(...(await everything(context, apis, ever)));
    await remember();
    assertions.push(await nothingPending(context, apis));
    assertions.push(await refusedByApi(context, apis));
    assertions.push(await gateFails(context, apis));
    assertions.push(await versionsFull(context, apis));
    await using load = await context.load();
    assertions.push(await twoAtOnce(context, apis));
    for (const step of STEPS) {
      assertions.push(await killedAfter(context, apis, KILLED_AT[step], step, []));
      await remember();
    }
    assertions.push(
      noRequestFails('two at once, and runs killed: no request fails', await load.stop(), load.atLeast),
    );
    assertions.push(...(await nothingLeft(context, apis, [...ever])));
    await adoptKey(context);
    return { assertions, figures: {} };
  },
};

function refusals(context: Context): readonly Refusal[] {
  const touch = `touch ${ownedBy(context)}`;
  const body = '/rotate-secrets';
  return [
    answered(
      '/rotate-secretsX',
      '/rotate-secretsX',
      'unknown-command',
      'There is no command `/rotate-secretsX`',
    ),
    answered('an unknown name', `${body} NOBODYS_KEY`, 'bad-arguments', 'Expected one of DATABASE_URL'),
    answered(
      '; rm -rf',
      `${body} AUTH_SECRET; rm -rf ${ownedBy(context)}`,
      'bad-arguments',
      '`AUTH_SECRET;`',
    ),
    answered('$(…)', `${body} $(${touch})`, 'bad-arguments', '`$(touch`'),
    answered('backticks', `${body} \`${touch}\``, 'bad-arguments', "`'touch`"),
    answered('a second line', `${body}\n${touch}`, 'more-lines', 'A command is one line.'),
    silent(`${body} of who may only push`, { body, login: 'wendy' }, 'not-permitted', true),
    silent(`${body} of a bot`, { body, login: 'helper[bot]', type: 'Bot' }),
  ];
}

async function dryRun(context: Context, { vars }: Apis): Promise<Assertion> {
  const [before, untouched] = [await secretsNow(context), await untouchedSince(context.world)];
  const { answers, reactions } = await postComment(context, { body: '/rotate-secrets --dry-run' }, vars);
  const [answer = ''] = answers;
  const same = isDeepStrictEqual(await secretsNow(context), before) && (await untouched());
  return {
    assertion: '/rotate-secrets --dry-run: the answer says what would be done, and nothing is',
    passed:
      same && reactions.join() === 'eyes,+1' && CHECKS.every(({ key }) => answer.includes(`\`${key}\``)),
    detail: `${reactions.join(' ')}: ${firstLineOf(answer)}`,
  };
}

/** As an operator does it: by a comment, with new keys of the external APIs pending, under load. */
async function everything(context: Context, apis: Apis, ever: Set<string>): Promise<Assertion[]> {
  const { world } = context;
  await storePending(context, apis);
  const before = await secretsNow(context);
  const watch = watchArguments(context);
  await using load = await context.load();
  const said = await postComment(context, { body: '/rotate-secrets' }, apis.vars);
  const clients = await load.stop();
  const seen = await watch.stop();
  for (const value of Object.values(await secretsNow(context))) if (value) ever.add(value);
  const job = said.run.steps.filter((step) => step.job === 'rotate-secrets');
  const seconds = job.reduce((sum, step) => sum + step.seconds, 0);
  context.figure('full rotation: the job, with 3 s of observation, s', Math.round(seconds * 10) / 10);
  context.figure('full rotation: from the comment to the end, s', said.run.seconds);
  context.figure('full rotation: requests sent', clients.sent);
  context.figure('full rotation: requests failed', clients.failed);
  context.figure('full rotation: longest gap, ms', clients.longestGap.ms);
  const { operation, reason, actor } = await lastAuditEntry(world);
  const [answer = ''] = said.answers;
  const shown = holdsSecret(seen, [...ever]);
  return [
    expectAll(
      'full rotation: one answer, which reports each step and the end; eyes first, a thumb up last',
      {
        reactions: [said.reactions, ['eyes', '+1']],
        answers: [said.answers.length, 1],
        changes: [said.changes.length, 4],
        'the end is reported': answer.includes('✅ Done (`rotated`)'),
        'every secret is named': CHECKS.every(({ key }) => answer.includes(`\`${key}\``)),
      },
      firstLineOf(answer),
    ),
    noRequestFails('full rotation: no request fails', clients, load.atLeast),
    ...(await checked(context, before, apis)),
    {
      assertion: 'full rotation: no secret in any command line, on the runner or the box',
      passed: !shown && seen.includes('sshd'),
      detail: `${seen.split('\n').length} command lines seen`,
    },
    expectAll('full rotation: the audit log says who and why', {
      operation: [operation, 'redeploy'],
      reason: [reason, 'redeployed'],
      actor: [actor, ADMIN],
    }),
  ];
}

async function checked(context: Context, before: Secrets, apis: Apis): Promise<Assertion[]> {
  const results: Assertion[] = [];
  for (const check of CHECKS) {
    const { passed, detail } = await rotated(context, check, before, apis);
    results.push({ assertion: `full rotation: ${check.key}`, passed, detail });
  }
  return results;
}
