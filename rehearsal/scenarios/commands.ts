import { expectAll } from '../runner/expect-all.ts';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { markAnswers } from '../support/pipeline/changes.ts';
import {
  ADMIN,
  answered,
  FORKED,
  firstLineOf,
  giveRoles,
  notExpanded,
  ownedBy,
  postComment,
  type Refusal,
  refused,
  silent,
} from '../support/pipeline/comments.ts';
import { ship } from '../support/pipeline/merge.ts';
import { lastAuditEntry, liveRelease, untouchedSince } from '../support/pipeline/production.ts';

export const commands: Scenario = {
  name: 'commands',
  suite: 'all',
  shows: 'a comment on an issue shows production or rolls it back, and any other comment does nothing',
  after: 'first-deploy',
  estimatedSeconds: 115,
  async run(context) {
    giveRoles(context);
    const before = await liveRelease(context.world);
    await ship(context, 'to-be-rolled-back', (checkout) => markAnswers(checkout, 'commanded'));
    const assertions: Assertion[] = [];
    assertions.push(await status(context, before));
    for (const one of refusals(context)) assertions.push(await refused(context, one));
    assertions.push(await notExpanded(context));
    assertions.push(...(await rollBack(context, before)));
    assertions.push(await failed(context));
    return { assertions, figures: {} };
  },
};

async function status(context: Context, previous: string): Promise<Assertion> {
  const { world } = context;
  const untouched = await untouchedSince(world);
  const live = await liveRelease(world);
  const { run, reactions, answers } = await postComment(context, { body: '/status' });
  const [answer = ''] = answers;
  const shown = [
    `production runs \`${live}\``,
    `\`${previous}\``,
    '`can be rolled back to`',
    '/actions/runs/',
  ];
  return expectAll(
    '/status: the answer shows the box, and the box is as it was',
    {
      conclusion: [run.conclusion, 'success'],
      answers: [answers.length, 1],
      'the answer is complete': shown.every((part) => answer.includes(part)),
      // With a warning sign where a scenario before this one has left a name that leads nowhere.
      'the answer shows the certificate': /^\| certificate \| (⚠️ )?for `/m.test(answer),
      reactions: [reactions, ['eyes', '+1']],
      'production is untouched': await untouched(),
    },
    firstLineOf(answer),
  );
}

function refusals(context: Context): readonly Refusal[] {
  const touch = `touch ${ownedBy(context)}`;
  return [
    answered('a release that is none', '/rollback nonsense', 'bad-arguments', 'Expected a release id'),
    answered('; rm -rf', `/rollback ; rm -rf ${ownedBy(context)}`, 'bad-arguments', '`;`'),
    answered('$(…)', `/rollback $(${touch})`, 'bad-arguments', '`$(touch`'),
    answered('backticks', `/status \`${touch}\``, 'bad-arguments', "`'touch`"),
    answered('an expression', `/status \${{github.token}}`, 'bad-arguments', 'an argument too many'),
    answered('a second line', `/rollback\n${touch}`, 'more-lines', 'A command is one line.'),
    answered('/rollbackX', '/rollbackX', 'unknown-command', 'There is no command `/rollbackX`'),
    {
      ...answered('/rollback on a pull request from a fork', '/rollback', 'from-fork', 'from a fork'),
      written: { body: '/rollback', issue: FORKED, pullRequest: true },
    },
    silent('/rollback of a stranger', { body: '/rollback', login: 'eve' }, 'not-permitted', true),
    silent('/rollback of who may only push', { body: '/rollback', login: 'wendy' }, 'not-permitted', true),
    silent('/rollbackX of a stranger', { body: '/rollbackX', login: 'eve' }, 'not-permitted'),
    silent('/rollback by an edit', { body: '/rollback', action: 'edited' }, 'not-created'),
    silent('/rollback of a bot', { body: '/rollback', login: 'helper[bot]', type: 'Bot' }),
    silent('/rollback within a sentence', { body: 'let us /rollback' }),
  ];
}

async function rollBack(context: Context, before: string): Promise<Assertion[]> {
  const { world } = context;
  const writtenAt = new Date().toISOString();
  const { run, outputs, reactions, answers, changes } = await postComment(context, {
    body: `/rollback ${before}`,
  });
  const serves = await liveRelease(world);
  const entry = await lastAuditEntry(world);
  const [answer = ''] = answers;
  context.figure('commands: /rollback, whole run, s', run.seconds);
  return [
    expectAll('/rollback: the release that it names serves again', {
      conclusion: [run.conclusion, 'success'],
      reason: [outputs('back').reason, 'rolled-back'],
      serves: [serves, before],
    }),
    expectAll(
      '/rollback: one answer, which reports each step and the end; eyes first, a thumb up last',
      {
        answers: [answers.length, 1],
        changes: [changes.length, 3],
        'the first step is reported': changes[0]?.includes('1. ⏳') === true,
        'the second step is reported': changes[1]?.includes('2. ⏳') === true,
        'the last change is the answer': changes[2] === answer,
        'the end is reported': answer.includes(`✅ Done (\`rolled-back\`); production runs \`${before}\``),
        'the run is linked': answer.includes('/actions/runs/'),
        reactions: [reactions, ['eyes', '+1']],
      },
      firstLineOf(answer),
    ),
    expectAll('/rollback: the audit log says who, and which comment', {
      actor: [entry.actor, ADMIN],
      [`why ${entry.why}`]: /^\/rollback in https:\/\/.*#issuecomment-\d+$/.test(String(entry.why)),
    }),
    await rolledBackOnce(context, before, writtenAt),
  ];
}

/** Two people see the same broken release, and each writes the command. */
async function rolledBackOnce(context: Context, before: string, writtenAt: string): Promise<Assertion> {
  const { run, outputs, reactions, answers } = await postComment(context, { body: '/rollback', writtenAt });
  const [answer = ''] = answers;
  return expectAll(
    '/rollback written before another one had ended: production goes back one release, not two',
    {
      conclusion: [run.conclusion, 'success'],
      reason: [outputs('back').reason, 'superseded'],
      serves: [await liveRelease(context.world), before],
      'the answer says that there was nothing to do': answer.includes('Nothing to do'),
      reactions: [reactions, ['eyes', '+1']],
    },
    firstLineOf(answer),
  );
}

async function failed(context: Context): Promise<Assertion> {
  const { world } = context;
  const untouched = await untouchedSince(world);
  const live = await liveRelease(world);
  const said = await postComment(context, { body: '/rollback 20200101T000000Z-000000000000' });
  const [answer = ''] = said.answers;
  return expectAll(
    '/rollback to a release that the box does not have: the answer says so, a thumb down, production untouched',
    {
      conclusion: [said.run.conclusion, 'failure'],
      'the failure is reported': answer.includes('❌ Failed (`release-unknown`)'),
      'the live release is reported': answer.includes(`production runs \`${live}\``),
      reactions: [said.reactions, ['eyes', '-1']],
      'production is untouched': await untouched(),
    },
    firstLineOf(answer),
  );
}
