import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { parseDatabaseUrl } from '../../../backend/src/db/address.ts';
import { migrate } from '../../../backend/src/db/migrations/migrate.ts';
import { createLogger } from '../../../backend/src/log.ts';
import { freePort, startPostgres, type TestDatabase } from '../../../backend/src/testing/postgres.ts';
import { openLoop } from '../../load/open-loop.ts';
import { send } from '../../load/request.ts';
import { backendCommand, buildBackend } from '../api/servers.ts';
import { startServer } from '../server.ts';
import { CASES, type MigrationCase } from './cases.ts';

const shipped = new URL('../../../backend/drizzle', import.meta.url).pathname;
const RATE = 200;
const LOGIN = { user: 'skillgap_app', password: 'only for the bench' };
/** Before and after the migration. */
const MARGIN_MS = 3_000;
/** What holds requests off for longer has shown what it does. */
const LONGEST_MS = 60_000;

/** From `compose/postgres/postgresql.conf`. */
const FLAGS = ['shared_buffers=64MB', 'work_mem=4MB', 'max_wal_size=256MB', 'fsync=on'].flatMap((flag) => [
  '-c',
  flag,
]);

/** Runs each migration on a table of so many postings while 200 requests/s read it and one session writes to it. */
export async function benchMigrations(postings: number): Promise<Record<string, string>> {
  await using server = await startPostgres({ flags: FLAGS });
  const database = await server.createDatabase('bench');
  const options = { owner: parseDatabaseUrl(database.ownerUrl), login: LOGIN, lockTimeoutMs: 1_000 };
  const log = createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' });
  const apply = (folder: string) => migrate({ ...options, folder, log });
  await apply(shipped);
  await fill(database.sql, postings);
  await using folder = await temporaryFolder();
  await buildBackend();
  const { argv, env, cwd, ready } = await backendCommand(
    {
      DATABASE_URL: database.url(LOGIN.user, LOGIN.password),
      AUTH_SECRET: 'only for the bench '.repeat(4),
      TRUSTED_PROXIES: '127.0.0.1',
      LOG_LEVEL: 'error',
    },
    folder.path,
  );
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  await using _ = await startServer({
    argv: argv(port),
    env: { PATH: process.env.PATH ?? '', ...env, PORT: port },
    ...{ cwd, readyUrl: url + ready },
  });

  const rows: Record<string, string> = {};
  rows['no migration, 10 s'] = await measured(url, database, () => sleep(10_000).then(() => ''));
  let number = 0;
  for (const each of CASES) {
    const variants: [string, string][] = [[each.name, each.sql]];
    if (each.alsoUnguarded)
      variants.push([`${each.name}, marked -- blocks`, `-- blocks: a bench\n${each.sql}`]);
    for (const [name, sql] of variants) {
      const tag = `9${String(++number).padStart(3, '0')}_bench`;
      // Each makes columns and indexes of its own.
      await using migrations = await folderWith(tag, sql.replaceAll('bench_', `bench_${number}_`), number);
      console.error(`migrations: ${name}`);
      rows[name] = await measured(url, database, () =>
        oneMigration(each, database, () => apply(migrations.path)),
      );
    }
  }
  return rows;
}

