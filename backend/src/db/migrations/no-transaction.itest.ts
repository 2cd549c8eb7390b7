import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, HOUR, MINUTE, migrateTo } from '../../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../../testing/postgres.ts';
import { run } from '../../testing/process.ts';

let server: TestPostgres;
let databases = 0;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const MARK = '-- skillgap: no-transaction\n';
const indexed = (sql: string) => ({ tag: '0009_indexed', sql: MARK + sql, age: HOUR });
const CREATE_INDEX = 'create index concurrently jobs_title_idx on jobs (title)';

/** A database with the shipped schema and rows in its jobs. */
async function newDatabase(): Promise<TestDatabase> {
  const database = await server.createDatabase(`d${++databases}`);
  expect(await migrateTo(database)).toMatchObject({ migrated: true });
  await database.sql`
    insert into jobs (board, external_id, title, url, posted_at)
    select 'b', n::text, 't' || n, 'u', now() from generate_series(1, 100) as n`;
  return database;
}

const indexes = async ({ sql }: TestDatabase) =>
  await sql`
    select relname as name, indisvalid as valid from pg_index join pg_class on pg_class.oid = indexrelid
    where relname like 'jobs_title%' order by 1`;
const progress = async ({ sql }: TestDatabase) => await sql`select done, started from drizzle.progress`;

describe('one transaction a file', () => {
  const value = { tag: '0001_value', sql: `alter type kind add value 'hybrid'`, age: MINUTE };
  const use = { tag: '0002_use', sql: `update works set kind = 'hybrid'`, age: 2 * MINUTE };

  async function withKinds(): Promise<TestDatabase> {
    const database = await newDatabase();
    await database.sql`create type kind as enum ('office')`;
    await database.sql`create table works (kind kind)`;
    await database.sql`insert into works values ('office')`;
    return database;
  }

  it('lets a file use the enum value that the one before adds', async () => {
    const database = await withKinds();
    expect(await migrateTo(database, await folderWith(value, use))).toMatchObject({
      applied: ['0001_value', '0002_use'],
    });
    expect(await database.sql`select kind from works`).toEqual([{ kind: 'hybrid' }]);
  });

  it('says where to put the use of one', async () => {
    const database = await withKinds();
    const both = { ...value, sql: `${value.sql};\n--> statement-breakpoint\n${use.sql}` };
    expect(await migrateTo(database, await folderWith(both))).toMatchObject({
      reason: 'statement-failed',
      error: expect.stringMatching(
        /\(55P04\); nothing was changed; use the new value in a migration of its own$/,
      ),
    });
  });

  it.each([
    CREATE_INDEX,
    'vacuum jobs',
    'drop index concurrently jobs_pay_idx',
    'reindex index concurrently jobs_pay_idx',
  ])('says how to run %s', async (sql) => {
    const database = await newDatabase();
    const plain = { ...indexed(''), sql };
    expect(await migrateTo(database, await folderWith(plain))).toMatchObject({
      reason: 'statement-failed',
      error: expect.stringContaining('begin the file with the line "-- skillgap: no-transaction"'),
    });
  });
});

