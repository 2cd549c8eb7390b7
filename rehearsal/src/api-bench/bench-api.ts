import { parseDatabaseUrl } from '../../../backend/src/db/address.ts';
import { migrate } from '../../../backend/src/db/migrations/migrate.ts';
import { createLogger } from '../../../backend/src/log.ts';
import { pace, percentile, saturate } from './load.ts';
import { growTo, startBenchPostgres } from './postgres.ts';
import { buildBackend, type Served, startBackend, startTwin } from './servers.ts';

/** Postings that are searched, growing. */
const SIZES = [10_000, 100_000, 500_000];
/** The one for which the figures are wanted. */
const WANTED = 100_000;
const ROUNDS = 3;
const [SERVER_CPU, PORT, TWIN_PORT] = [0, 18_300, 18_301];
const migrations = new URL('../../../backend/drizzle', import.meta.url).pathname;

type Rows = Record<string, string | number>;

/** What people search by: rare and common words, places, skills, pay, and pages further on. */
const SEARCHES = [
  '',
  '?q=engineer',
  '?q=senior+data+engineer&sort=relevance',
  '?q=snowflake',
  '?skills=kubernetes,aws',
  '?remote=true&q=react',
  '?place=Berlin&salaryMin=60000',
  '?maxAgeDays=7&board=adzuna&skills=python',
];

/** The API on one CPU that it shares with its Postgres; whoever asks has the other one. Medians. */
export async function benchApi(): Promise<Rows> {
  const rows: Rows = {};
  await buildBackend();
  await using postgres = await startBenchPostgres(SERVER_CPU);
  const database = await postgres.createDatabase('bench');
  const log = createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' });
  const owner = parseDatabaseUrl(database.ownerUrl);
  await migrate({
    ...{ folder: migrations, owner, login: undefined, lockTimeoutMs: 1_000 },
    tableLock: { totalMs: 1_000 },
    log,
  });
  const env = {
    DATABASE_URL: database.ownerUrl,
    AUTH_SECRET: 'only for the bench '.repeat(4),
    // It is not the limits that are measured.
    RATE_PER_MINUTE: '1000000',
    LOG_LEVEL: 'info',
  };
  for (const size of SIZES) {
    await growTo(database, size);
    await using backend = await startBackend(env, PORT, SERVER_CPU);
    note(rows, await searched(backend, size));
    if (size !== WANTED) continue;
    rows['start to ready, ms'] = Math.round(backend.startedMs);
    await using twin = await startTwin(database.ownerUrl, TWIN_PORT, SERVER_CPU);
    note(rows, await besideTwin(backend, twin));
  }
  return rows;
}

/** Keeps figures, and shows them at once: the whole takes minutes. */
function note(rows: Rows, seen: Rows): void {
  for (const [what, figure] of Object.entries(seen)) console.error(`  ${what}: ${figure}`);
  Object.assign(rows, seen);
}

async function searched({ url }: Served, size: number): Promise<Rows> {
  const paths = SEARCHES.map((query) => `${url}/v1/jobs${query}`);
  await pace(paths, 50, 4);
  const took = await pace(paths, 100, 15);
  const all = `${percentile(took, 0.5).toFixed(1)} / ${percentile(took, 0.99).toFixed(1)}`;
  return { [`search of ${size} postings at 100/s, median / p99, ms`]: all };
}

/** By turns, so that both have the same machine. */
async function besideTwin(backend: Served, twin: Served): Promise<Rows> {
  const rates = new Map<Served, number[]>([
    [backend, []],
    [twin, []],
  ]);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [{ url }, rate] of rates) {
      const seen = await saturate([`${url}/v1/jobs?limit=20`], 16, 5);
      // The first warms up.
      if (round > 0) rate.push(seen);
    }
  }
  const [ours = 0, theirs = 0] = [...rates.values()].map((rate) =>
    percentile(
      rate.sort((a, b) => a - b),
      0.5,
    ),
  );
  const [memory, twins] = [backend.memoryBytes() / 1e6, twin.memoryBytes() / 1e6];
  return {
    'GET /v1/jobs beside FastAPI, requests/s': `${ours.toFixed(0)} beside ${theirs.toFixed(0)}: ${(ours / theirs).toFixed(2)}×`,
    'memory, MB': `${memory.toFixed(0)} beside ${twins.toFixed(0)}: ${(memory / twins).toFixed(2)}×`,
  };
}
