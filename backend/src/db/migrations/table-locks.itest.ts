import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, MINUTE, migrateTo } from '../../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../../testing/postgres.ts';
import { parseDatabaseUrl } from '../address.ts';
import { openDatabase } from '../database.ts';

let server: TestPostgres;
let databases = 0;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const login = { user: 'skillgap_app', password: 'only for tests' };
const salary = { tag: '0001_salary', sql: 'alter table jobs add salary integer', age: MINUTE };
const quick = { waitMs: 200, pauseMs: 50, totalMs: 500 };

async function newDatabase(): Promise<TestDatabase> {
  const database = await server.createDatabase(`d${++databases}`);
  expect(await migrateTo(database, undefined, { login })).toMatchObject({ migrated: true });
  return database;
}

/** A session of the server's login that has read from jobs and does not end its transaction. */
async function holdJobs(database: TestDatabase) {
  const session = postgres(database.url(login.user, login.password), {
    max: 1,
    connection: { application_name: 'skillgap-backend' },
  });
  const held = Promise.withResolvers<number>();
  const released = Promise.withResolvers<void>();
  const holding = session.begin(async (tx) => {
    await tx`select 'a secret of a person' from jobs`;
    const [row] = await tx`select pg_backend_pid() as pid`;
    held.resolve(row?.pid);
    await released.promise;
  });
  return {
    pid: await held.promise,
    async [Symbol.asyncDispose]() {
      released.resolve();
      await holding;
      await session.end();
    },
  };
}

function collect() {
  const lines: Record<string, unknown>[] = [];
  return { lines, log: pino({}, { write: (line: string) => lines.push(JSON.parse(line)) }) };
}

describe('a table that the live release holds', () => {
  it('is got as soon as it is let go, and no request fails meanwhile', async () => {
    const database = await newDatabase();
    const app = openDatabase(parseDatabaseUrl(database.url(login.user, login.password)));
    const { lines, log } = collect();
    let answered = 0;
    let over = false;
    const clients = Array.from({ length: 20 }, async () => {
      while (!over) {
        await app.query((db) => db.execute('select count(*) from jobs'));
        answered++;
        await sleep(50);
      }
    });
    const holder = await holdJobs(database);
    const migrating = migrateTo(database, await folderWith(salary), { log });
    const refusals = () => lines.filter(({ reason }) => reason === 'table-locked').length;
    await expect.poll(refusals).toBeGreaterThan(0);
    const before = answered;
    await expect.poll(() => answered - before).toBeGreaterThan(20);
    await holder[Symbol.asyncDispose]();

    expect(await migrating).toMatchObject({ migrated: true, applied: ['0001_salary'] });
    over = true;
    await Promise.all(clients);
    await app.close(1_000);
  });

  it('is given up in the end, with nothing changed and the holder named', async () => {
    const database = await newDatabase();
    const first = 'create table first (id integer)\n--> statement-breakpoint\n';
    const folder = await folderWith({ ...salary, tag: '0002_salary', sql: first + salary.sql });
    const { lines, log } = collect();
    await using holder = await holdJobs(database);
    const outcome = await migrateTo(database, folder, { log, tableLock: quick });
    expect(outcome).toMatchObject({
      migrated: false,
      reason: 'table-locked',
      error: expect.stringMatching(
        new RegExp(
          `^migration 0002_salary, statement 2 of 2: .* \\(55P03\\); nothing was changed; tried \\d+ times; the lock is held by pid ${holder.pid} \\(skillgap-backend, idle in transaction, for \\d+ s\\): .*pg_terminate_backend\\(${holder.pid}\\)`,
        ),
      ),
    });
    expect(lines.find(({ reason }) => reason === 'table-locked')).toMatchObject({
      attempt: 1,
      holders: [
        { pid: holder.pid, application: 'skillgap-backend', state: 'idle in transaction', internal: false },
      ],
    });
    expect(JSON.stringify([lines, outcome])).not.toContain('secret');
    expect(await database.sql`select to_regclass('first') as made`).toEqual([{ made: null }]);
  });

  it('does not keep the files before it from being applied', async () => {
    const database = await newDatabase();
    const first = { tag: '0001_first', sql: 'create table first (id integer)', age: MINUTE };
    const folder = await folderWith(first, { ...salary, tag: '0002_salary', age: 2 * MINUTE });
    await using _holder = await holdJobs(database);
    expect(await migrateTo(database, folder, { tableLock: quick })).toMatchObject({
      reason: 'table-locked',
      error: expect.stringContaining('it changed nothing, 0001_first before it stay applied; tried'),
    });
    expect(await database.sql`select to_regclass('first') as made`).toEqual([{ made: 'first' }]);
  });

  it('is waited for in the time that the statements before have left, or in a quarter of it', async () => {
    const database = await newDatabase();
    const see = `create table NAME as select setting::int as ms from pg_settings where name = 'lock_timeout'`;
    const steps = (name: string) =>
      ['select pg_sleep(0.2)', see.replace('NAME', name)].join('\n--> statement-breakpoint\n');
    const much = { tag: '0001_much', sql: steps('much'), age: MINUTE };
    await migrateTo(database, await folderWith(much), { tableLock: { waitMs: 60_000 } });
    const [{ ms } = {}] = await database.sql`select ms from much`;
    expect(ms).toBeGreaterThan(15_000);
    expect(ms).toBeLessThan(59_900);

    const little = { tag: '0002_little', sql: steps('little'), age: 2 * MINUTE };
    await migrateTo(database, await folderWith(much, little), { tableLock: { waitMs: 200 } });
    expect(await database.sql`select ms from little`).toEqual([{ ms: 50 }]);
  });

  it('is waited for longer when an autovacuum holds it, which then gives way', async () => {
    const database = await newDatabase();
    const admin = postgres(database.url('postgres', login.password), { max: 1 });
    await database.sql`
      insert into jobs (board, external_id, title, url, posted_at)
      select 'b', n::text, repeat('t', 500), 'u', now() from generate_series(1, 20000) as n`;
    await database.sql`delete from jobs`;
    await database.sql`alter table jobs set (autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1)`;
    await admin.unsafe(`alter system set autovacuum_naptime = '1s'`);
    await admin`select pg_reload_conf()`;
    const vacuums = async () =>
      (await admin`select 1 from pg_stat_progress_vacuum where relid = 'jobs'::regclass`).length;
    await expect.poll(vacuums, { interval: 100 }).toBe(1);
    const { lines, log } = collect();
    const tableLock = { pauseMs: 100 };
    expect(await migrateTo(database, await folderWith(salary), { log, tableLock })).toMatchObject({
      migrated: true,
    });
    expect(lines.find(({ reason }) => reason === 'table-locked')).toMatchObject({
      attempt: 1,
      holders: [{ internal: true }],
    });
    await admin.end();
  });
});