describe('a file without a transaction', () => {
  it.each([
    ['an index', CREATE_INDEX],
    ['a unique index', 'CREATE UNIQUE INDEX CONCURRENTLY "jobs_title_idx" ON "jobs" ("title");'],
    ['VACUUM', 'vacuum (analyze) jobs;'],
    ['REINDEX', 'reindex table concurrently jobs'],
    [
      'batches',
      'do $$ begin for n in 1..3 loop update jobs set location = n::text; commit; end loop; end $$',
    ],
    [
      'an enum value and its use',
      `create type kind as enum ('a'); alter type kind add value 'b'; select 'b'::kind`,
    ],
    [
      'several',
      `alter table jobs add note text;\n--> statement-breakpoint\n${CREATE_INDEX}; vacuum jobs; drop index concurrently jobs_title_idx`,
    ],
  ])('runs %s, once', async (_, sql) => {
    const database = await newDatabase();
    const folder = await folderWith(indexed(sql));
    expect(await migrateTo(database, folder)).toMatchObject({ reason: 'applied', applied: ['0009_indexed'] });
    expect(await migrateTo(database, folder)).toMatchObject({ reason: 'up-to-date' });
    expect(await progress(database)).toEqual([]);
  });

  it('blocks neither reads nor writes while it waits for a long transaction', async () => {
    const database = await newDatabase();
    const reader = postgres(database.ownerUrl, { max: 1 });
    const opened = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const reading = reader.begin(async (tx) => {
      await tx`update jobs set location = 'held' where external_id = '1'`;
      opened.resolve();
      await released.promise;
    });
    await opened.promise;
    const tableLock = { waitMs: 50, pauseMs: 10, totalMs: 100 };
    const migrating = migrateTo(database, await folderWith(indexed(CREATE_INDEX)), { tableLock });
    const waiting = async () =>
      (
        await database.sql`select 1 from pg_stat_activity where query like ${`%${CREATE_INDEX}`} and wait_event_type = 'Lock'`
      ).length;
    await expect.poll(waiting).toBe(1);
    await database.sql`update jobs set location = 'free' where external_id = '2'`;
    released.resolve();
    await reading;
    expect(await migrating).toMatchObject({ migrated: true });
    await reader.end();
  });

  it('keeps what ran before a statement that fails, continues there, and may be edited from there on', async () => {
    const database = await newDatabase();
    const first = 'alter table jobs add note text';
    const failing = await folderWith(indexed(`${first}; alter table nowhere add x int`));
    const outcome = {
      reason: 'statement-failed',
      error: expect.stringMatching(
        /^migration 0009_indexed, statement 2 of 2: .*\(42P01\); the statements before it stay applied, and the next attempt continues here$/,
      ),
    };
    expect(await migrateTo(database, failing)).toMatchObject(outcome);
    expect(await progress(database)).toEqual([{ done: 1, started: false }]);
    expect(await migrateTo(database, failing)).toMatchObject(outcome);
    const edited = 'alter table jobs add other text; alter table jobs add x int';
    expect(await migrateTo(database, await folderWith(indexed(edited)))).toMatchObject({
      reason: 'changed-after-applied',
      error: expect.stringContaining('after its first 1 statements had been applied'),
    });
    const corrected = await folderWith(indexed(`${first}; alter table jobs add x int`));
    expect(await migrateTo(database, corrected)).toMatchObject({ applied: ['0009_indexed'] });
  });

  it('leaves no invalid index when it fails', async () => {
    const database = await newDatabase();
    await database.sql`update jobs set title = 'same'`;
    const folder = await folderWith(indexed(CREATE_INDEX.replace('index', 'unique index')));
    expect(await migrateTo(database, folder)).toMatchObject({ reason: 'statement-failed' });
    expect(await indexes(database)).toEqual([]);
    await database.sql`update jobs set title = external_id`;
    expect(await migrateTo(database, folder)).toMatchObject({ applied: ['0009_indexed'] });
    expect(await indexes(database)).toEqual([{ name: 'jobs_title_idx', valid: true }]);
  });

  it('replaces the invalid index that a killed process left', async () => {
    const database = await newDatabase();
    const MIGRATIONS_DIR = await folderWith(indexed(CREATE_INDEX));
    const writer = postgres(database.ownerUrl, { max: 1 });
    const opened = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const writing = writer.begin(async (tx) => {
      await tx`update jobs set location = 'held'`;
      opened.resolve();
      await released.promise;
    });
    await opened.promise;
    const { child, ended } = run('migrate.ts', { DATABASE_URL: database.ownerUrl, MIGRATIONS_DIR });
    await expect.poll(() => indexes(database)).toEqual([{ name: 'jobs_title_idx', valid: false }]);
    child.kill('SIGKILL');
    await ended;
    expect(await progress(database)).toEqual([{ done: 0, started: true }]);
    released.resolve();
    await writing;
    expect(await migrateTo(database, MIGRATIONS_DIR)).toMatchObject({ applied: ['0009_indexed'] });
    expect(await indexes(database)).toEqual([{ name: 'jobs_title_idx', valid: true }]);
    await writer.end();
  });

  it.each([
    ['created', CREATE_INDEX, CREATE_INDEX],
    ['dropped', 'drop index concurrently jobs_title_idx', 'select 1'],
  ])('takes an index as %s when the crash came after it', async (_, sql, done) => {
    const database = await newDatabase();
    const folder = await folderWith(indexed(`select pg_sleep(0); ${sql}; alter table nowhere add x int`));
    if (sql !== CREATE_INDEX) await database.sql.unsafe(CREATE_INDEX);
    expect(await migrateTo(database, folder)).toMatchObject({ reason: 'statement-failed' });
    // As if the process had died between the statement and its progress.
    const other = await server.createDatabase(`d${++databases}`);
    await migrateTo(other);
    if (sql !== CREATE_INDEX) await other.sql.unsafe(CREATE_INDEX);
    await migrateTo(other, await folderWith(indexed(`select pg_sleep(0); alter table nowhere add x int`)));
    await other.sql`update drizzle.progress set started = true`;
    await other.sql.unsafe(sql === CREATE_INDEX ? done : sql);
    expect(await migrateTo(other, await folderWith(indexed(`select pg_sleep(0); ${sql}`)))).toMatchObject({
      applied: ['0009_indexed'],
    });
  });

  it('does not take an index of somebody else for its own', async () => {
    const database = await newDatabase();
    await database.sql`create index jobs_title_idx on jobs (company)`;
    const folder = await folderWith(indexed(CREATE_INDEX));
    for (const _ of [1, 2, 3]) {
      expect(await migrateTo(database, folder)).toMatchObject({
        reason: 'statement-failed',
        error: expect.stringContaining('42P07'),
      });
    }
  });

  it('does not take an index that never was for one that it has dropped', async () => {
    const database = await newDatabase();
    const folder = await folderWith(indexed('drop index concurrently jobs_no_idx'));
    for (const _ of [1, 2, 3]) {
      expect(await migrateTo(database, folder)).toMatchObject({
        reason: 'statement-failed',
        error: expect.stringContaining('42704'),
      });
    }
  });

  it('is recorded as a contract before its first statement', async () => {
    const database = await newDatabase();
    const sql = 'drop index concurrently jobs_pay_idx; alter table nowhere add x int';
    expect(await migrateTo(database, await folderWith(indexed(sql)))).toMatchObject({
      reason: 'statement-failed',
    });
    expect(await migrateTo(database)).toMatchObject({ reason: 'schema-contracted' });
  });

  it.each([
    ['an index without a name', 'create index concurrently on jobs (title)', 'needs a name'],
    ['a transaction of its own', 'begin; vacuum jobs; commit', 'BEGIN, COMMIT'],
    ['what is not SQL', 'vacum jobs', 'not SQL of Postgres 17'],
  ])('is refused with %s', async (_, sql, why) => {
    const database = await newDatabase();
    expect(await migrateTo(database, await folderWith(indexed(sql)))).toMatchObject({
      reason: 'folder-unreadable',
      error: expect.stringContaining(why),
    });
  });

  it.each([`vacuum jobs;\n${MARK}`, `\n${MARK}vacuum jobs`, '-- skillgap: no-transactions\nvacuum jobs'])(
    'needs its mark as the first line: %j',
    async (sql) => {
      const database = await newDatabase();
      expect(await migrateTo(database, await folderWith({ ...indexed(''), sql }))).toMatchObject({
        reason: 'folder-unreadable',
        error: expect.stringContaining('its first line must be "-- skillgap: no-transaction"'),
      });
    },
  );
});
