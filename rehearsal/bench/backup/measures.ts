import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadFigures } from '../../load/figures.ts';
import type { Context } from '../../runner/scenario.ts';
import { archiveStatus, backupStatus, runTimer, shipWal } from '../../support/backups/box.ts';
import { lostSeconds, remainsOf, startCounter } from '../../support/backups/counter.ts';
import { drill } from '../../support/backups/drill.ts';
import { loseEverything, restore } from '../../support/backups/loss.ts';
import { siteOf } from '../../support/https/box.ts';
import { secondsUntilTrusted } from '../../support/https/client.ts';
import { describeLive, runDeployAction } from '../../support/pipeline/deploy-action.ts';
import { sql } from '../../support/pipeline/production.ts';
import { poll } from '../../testbed/poll.ts';
import type { World } from '../../testbed/world.ts';
import type { Figure } from '../figures.ts';

/** The longest time between two segments, so that a kill comes at any moment of it. */
const SEGMENT_MS = 50_000;
const DAY_S = 86_400;
const WRITES = 10;

/** A write whose WAL is in the bucket before it counts: nothing of it can be lost. How long each takes. */
export async function measureSynchronous({ world }: Context): Promise<Figure[]> {
  const seen: number[] = [];
  for (let write = 0; write < WRITES; write += 1) {
    const start = performance.now();
    await sql(
      world,
      `INSERT INTO jobs (board, external_id, title, url, posted_at) VALUES ('synchronous', gen_random_uuid(), '${write}', 'https://jobs.example/', now())`,
    );
    await shipWal(world);
    seen.push(performance.now() - start);
  }
  return [{ what: 'synchronous: a write until its WAL is in the bucket, ms', seen, note: 'its RPO is 0' }];
}

/** What a day of writes costs in the bucket. */
export async function measureTraffic(context: Context): Promise<Figure[]> {
  const { world } = context;
  await runTimer(world);
  const wal = async () => (await world.backups.objects('postgres/')).entries();
  const sizes = async () =>
    new Map(
      [...(await wal())]
        .filter(([key]) => key.includes('/archive/'))
        .map(([key, body]) => [key, body.length]),
    );
  const measure = async (writes: boolean): Promise<number> => {
    const before = await sizes();
    const start = performance.now();
    if (writes) {
      await using counter = await startCounter(world, 'traffic');
      await counter.runFor(2 * SEGMENT_MS + 10_000);
      await counter.stop();
    } else await sleep(2 * SEGMENT_MS + 10_000);
    await poll(60_000, async () => (await archiveStatus(world)).waiting === 0);
    const seconds = (performance.now() - start) / 1000;
    const bytes = [...(await sizes())]
      .filter(([key]) => !before.has(key))
      .reduce((sum, [, size]) => sum + size, 0);
    return (bytes / seconds) * (DAY_S / 1e6);
  };
  const busy = await measure(true);
  const idle = await measure(false);
  const diff = await runTimer(world);
  return [
    { what: 'WAL a day at about 20 rows a second, MB', seen: [busy] },
    { what: 'WAL a day without writes of clients, MB', seen: [idle] },
    {
      what: 'a differential backup after that, MB in the bucket',
      seen: [((await backupStatus(world))?.last?.bytes ?? Number.NaN) / 1e6],
      ...(diff.code !== 0 && { note: diff.log }),
    },
  ];
}

/** The box is killed at any moment, and its data restored on a new one: seconds of acknowledged writes that are lost. */
export async function measureKills(context: Context, rounds: number): Promise<Figure[]> {
  const { world } = context;
  const lost: number[] = [];
  const took: number[] = [];
  await runTimer(world);
  for (let round = 0; round < rounds; round += 1) {
    const live = await describeLive(context);
    await using counter = await startCounter(world, `kill-${round}`);
    // Spread over a segment's time, whatever the number of rounds.
    await counter.runFor(SEGMENT_MS + (SEGMENT_MS * (round + 0.5)) / rounds);
    const destroyedAt = await loseEverything(context, counter);
    const start = performance.now();
    const done = await runDeployAction(context, { operation: 'restore', to: 'latest' }, live);
    if (done.failed) throw new Error(`the restore failed with ${done.reason}: ${done.log.slice(-500)}`);
    took.push((performance.now() - start) / 1000);
    const remains = await remainsOf(world, counter);
    if (remains.twice.length > 0 || !remains.oneMoment)
      throw new Error('rows are there twice, or have holes');
    lost.push(lostSeconds(remains, destroyedAt));
  }
  return [
    { what: 'RPO when the box is killed, s of writes', wanted: { most: 60 }, seen: lost },
    { what: 'RPO, the worst, s of writes', wanted: { most: 60 }, seen: [Math.max(...lost)] },
    { what: 'restore of a small database on a new box, without GitHub’s part, s', seen: took },
  ];
}

