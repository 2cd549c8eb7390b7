import { expectAll } from '../runner/expect-all.ts';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { backupStatus, runTimer } from '../support/backups/box.ts';
import { startCounter } from '../support/backups/counter.ts';
import { badDrill, goodDrill } from '../support/backups/drill.ts';
import { deployRefuses, loseEverything, restoreAll, takeStock } from '../support/backups/loss.ts';
import { undropTable } from '../support/backups/undo.ts';

/** So that most rows are older than what may be lost: the last segment is shipped at the latest a minute after it began. */
const AT_WORK_MS = 75_000;

export const restore: Scenario = {
  name: 'restore',
  suite: 'all',
  shows:
    'a backup, its drill, the box and its volume destroyed under writes, one click on a new machine, and a dropped table by comment',
  after: 'first-deploy',
  estimatedSeconds: 240,
  async run(context) {
    const { progress, signal } = context;
    const assertions: Assertion[] = [];
    try {
      const stock = await takeStock(context);
      await using counter = await startCounter(context.world);
      assertions.push(await backedUp(context));
      // While the counter writes. The bad one first: the good one closes its issue.
      assertions.push(await badDrill(context, 'fingerprint-differs'));
      assertions.push(await goodDrill(context));
      await counter.runFor(AT_WORK_MS);
      const destroyedAt = await progress.during('box and volume destroyed', () =>
        loseEverything(context, counter),
      );
      assertions.push(await deployRefuses(context, stock));
      assertions.push(...(await restoreAll(context, stock, counter, destroyedAt)));
      assertions.push(...(await undropTable(context)));
    } catch (error) {
      signal.throwIfAborted();
      // What was seen until then says where to look.
      const detail = error instanceof Error ? error.message : String(error);
      assertions.push({ assertion: 'the scenario completes', passed: false, detail });
    }
    return { assertions, figures: {} };
  },
};

/** What the box's timer runs. */
async function backedUp(context: Context): Promise<Assertion> {
  const before = Date.now();
  const ran = await runTimer(context.world);
  const status = await backupStatus(context.world);
  context.figure('backup by the timer’s service, s', ran.seconds);
  context.figure('backup, bytes in the bucket', status?.last?.bytes ?? 0);
  return expectAll(
    'the timer’s service makes a backup while rows are written, and records what was in it',
    {
      'its exit status': [ran.code, 0],
      'a backup of now': Date.parse(status?.last?.endedAt ?? '') > before - 1000,
      fingerprint: [status?.last?.fingerprint, true],
      problem: [status?.problem, null],
      'the next one is due later': Date.parse(status?.nextDueAt ?? '') > Date.now(),
    },
    ran.log.split('\n').at(-1),
  );
}
