import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../runner/scenario.ts';
import { runTimer, shipWal } from '../../support/backups/box.ts';
import {
  type Acknowledged,
  type Counter,
  lostSeconds,
  remainsOf,
  startCounter,
} from '../../support/backups/counter.ts';
import { loseEverything } from '../../support/backups/loss.ts';
import { describeLive, runDeployAction } from '../../support/pipeline/deploy-action.ts';
import { sql } from '../../support/pipeline/production.ts';
import type { World } from '../../testbed/world.ts';
import type { Figure } from '../figures.ts';

/** A segment is closed when 50 s are up (archive_timeout), and is in the bucket some seconds later. */
const SEGMENT_MS = 55_000;
/** Several writes, each of which waits for its WAL. */
const SYNCHRONOUS_MS = 8_000;

type Writer = Pick<Counter, 'board' | 'rows' | 'stop'>;

/** The box is killed at any moment, and its data restored on a new one: seconds of acknowledged writes that are lost. */
export async function measureKills(context: Context, rounds: number): Promise<Figure[]> {
  const { world } = context;
  const killed: Killed[] = [];
  const synchronous: Killed[] = [];
  const waited: number[] = [];
  await runTimer(world);
  for (let round = 0; round < rounds; round += 1) {
    // From the beginning of a segment on, spread over the time that one is open, whatever the number of rounds.
    await shipWal(world);
    await using counter = await startCounter(world, `kill-${round}`);
    await counter.runFor((SEGMENT_MS * (round + 0.5)) / rounds);
    killed.push(await kill(context, counter));
  }
  // Of these nothing depends on the moment: half as many say as much.
  for (let round = 0; round < Math.ceil(rounds / 2); round += 1) {
    const writer = startSynchronous(world, `synchronous-${round}`);
    await sleep(SYNCHRONOUS_MS);
    synchronous.push(await kill(context, writer));
    waited.push(...writer.waited);
  }
  const lost = killed.map((one) => one.lost);
  return [
    { what: 'RPO when the box is killed, s of writes', wanted: { most: 60 }, seen: lost },
    { what: 'RPO, the worst, s of writes', wanted: { most: 60 }, seen: [Math.max(...lost)] },
    {
      what: 'synchronous: RPO, s of writes',
      wanted: { most: 0 },
      seen: synchronous.map((one) => one.lost),
      note: 'a write counts once its WAL is in the bucket',
    },
    { what: 'synchronous: a write until its WAL is in the bucket, ms', seen: waited },
    {
      what: 'restore of a small database on a new box, without GitHub’s part, s',
      seen: [...killed, ...synchronous].map((one) => one.seconds),
    },
  ];
}

interface Killed {
  /** Seconds of acknowledged writes. */
  readonly lost: number;
  /** How long the restore took. */
  readonly seconds: number;
}

/** Kills the box while it is written to, and restores its data on another one. */
async function kill(context: Context, writer: Writer): Promise<Killed> {
  const live = await describeLive(context);
  const destroyedAt = await loseEverything(context, writer);
  const start = performance.now();
  const done = await runDeployAction(context, { operation: 'restore', to: 'latest' }, live);
  if (done.failed) throw new Error(`the restore failed with ${done.reason}: ${done.log.slice(-500)}`);
  const seconds = (performance.now() - start) / 1000;
  const remains = await remainsOf(context.world, writer);
  if (writer.rows.length === 0 || remains.twice.length > 0 || !remains.oneMoment)
    throw new Error('no row was acknowledged, or rows are there twice, or have holes');
  return { lost: lostSeconds(remains, destroyedAt), seconds };
}

/** Writes rows each of which counts only once its WAL is in the bucket. It ends with its box. */
function startSynchronous(world: World, board: string): Writer & { readonly waited: readonly number[] } {
  const rows: Acknowledged[] = [];
  const waited: number[] = [];
  const stopping = new AbortController();
  const writing = (async () => {
    for (let n = 1; !stopping.signal.aborted; n += 1) {
      const start = performance.now();
      await sql(
        world,
        `INSERT INTO jobs (board, external_id, title, url, posted_at) VALUES ('${board}', gen_random_uuid(), '${n}', 'https://jobs.example/${n}', now())`,
      );
      await shipWal(world);
      rows.push({ n, at: Date.now() });
      waited.push(performance.now() - start);
    }
  })().catch(() => {});
  return {
    ...{ board, rows, waited },
    stop: async () => {
      stopping.abort();
      await writing;
    },
  };
}
