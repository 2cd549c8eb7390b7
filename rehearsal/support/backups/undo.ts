import { setTimeout as sleep } from 'node:timers/promises';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { poll } from '../../testbed/poll.ts';
import { firstLineOf, giveRoles, postComment } from '../pipeline/comments.ts';
import { runDeployAction } from '../pipeline/deploy-action.ts';
import { ask, boxState, sql } from '../pipeline/production.ts';
import { shipWal } from './box.ts';
import { type Counter, remainsOf, startCounter } from './counter.ts';

/** A moment between two counters. */
interface Moment {
  /** As a person writes it: whole seconds. */
  readonly time: string;
  /** Its rows are older. */
  readonly before: Counter;
  /** Its rows are younger. */
  readonly after: Counter;
}

/** Writes rows before a moment and after it, and none at it. */
async function writeAround({ world }: Context): Promise<Moment> {
  const write = async (board: string) => {
    await using counter = await startCounter(world, board);
    await counter.runFor(1_000);
    await counter.stop();
    return counter;
  };
  const before = await write('before');
  const time = new Date(Math.ceil(Date.now() / 1000) * 1000);
  await sleep(time.getTime() - Date.now() + 100);
  return { before, time: time.toISOString().replace('.000', ''), after: await write('after') };
}

/** What a restore would cost is said before, and nothing happens. */
async function dryRun(context: Context, moment: Moment): Promise<Assertion> {
  const rows = moment.after.rows.length;
  const before = await boxState(context.world);
  const inputs = { operation: 'restore', to: moment.time, 'dry-run': 'true' };
  const { failed, reason, outputs, log } = await runDeployAction(context, inputs);
  const loses = /^loses<<(\S+)\n([\s\S]*?)\n\1$/m.exec(outputs)?.[2] ?? '{}';
  return expectAll(
    'a dry run says which rows a restore would lose, and changes nothing',
    {
      failed: [failed, false],
      reason: [reason, 'restore-planned'],
      [`${rows} rows of jobs`]: rows > 0 && new RegExp(`"public\\.jobs": ?${rows}\\b`).test(loses),
      'the log says so': log.includes('jobs'),
      'the box is as it was': JSON.stringify(await boxState(context.world)) === JSON.stringify(before),
    },
    loses,
  );
}

/**
 * Somebody drops a table by hand. A comment brings it back as it was before. Meanwhile a deploy waits, and a second restore
 * that does not want to wait is refused.
 */
export async function undropTable(context: Context): Promise<Assertion[]> {
  const { world } = context;
  giveRoles(context);
  const moment = await writeAround(context);
  // The repository has no moment whose segment is still open. A restore closes it first, a dry run changes nothing.
  await shipWal(world);
  const planned = await dryRun(context, moment);
  await sql(world, 'DROP TABLE jobs CASCADE');

  await using load = await context.load({ paths: ['/v1/jobs'] });
  const restoring = postComment(context, { body: `/restore ${moment.time}` });
  restoring.catch(() => {});
  const held = await poll(120_000, async () => (await boxState(world)).locked);
  const second = runDeployAction(context, { operation: 'restore', to: moment.time, 'lock-wait': '0' });
  const deploying = runDeployAction(context, { observe: '3' });
  const [refused, done] = await Promise.all([second, restoring]);
  const during = (await ask(world, '/v1/jobs')).status;
  const deployed = await deploying;
  const clients = await load.stop();

  const [before, after] = await Promise.all(
    [moment.before, moment.after].map((one) => remainsOf(world, one)),
  );
  const [answer = ''] = done.answers;
  const entries = (await world.box.must(['tail', '-n', '2', '/opt/skillgap/receipts.jsonl'])).split('\n');
  context.figure('living box: comment to the end of the restore, s', done.run.seconds);
  context.figure('living box: clients without the app, s', Math.round(clients.longestGap.ms / 100) / 10);
  return [
    planned,
    expectAll(
      'a table is dropped by hand: `/restore` to the second before brings it back, with every row until then and none after',
      {
        conclusion: [done.run.conclusion, 'success'],
        'rows until then': [before?.present, moment.before.rows.length],
        'rows after it': [after?.present, 0],
        twice: [before?.twice, []],
        'the app reads it': [during, 200],
        reactions: [done.reactions, ['eyes', '+1']],
        'answers no status but 200, 503 and 500': Object.keys(clients.statuses).every((status) =>
          ['200', '500', '503'].includes(status),
        ),
      },
      firstLineOf(answer),
    ),
    expectAll('a deploy during a restore waits for it; a second restore that does not wait is refused', {
      'the lock was held': held === true,
      'the second restore': [refused.reason, 'lock-held'],
      'the deploy': [deployed.reason, 'deployed'],
      'in this order': [entries.map((line) => JSON.parse(line).operation), ['restore', 'deploy']],
      locked: [(await boxState(world)).locked, false],
    }),
  ];
}
