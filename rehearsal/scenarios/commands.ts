import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { markAnswers } from '../support/pipeline/changes.ts';
import {
  ADMIN,
  FORKED,
  firstLineOf,
  giveRoles,
  notExpanded,
  ownedBy,
  postComment,
  type Refusal,
  refused,
} from '../support/pipeline/comments.ts';
import { ship } from '../support/pipeline/merge.ts';
import { ask, boxState } from '../support/pipeline/production.ts';

export const commands: Scenario = {
  name: 'commands',
  suite: 'all',
  shows: 'a comment on an issue shows production or takes it back, and whatever else is written does nothing',
  after: 'first-deploy',
  estimatedSeconds: 115,
  async run(context) {
    giveRoles(context);
    const before = (await ask(context.world, '/health')).release ?? '';
    await ship(context, 'to-be-taken-back', (checkout) => markAnswers(checkout, 'commanded'));
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
  const box = await boxState(world);
  const live = (await ask(world, '/health')).release ?? '';
  const { run, reactions, answers } = await postComment(context, { body: '/status' });
  const [answer = ''] = answers;
  const shown = [`production runs \`${live}\``, `\`${previous}\``, '`can be gone back to`', '/actions/runs/'];
  return {
    assertion: '/status: the answer shows the box, and the box is as it was',
    passed:
      run.conclusion === 'success' &&
      answers.length === 1 &&
      shown.every((part) => answer.includes(part)) &&
      reactions.join() === 'eyes,+1' &&
      JSON.stringify(await boxState(world)) === JSON.stringify(box),
    detail: `${run.conclusion}, ${reactions.join(' ')}: ${firstLineOf(answer)}`,
  };
}

function refusals(context: Context): readonly Refusal[] {
  const touch = `touch ${ownedBy(context)}`;
  /** Of somebody who may. */
  const answered = (what: string, body: string, reason: string, words: string): Refusal => ({
    ...{ what, written: { body }, reason, thumb: true, words },
  });
  const silent = (what: string, written: Refusal['written'], reason?: string, thumb = false): Refusal => ({
    what,
    written,
    reason,
    thumb,
  });
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
  const { run, outputs, reactions, answers, changes } = await postComment(context, {
    body: `/rollback ${before}`,
  });
  const serves = (await ask(world, '/health')).release;
  const receipt = JSON.parse(
    (await world.box.exec(['tail', '-n', '1', '/opt/skillgap/receipts.jsonl'])).stdout,
  );
  const [answer = ''] = answers;
  context.figure('commands: /rollback, whole run, s', run.seconds);
  return [
    {
      assertion: '/rollback: the release that it names serves again',
      passed: run.conclusion === 'success' && outputs('back').reason === 'rolled-back' && serves === before,
      detail: `${run.conclusion}, ${outputs('back').reason}, ${serves}`,
    },
    {
      assertion: '/rollback: one answer, which tells each step and the end; eyes first, a thumb up last',
      passed:
        answers.length === 1 &&
        changes.length === 3 &&
        changes[0]?.includes('1. ⏳') === true &&
        changes[1]?.includes('2. ⏳') === true &&
        changes[2] === answer &&
        answer.includes(`✅ Done (\`rolled-back\`); production runs \`${before}\``) &&
        answer.includes('/actions/runs/') &&
        reactions.join() === 'eyes,+1',
      detail: `${changes.length} changes, ${reactions.join(' ')}: ${firstLineOf(answer)}`,
    },
    {
      assertion: '/rollback: the receipt says who, and which comment',
      passed: receipt.actor === ADMIN && /^\/rollback in https:\/\/.*#issuecomment-\d+$/.test(receipt.why),
      detail: `${receipt.actor}: ${receipt.why}`,
    },
  ];
}

/** Taken, and then refused by the box. */
async function failed(context: Context): Promise<Assertion> {
  const { world } = context;
  const live = (await ask(world, '/health')).release;
  const box = await boxState(world);
  const said = await postComment(context, { body: '/rollback 20200101T000000Z-000000000000' });
  const [answer = ''] = said.answers;
  return {
    assertion:
      '/rollback to what the box does not hold: the answer says so, a thumb down, production untouched',
    passed:
      said.run.conclusion === 'failure' &&
      answer.includes('❌ Failed (`release-unknown`)') &&
      answer.includes(`production runs \`${live}\``) &&
      said.reactions.join() === 'eyes,-1' &&
      (await ask(world, '/health')).release === live &&
      JSON.stringify(await boxState(world)) === JSON.stringify(box),
    detail: `${said.run.conclusion}, ${said.reactions.join(' ')}: ${firstLineOf(answer)}`,
  };
}
