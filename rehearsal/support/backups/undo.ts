import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { poll } from '../../testbed/poll.ts';
import { firstLineOf, giveRoles, postComment } from '../pipeline/comments.ts';
import { runDeployAction } from '../pipeline/deploy-action.ts';
import { ask, boxState, sql } from '../pipeline/production.ts';
import { shipWal } from './box.ts';
import { type Counter, remainsOf, wholeSecond, writeRows } from './counter.ts';

/** A moment as a person writes it, whole seconds, and the rows that are younger. */
interface Moment {
  readonly time: string;
  readonly after: Counter;
}

/** Waits for a whole second, and writes rows after it. */
async function writeAfter(context: Context, board: string): Promise<Moment> {
  const time = await wholeSecond();
  return { time, after: await writeRows(context, board) };
}

/** What a restore would cost is said before, and nothing happens. */
async function dryRun(context: Context, { time, after }: Moment): Promise<Assertion> {
  // The repository has no moment whose segment is still open, and a dry run closes none.
  await shipWal(context.world);
  const rows = after.rows.length;
  const before = await boxState(context.world);
  const inputs = { operation: 'restore', to: time, 'dry-run': 'true' };
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
  const first = await writeRows(context, 'first');
  const planned = await dryRun(context, await writeAfter(context, 'second'));
  // No segment of this moment is closed yet: a restore closes it.
  const { time, after } = await writeAfter(context, 'third');
  await sql(world, 'DROP TABLE jobs CASCADE');

  // Each request fails in the backend until the restore: more of them would only keep the CPU from it.
  await using load = await context.load({ paths: ['/v1/jobs'], rate: 20, atLeast: 100 });
  const restoring = postComment(context, { body: `/restore ${time}` });
  restoring.catch(() => {});
  const held = await poll(120_000, async () => (await boxState(world)).locked);
  const second = runDeployAction(context, { operation: 'restore', to: time, 'lock-wait': '0' });
  const deploying = runDeployAction(context, { observe: '3' });
  const [refused, done] = await Promise.all([second, restoring]);
  const during = (await ask(world, '/v1/jobs')).status;
  const deployed = await deploying;
  const clients = await load.stop();

  if (done.run.conclusion !== 'success')
    throw new Error(`the restore failed: ${firstLineOf(done.answers[0] ?? '')}`);
  const [before, late] = await Promise.all([first, after].map((one) => remainsOf(world, one)));
  const [answer = ''] = done.answers;
  const entries = (await world.box.must(['tail', '-n', '2', '/opt/skillgap/receipts.jsonl'])).split('\n');
  context.figure('living box: comment to the end of the restore, s', done.run.seconds);
  context.figure('living box: clients without the app, s', Math.round(clients.longestGap.ms / 100) / 10);
  return [
    planned,
    expectAll(
      'a table is dropped by hand: `/restore` to the second before brings it back, with every row until then and none after',
      {
        'rows until then': [before?.present, first.rows.length],
        'rows after it': [late?.present, 0],
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
