import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { docker } from '../../testbed/prepare/docker-cli.ts';
import type { World } from '../../testbed/world.ts';
import { sql } from '../pipeline/production.ts';

/** A row that Postgres has acknowledged, and when: by Date.now(), the clock that the box has too. */
export interface Acknowledged {
  readonly n: number;
  readonly at: number;
}

/** Writes numbered rows, one after the other. */
export type Counter = Awaited<ReturnType<typeof startCounter>>;

const PSQL = ['psql', '--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--set', 'ON_ERROR_STOP=1'];
/** About 25 rows a second, each a commit of its own. */
const EVERY_MS = 40;

/**
 * Starts a counter as the app's own user, over SQL: what is under test is what an acknowledged commit is worth, and every
 * write of the API is one. The API's own limits for a client would let through a few a second, and a failed request
 * would not say whether its commit was acknowledged.
 *
 * A row's number is in its title, and its key is random: nothing but the counter itself keeps a number from being there
 * twice.
 */
export async function startCounter(world: World, board = 'counter') {
  const url = new URL((await world.aws.parameter(`/skillgap/${world.environment}/DATABASE_URL`)) ?? '');
  url.host = '127.0.0.1:5432';
  const into = [docker, 'exec', '--interactive', world.box.container, 'docker', 'exec', '--interactive'];
  const [program = '', ...args] = [...into, 'skillgap-postgres-1', ...PSQL, '--file=-', url.href];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (piece) => {
    complaint = `${complaint}${piece}`.slice(-500);
  });
  // It is killed with the box.
  for (const one of [child, child.stdin]) one.on('error', () => {});
  const rows: Acknowledged[] = [];
  const stopping = new AbortController();
  const writing = (async () => {
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let n = 1; !stopping.signal.aborted; n += 1) {
      child.stdin.write(
        `INSERT INTO jobs (board, external_id, title, url, posted_at) VALUES ('${board}', '${randomUUID()}', '${n}', 'https://jobs.example/${n}', now()) RETURNING title;\n`,
      );
      const { value, done } = await answers.next();
      if (done) return;
      if (value !== String(n)) throw new Error(`the counter wrote ${n} and was told ${value}`);
      rows.push({ n, at: Date.now() });
      await sleep(EVERY_MS);
    }
  })();
  writing.catch(() => {});
  return {
    board,
    /** Every acknowledged row so far. */
    rows: rows as readonly Acknowledged[],
    /** Waits until the oldest row is so old; throws when the counter has ended before. */
    async runFor(ms: number): Promise<void> {
      const left = (rows[0]?.at ?? Date.now()) + ms - Date.now();
      const early = await Promise.race([
        sleep(Math.max(0, left)).then(() => false),
        writing.then(() => true),
      ]);
      if (early || rows.length === 0) throw new Error(`the counter has ended early: ${complaint}`);
    },
    /** Ends it, or waits until it has ended with its box. */
    async stop(): Promise<void> {
      stopping.abort();
      child.stdin.end();
      const hung = sleep(5_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
      await Promise.race([ended, hung]);
      await ended;
      await writing;
    },
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Writes rows for a second; returns the counter that knows them. */
export async function writeRows({ world }: { readonly world: World }, board: string): Promise<Counter> {
  await using counter = await startCounter(world, board);
  await counter.runFor(1_000);
  await counter.stop();
  return counter;
}

/** What is left of a counter's rows. */
export interface Remains {
  readonly present: number;
  /** Numbers that are there more than once. */
  readonly twice: readonly number[];
  /** Acknowledged rows that are not there. */
  readonly lost: readonly Acknowledged[];
  /** Whether the lost ones are the newest: the database is as it was at one moment. */
  readonly oneMoment: boolean;
}

/** Compares what was acknowledged with what the database has. */
export async function remainsOf(
  world: World,
  { board, rows }: Pick<Counter, 'board' | 'rows'>,
): Promise<Remains> {
  // By a scan: an index that does not fit its table would hide something.
  const said = await sql(
    world,
    `SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off;
    SELECT title || ' ' || count(*) FROM jobs WHERE board = '${board}' GROUP BY title;`,
  );
  const counts = new Map(
    said
      .split('\n')
      .filter((line) => /^\d+ \d+$/.test(line))
      .map((line) => line.split(' ').map(Number) as [number, number]),
  );
  const lost = rows.filter(({ n }) => !counts.has(n));
  const oldest = lost[0]?.n ?? Number.POSITIVE_INFINITY;
  return {
    present: counts.size,
    twice: [...counts].filter(([, count]) => count > 1).map(([n]) => n),
    lost,
    oneMoment:
      rows.every(({ n }) => counts.has(n) === n < oldest) && ![...counts.keys()].some((n) => n > oldest),
  };
}

/** Seconds of acknowledged writes that are lost, of a box that was destroyed at this moment. */
export function lostSeconds({ lost }: Pick<Remains, 'lost'>, destroyedAt: number): number {
  const [first] = lost;
  return first ? Math.round((destroyedAt - first.at) / 100) / 10 : 0;
}

/** Waits for the next whole second, and returns it as a person writes it. */
export async function wholeSecond(): Promise<string> {
  const time = new Date(Math.ceil(Date.now() / 1000) * 1000);
  await sleep(time.getTime() - Date.now() + 100);
  return time.toISOString().replace('.000', '');
}
