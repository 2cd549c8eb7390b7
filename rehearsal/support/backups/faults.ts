import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import type { RunControl } from '../../testbed/act/run-workflow.ts';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import { poll } from '../../testbed/poll.ts';
import { deploy, errorOf } from '../pipeline/merge.ts';
import { ask, boxState } from '../pipeline/production.ts';
import { backupStatus, repositoryOf, runTimer, startTimer } from './box.ts';
import { remainsOf, writeRows } from './counter.ts';
import { restore } from './loss.ts';

/** The app serves, nothing is locked, no page says that it does not. */
async function serves({ world }: Context): Promise<boolean> {
  const up = await poll(
    90_000,
    async () => (await ask(world, '/v1/jobs').catch(() => undefined))?.status === 200,
    250,
  );
  return up === true && !(await boxState(world)).locked;
}

/** The database's folders, besides the live one. */
async function besides({ box }: Context['world']): Promise<string[]> {
  const said = await box.must(['sh', '-c', 'ls -A /srv/skillgap/postgres/*/']);
  return said.split('\n').filter((name) => /^(?:restoring|kept-)/.test(name));
}

/** The power is cut while a backup is made. */
export async function killedInBackup(context: Context): Promise<Assertion> {
  const { world } = context;
  const rows = await writeRows(context, 'killed-in-backup');
  const before = await repositoryOf(world);
  await startTimer(world);
  await world.box.reboot('power cut');
  const up = await serves(context);
  const between = await repositoryOf(world);
  const again = await runTimer(world);
  const after = await repositoryOf(world);
  return expectAll(
    'box killed in the middle of a backup: no half backup counts, and the next run makes a whole one',
    {
      serves: up,
      'backups that count': [between.backups.length, before.backups.length],
      'the next run': [again.code, 0],
      'then one more': [after.backups.length, before.backups.length + 1],
      problem: [(await backupStatus(world))?.problem, null],
      'every row': [(await remainsOf(world, rows)).present, rows.rows.length],
    },
    again.log.split('\n').at(-1),
  );
}

/** The power is cut during a restore, and its runner dies. The next operation finds what it left. */
export async function killedInRestore(context: Context, pattern: string, what: string): Promise<Assertion> {
  const { world, repository } = context;
  const name = `killed-${what}`.replace(/\W+/g, '-');
  const rows = await writeRows(context, name);
  const control = Promise.withResolvers<RunControl>();
  const ended = await (async () => {
    await using breakpoint = await setBreakpoint(world.box, pattern);
    const run = restore(context, { name, onStarted: control.resolve });
    run.catch(() => {});
    await breakpoint.reached();
    await (await control.promise).kill();
    await world.box.reboot('power cut');
    return run;
  })();
  // A deploy of what is live, which nobody helps: it asks GitHub whether the run that holds the lock has ended.
  const next = await deploy(context, await repository.firstPush(), { name: `${name}-next` });
  const up = await serves(context);
  return expectAll(
    `box killed in the middle of a restore, ${what}: the next operation undoes it`,
    {
      'the restore': [ended.run.conclusion === 'success', false],
      'the next deploy': [next.outputs('ship').reason, 'deployed'],
      serves: up,
      'half a restore': [(await besides(world)).filter((name) => name === 'restoring'), []],
      'every row': [(await remainsOf(world, rows)).present, rows.rows.length],
    },
    errorOf(next),
  );
}

const BALLAST = '/srv/skillgap/ballast';

/** The volume has room for the database, and not for a second one. */
export async function diskFull(context: Context): Promise<Assertion> {
  const { world } = context;
  if (!world.box.diskBounded)
    throw new Error('this machine has no loop device, so filling the box’s disk would fill its own');
  const rows = await writeRows(context, 'disk-full');
  await world.box.must([
    ...['sh', '-euc'],
    `free=$(df -Pm /srv/skillgap | awk 'NR > 1 { print $4 }'); fallocate -l "$((free - 40))M" ${BALLAST}`,
  ]);
  try {
    const done = await restore(context, { name: 'disk-full' });
    const reason = done.run.steps.map(({ outputs }) => outputs.reason).findLast(Boolean);
    return expectAll(
      'disk full during a restore: refused before anything is touched, and the site serves as before',
      {
        conclusion: [done.run.conclusion, 'failure'],
        reason: [reason, 'disk-full'],
        serves: await serves(context),
        'left behind': [(await besides(world)).filter((name) => name === 'restoring'), []],
        'every row': [(await remainsOf(world, rows)).present, rows.rows.length],
      },
    );
  } finally {
    await world.box.exec(['rm', '-f', BALLAST]);
  }
}