/** Fills the database: most of it is in no index, as the text of postings is not. */
async function fill(world: World, megabytes: number): Promise<void> {
  const row = `INSERT INTO jobs (board, external_id, title, url, posted_at, description_html)
    SELECT 'filled', gen_random_uuid(), 'Job ' || n, 'https://jobs.example/' || n, now() - n * interval '1 s',
      (SELECT string_agg(md5(n::text || i), ' ') FROM generate_series(1, 230) i) FROM generate_series(1, 2500) n;`;
  const size = async () => Number(await sql(world, 'SELECT pg_database_size(current_database())')) / 1e6;
  while ((await size()) < megabytes) await sql(world, row);
}

/** A database of this size: a full backup under load, the drill, and a restore on a new box. */
export async function measureSize(context: Context, megabytes: number): Promise<Figure[]> {
  const { world } = context;
  await fill(world, megabytes);
  const before = await underLoad(context, () => sleep(20_000));
  const during = await underLoad(context, () => fullBackup(world));
  const drilled = await drill(context, `drill-${megabytes}`);
  await using counter = await startCounter(world, `size-${megabytes}`);
  await counter.runFor(5_000);
  await loseEverything(context, counter);
  const serving = secondsUntilTrusted(siteOf(context), context.signal);
  const done = await restore(context, { name: `restore-${megabytes}` });
  if (done.run.conclusion !== 'success') throw new Error(`the restore failed: see ${done.run.logFile}`);
  const of = `${megabytes} MB`;
  return [
    { what: `${of}: full backup, s`, seen: [during.seconds] },
    {
      what: `${of}: full backup, MB in the bucket`,
      seen: [((await backupStatus(world))?.lastFull?.bytes ?? Number.NaN) / 1e6],
    },
    {
      what: `${of}: requests lost during it, of ${during.clients.sent}`,
      wanted: { most: 0 },
      seen: [during.clients.failed],
    },
    {
      what: `${of}: p99 before and during it, ms`,
      seen: [during.clients.latency.p99],
      twin: [before.clients.latency.p99],
    },
    { what: `${of}: CPU of the box before and during it, %`, seen: [during.cpu], twin: [before.cpu] },
    { what: `${of}: memory of the backup’s container, MiB`, wanted: { most: 64 }, seen: [during.memory] },
    { what: `${of}: the drill, whole run, s`, seen: [drilled.run.seconds], note: drilled.run.conclusion },
    { what: `${of}: click to serving on a new box (RTO), s`, seen: [await serving] },
  ];
}

/** A full backup now, as the timer's service runs it. */
async function fullBackup({ box }: World): Promise<void> {
  const run =
    'docker compose --progress quiet --env-file release.env run --rm --no-deps -T --name skillgap-backup backup';
  await box.must(['sh', '-euc', `cd -P /opt/skillgap/current; ${run} backup --now --type full`], {
    timeoutMs: 900_000,
  });
}

interface Loaded {
  readonly clients: LoadFigures;
  readonly seconds: number;
  /** Percent of the box's one CPU. */
  readonly cpu: number;
  /** MiB, at its maximum, of the container that makes the backup. */
  readonly memory: number;
}

async function underLoad(context: Context, work: () => Promise<unknown>): Promise<Loaded> {
  const { monitor } = context.world.box;
  await using load = await context.load({ rate: 200 });
  // The first seconds are those of a cold cache.
  await sleep(3_000);
  const [start, cpuBefore] = [performance.now(), await monitor.cpuSeconds()];
  const over = new AbortController();
  let memory = 0;
  const watching = (async () => {
    while (!over.signal.aborted) {
      const own = (await monitor.containers()).find(({ name }) => name === 'skillgap-backup');
      memory = Math.max(memory, own?.memory ?? 0);
      await sleep(200, undefined, { signal: over.signal }).catch(() => {});
    }
  })();
  try {
    await work();
  } finally {
    over.abort();
    await watching;
  }
  const seconds = (performance.now() - start) / 1000;
  const cpu = (((await monitor.cpuSeconds()) - cpuBefore) / seconds) * 100;
  return { clients: await load.stop(), seconds, cpu, memory: memory / 2 ** 20 };
}