/** One migration, cut off when it takes too long; resolves to how it ended. */
async function oneMigration(
  { heldForMs = 0 }: MigrationCase,
  { sql, url }: TestDatabase,
  apply: () => ReturnType<typeof migrate>,
): Promise<string> {
  const holder = heldForMs > 0 ? hold(url(LOGIN.user, LOGIN.password), heldForMs) : undefined;
  const end = setTimeout(
    () =>
      void sql`
        select pg_cancel_backend(pid) from pg_stat_activity
        where application_name = 'skillgap-migrate' and state = 'active' and query_start < now() - interval '5 seconds'`.then(),
    LONGEST_MS,
  );
  const start = performance.now();
  const outcome = await apply();
  clearTimeout(end);
  await holder;
  return `${outcome.reason} after ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

async function hold(url: string, ms: number): Promise<void> {
  const session = postgres(url, { max: 1 });
  await session.begin(async (tx) => {
    await tx`select id from jobs limit 1`;
    await sleep(ms);
  });
  await session.end();
}

/** What readers and a writer saw while something happened. */
async function measured(
  url: string,
  database: TestDatabase,
  happens: () => Promise<string>,
): Promise<string> {
  const agent = new Agent({ keepAlive: true });
  const took: number[] = [];
  let lost = 0;
  const loop = openLoop(RATE, Number.POSITIVE_INFINITY, async (n, dueAt) => {
    const headers = { 'X-Forwarded-For': `198.18.${n % 250}.${(n >> 8) % 250}` };
    const { error, doneAt } = await send({
      url: `${url}/v1/jobs?limit=20`,
      agent,
      headers,
      dueAt,
      timeoutMs: 10_000,
    });
    if (error !== '') lost += 1;
    took.push(doneAt - dueAt);
  });
  const writer = writeTo(database.url(LOGIN.user, LOGIN.password));
  await sleep(MARGIN_MS);
  const ended = await happens();
  await sleep(MARGIN_MS);
  loop.stop();
  await loop.done;
  agent.destroy();
  const writes = await writer.stop();
  took.sort((one, other) => one - other);
  const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? 0);
  return [
    ended,
    `${lost} of ${loop.sent} requests lost, p99 ${at(0.99)} ms, longest ${at(0.999999)} ms`,
    `${writes.failed} of ${writes.done} writes failed, longest ${Math.round(writes.longestMs)} ms`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Ten times a second, a posting is seen again, as the nightly refresh does it. */
function writeTo(url: string) {
  const session = postgres(url, { max: 1, connection: { statement_timeout: 4_000 } });
  const seen = { done: 0, failed: 0, longestMs: 0 };
  let over = false;
  const writing = (async () => {
    while (!over) {
      const start = performance.now();
      const id = 1 + Math.floor(Math.random() * 1_000);
      await session`update jobs set last_seen_at = now() where board = 'bench' and external_id = ${String(id)}`.catch(
        () => seen.failed++,
      );
      seen.done++;
      seen.longestMs = Math.max(seen.longestMs, performance.now() - start);
      await sleep(100);
    }
  })();
  return {
    async stop() {
      over = true;
      await writing;
      await session.end();
      return seen;
    },
  };
}

/** Postings of about a kilobyte each. */
async function fill(sql: Sql, count: number): Promise<void> {
  // Built at the end, it takes a tenth of the time.
  const [{ indexdef = '' } = {}] =
    await sql`select indexdef from pg_indexes where indexname = 'jobs_search_idx'`;
  await sql`drop index jobs_search_idx`;
  await sql`set synchronous_commit = off`;
  for (let from = 1; from <= count; from += 50_000)
    await sql`
      insert into jobs (board, external_id, title, company, location, url, posted_at, description, embedded_at)
      select 'bench', n::text, 'Engineer ' || n, 'Company ' || n % 5000, 'Berlin', 'https://jobs.example/' || n,
        now() - n * interval '1 second', repeat('We look for a person who knows Postgres and Kubernetes. ', 10), now()
      from generate_series(${from}::int, ${Math.min(from + 49_999, count)}::int) n`;
  await sql`set maintenance_work_mem = '512MB'`;
  await sql.unsafe(indexdef);
  await sql`vacuum analyze jobs`;
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'bench-migrations-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The shipped migrations and one more. */
async function folderWith(tag: string, sql: string, number: number) {
  const folder = await temporaryFolder();
  await cp(shipped, folder.path, { recursive: true });
  const file = join(folder.path, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8'));
  const when = journal.entries.at(-1).when + number * 60_000;
  journal.entries.push({ idx: journal.entries.length, version: '7', when, tag, breakpoints: true });
  await writeFile(file, JSON.stringify(journal));
  await writeFile(join(folder.path, `${tag}.sql`), sql);
  return folder;
}
