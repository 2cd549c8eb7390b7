import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadFigures } from '../../load/figures.ts';
import type { Context } from '../../runner/scenario.ts';
import { backupStatus, runTimer, shipWal } from '../../support/backups/box.ts';
import { startCounter } from '../../support/backups/counter.ts';
import { drill } from '../../support/backups/drill.ts';
import { loseEverything, restore } from '../../support/backups/loss.ts';
import { siteOf } from '../../support/https/box.ts';
import { secondsUntilTrusted } from '../../support/https/client.ts';
import { sql } from '../../support/pipeline/production.ts';
import { poll } from '../../testbed/poll.ts';
import type { World } from '../../testbed/world.ts';
import type { Figure } from '../figures.ts';

const DAY_S = 86_400;
/** Longer than Postgres keeps a segment open in which there is anything (archive_timeout). */
const IDLE_MS = 60_000;

/** What a day of writes costs in the bucket. */
export async function measureTraffic(context: Context): Promise<Figure[]> {
  const { world } = context;
  await runTimer(world);
  const archived = async () =>
    (await world.backups.list('postgres/')).filter((key) => key.includes('/archive/'));
  /** MB a day, from the end of one segment on, until `work` has ended. */
  const measure = async (work: (isShipped: () => Promise<boolean>) => Promise<unknown>): Promise<number> => {
    await shipWal(world);
    const before = new Set(await archived());
    const start = performance.now();
    const added = async () => (await archived()).filter((key) => !before.has(key));
    await work(async () => (await added()).length > 0);
    const seconds = (performance.now() - start) / 1000;
    const bodies = await Promise.all((await added()).map((key) => world.backups.get(key)));
    const bytes = bodies.reduce((sum, { length }) => sum + length, 0);
    return (bytes / seconds) * (DAY_S / 1e6);
  };
  // Postgres closes the segment when its time is up: it has all that was written until then.
  const busy = await measure(async (isShipped) => {
    await using counter = await startCounter(world, 'traffic');
    if ((await poll(120_000, isShipped)) !== true) throw new Error('no segment was shipped in two minutes');
    await counter.stop();
  });
  const idle = await measure(() => sleep(IDLE_MS));
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
    'docker compose --progress quiet --env-file release.env run --rm --no-deps -T --name skillgap-backup';
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
