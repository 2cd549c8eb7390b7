import { expectAll } from '../runner/expect-all.ts';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { runTimer } from '../support/backups/box.ts';
import { remainsOf, writeRows } from '../support/backups/counter.ts';
import { restore } from '../support/backups/loss.ts';
import { bothVersions, dispatchUpgrade, NEXT, NOW, serverMajor } from '../support/backups/upgrade.ts';
import { deploy, errorOf, merge } from '../support/pipeline/merge.ts';
import { boxState, liveRelease, noRequestFails, untouchedSince } from '../support/pipeline/production.ts';

export const upgradePostgres: Scenario = {
  name: 'upgrade-postgres',
  suite: 'nightly',
  shows:
    'the next major version of Postgres: a deploy is refused; tried, upgraded with every row, reverted, upgraded again',
  after: 'first-deploy',
  estimatedSeconds: 320,
  async run(context) {
    const { world } = context;
    await runTimer(world);
    const old = await liveRelease(world);
    const rows = await writeRows(context, 'before-the-upgrade');
    const every = async () => (await remainsOf(world, rows)).present;
    const assertions = [...(await refuseThenTry(context))];

    const upgraded = await upgrade(context, 'upgraded');
    const next = await liveRelease(world);
    assertions.push(
      expectAll(
        'upgraded: production runs on the next version, with every row, and is backed up',
        { ...upgraded.is, 'another release': next !== old, 'every row': [await every(), rows.rows.length] },
        upgraded.error,
      ),
    );

    const since = await writeRows(context, 'since-the-upgrade');
    const reverted = await dispatchUpgrade(context, 'revert', 'reverted');
    const back = { major: await serverMajor(world), live: await liveRelease(world), rows: await every() };
    const between = await writeRows(context, 'after-the-revert');
    assertions.push(
      expectAll(
        'reverted: version, release and data of before the upgrade, and it is backed up again',
        {
          reason: [reverted.outputs('upgrade').reason, 'upgrade-reverted'],
          'what serves': [back, { major: NOW, live: old, rows: rows.rows.length }],
          'what was written since': [(await remainsOf(world, since)).present, 0],
          'a backup': [(await runTimer(world)).code, 0],
          locked: [(await boxState(world)).locked, false],
        },
        errorOf(reverted),
      ),
    );

    const again = await upgrade(context, 'upgraded-again');
    const restored = await restore(context, { name: 'restored' });
    assertions.push(
      expectAll(
        'upgraded again after the revert, with what was written in between; and a restore brings that back',
        {
          ...again.is,
          'the restore': [restored.run.conclusion, 'success'],
          'restored as': [await serverMajor(world), NEXT],
          'rows of before': [await every(), rows.rows.length],
          'rows of between': [(await remainsOf(world, between)).present, between.rows.length],
        },
        again.error || errorOf(restored),
      ),
    );
    return { assertions, figures: {} };
  },
};

/** The image of the next version is merged: a deploy does not start it, and a trial changes nothing. */
async function refuseThenTry(context: Context): Promise<Assertion[]> {
  const untouched = await untouchedSince(context.world);
  const merged = await merge(context, 'next-postgres', bothVersions);
  const refused = await deploy(context, merged, { name: 'refused' });
  const stayed = await untouched();
  // The trial wants the CPU too.
  const load = await context.load({ rate: 20, atLeast: 100 });
  const tried = await dispatchUpgrade(context, 'try', 'tried');
  const clients = await load.stop();
  const report = tried.outputs('upgrade');
  const { from, to, rows } = JSON.parse(report.upgrade || '{}');
  return [
    expectAll(
      'a deploy of the next major version is refused, and the box goes on as it was',
      { reason: [refused.outputs('ship').reason, 'postgres-major'], 'as it was': stayed },
      errorOf(refused),
    ),
    expectAll(
      'tried: a copy is upgraded, and production is as it was',
      {
        reason: [report.reason, 'upgrade-tried'],
        versions: [
          [from, to],
          [NOW, NEXT],
        ],
        'rows were compared': rows > 0,
        'as it was': await untouched(),
      },
      errorOf(tried),
    ),
    noRequestFails('no request fails during the trial', clients, 100),
  ];
}

/** Upgrades, and makes a backup of what is there then. */
async function upgrade(context: Context, name: string) {
  const { world } = context;
  await using load = await context.load({ paths: ['/v1/jobs'], rate: 20, atLeast: 100 });
  const done = await dispatchUpgrade(context, 'run', name);
  const clients = await load.stop();
  context.figure(`${name}: whole run, s`, done.run.seconds);
  context.figure(`${name}: clients without the app, s`, Math.round(clients.longestGap.ms / 100) / 10);
  const backup = await runTimer(world);
  return {
    is: {
      reason: [done.outputs('upgrade').reason, 'upgraded'],
      version: [await serverMajor(world), NEXT],
      'it answers nothing but 200 and 503': Object.keys(clients.statuses).every((status) =>
        ['200', '503'].includes(status),
      ),
      'a backup': [backup.code, 0],
      locked: [(await boxState(world)).locked, false],
    } as const,
    error: errorOf(done) || (backup.code === 0 ? '' : (backup.log.split('\n').at(-1) ?? '')),
  };
}
