import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { addMigration } from '../pipeline/changes.ts';
import { describeLive, runDeployAction } from '../pipeline/deploy-action.ts';
import { type Deploy, errorOf, ship } from '../pipeline/merge.ts';
import { ask, boxState, liveRelease } from '../pipeline/production.ts';
import { repositoryOf, runTimer, shipWal } from './box.ts';
import { remainsOf, wholeSecond, writeRows } from './counter.ts';
import { restore } from './loss.ts';

const reasonOf = ({ run }: Deploy) => run.steps.map(({ outputs }) => outputs.reason).findLast(Boolean);

/** A segment in the middle is gone: what it held, and all after it, cannot be restored, and nobody claims that it was. */
export async function walMissing(context: Context): Promise<Assertion> {
  const { world } = context;
  await runTimer(world);
  const segments: (readonly string[])[] = [];
  const archived = async () =>
    (await world.backups.list()).filter((key) => /\/archive\/.*[0-9A-F]{24}-/.test(key));
  const rows = await writeRows(context, 'wal-missing');
  for (const board of ['wal-first', 'wal-second']) {
    const before = await archived();
    await writeRows(context, board);
    await shipWal(world);
    segments.push((await archived()).filter((key) => !before.includes(key)));
  }
  const gone = segments[0] ?? [];
  const kept = await Promise.all(gone.map(async (key) => [key, await world.backups.get(key)] as const));
  await Promise.all(gone.map((key) => world.backups.remove(key)));
  const done = await restore(context, { name: 'wal-missing' });
  await Promise.all(kept.map(([key, body]) => world.backups.put(key, body)));
  return expectAll(
    'a WAL segment is missing: a restore to the latest state is refused, and the site serves as before',
    {
      [`${gone.length} segments removed`]: gone.length > 0,
      conclusion: [done.run.conclusion, 'failure'],
      reason: [reasonOf(done), 'not-recoverable'],
      'when it is recoverable to': /\d{4}-\d\d-\d\dT/.test(errorOf(done)),
      serves: [(await ask(world, '/v1/jobs')).status, 200],
      locked: [(await boxState(world)).locked, false],
      'every row': [(await remainsOf(world, rows)).present, rows.rows.length],
    },
    errorOf(done),
  );
}

/** The key was replaced yesterday: backups of both keys, and WAL across the change. */
export async function keyRotated(context: Context): Promise<Assertion[]> {
  const { world } = context;
  await runTimer(world);
  const old = (await world.aws.parameter(`/skillgap/${world.environment}/BACKUP_KEY`)) ?? '';
  const first = await writeRows(context, 'under-the-old-key');
  const before = await wholeSecond();
  const keys = {
    BACKUP_KEY: randomBytes(32).toString('hex'),
    BACKUP_KEYS_PREVIOUS: `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 19)}Z/${old}`,
  };
  await world.aws.putSecrets(keys);
  const live = await describeLive(context);
  const env = live.env.replace(/^BACKUP_KEY(?:S_PREVIOUS)?=.*\n/gm, '');
  const lines = Object.entries(keys).map(([name, value]) => `${name}="${value}"\n`);
  const deployed = await runDeployAction(context, { observe: '3' }, { ...live, env: env + lines.join('') });
  const second = await writeRows(context, 'under-the-new-key');
  const between = await wholeSecond();
  const backup = await runTimer(world);
  await writeRows(context, 'after-the-new-backup');
  const present = async () =>
    Promise.all([first, second].map(async (rows) => (await remainsOf(world, rows)).present));
  // A backup of the old key, and WAL of both.
  const across = await restore(context, { name: 'across-the-rotation' }, { to: between });
  const both = await present();
  const back = await restore(context, { name: 'before-the-rotation' }, { to: before });
  const one = await present();
  return [
    expectAll(
      'repository key rotated yesterday: from a backup of the old key to a moment under the new one, without a gap',
      {
        'the deploy with the new key': [deployed.reason, 'deployed'],
        'a backup with the new key': [backup.code, 0],
        conclusion: [across.run.conclusion, 'success'],
        rows: [both, [first.rows.length, second.rows.length]],
      },
      errorOf(across),
    ),
    expectAll(
      'and to a moment before the rotation',
      { conclusion: [back.run.conclusion, 'success'], rows: [one, [first.rows.length, 0]] },
      errorOf(back),
    ),
  ];
}

/** Somebody deletes every object, as the bucket's owner can. S3 keeps their versions. */
export async function bucketEmptied(context: Context): Promise<Assertion> {
  const { world } = context;
  await runTimer(world);
  const rows = await writeRows(context, 'bucket-emptied');
  await shipWal(world);
  const before = await wholeSecond();
  await sleep(1_000);
  const keys = await world.backups.list();
  await Promise.all(keys.map((key) => world.backups.remove(key)));
  const serves = (await ask(world, '/v1/jobs')).status;
  const done = await restore(context, { name: 'bucket-emptied' }, { 'repository-as-of': before });
  const again = await runTimer(world);
  return expectAll(
    'every object of the repository is deleted: the box serves, and a restore reads the repository as it was before',
    {
      [`${keys.length} objects deleted`]: keys.length > 0,
      'meanwhile it serves': [serves, 200],
      conclusion: [done.run.conclusion, 'success'],
      rows: [(await remainsOf(world, rows)).present, rows.rows.length],
      'the next backup': [again.code, 0],
      'what counts then': [(await repositoryOf(world)).backups.length, 1],
    },
    errorOf(done) || again.log.split('\n').at(-1),
  );
}

/** To a time before a migration that an older release's code cannot run on: that release comes back with the data. */
export async function beforeContract(context: Context): Promise<Assertion[]> {
  const { world } = context;
  await runTimer(world);
  const old = await liveRelease(world);
  const rows = await writeRows(context, 'before-the-contract');
  const time = await wholeSecond();
  const contract =
    '-- contract: the older release writes it\nALTER TABLE "jobs" DROP COLUMN IF EXISTS "note";';
  const shipped = await ship(context, 'a-contract-migration', async (checkout) => {
    await addMigration(checkout, 'forget_note', contract);
  });
  const planned = await runDeployAction(context, { operation: 'restore', to: time, 'dry-run': 'true' });
  const done = await restore(context, { name: 'before-the-contract' }, { to: time });
  return [
    expectAll(
      'a dry run to a time before the last contract migration names the release that goes with the data',
      {
        reason: [planned.reason, 'restore-planned'],
        named: planned.log.includes(old) || planned.outputs.includes(old),
      },
    ),
    expectAll(
      'the restore brings that release back with the data',
      {
        'the migration was deployed': [shipped.outputs('ship').reason, 'deployed'],
        conclusion: [done.run.conclusion, 'success'],
        serves: [await liveRelease(world), old],
        rows: [(await remainsOf(world, rows)).present, rows.rows.length],
      },
      errorOf(done),
    ),
  ];
}
