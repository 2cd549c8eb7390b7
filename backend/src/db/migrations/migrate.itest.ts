import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, HOUR, MINUTE, migrateTo, shipped, tagsOf } from '../../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../../testing/postgres.ts';
import { run } from '../../testing/process.ts';
import { parseDatabaseUrl } from '../address.ts';

const login = { user: 'skillgap_app', password: `pa'ss"\\ $word` };

let server: TestPostgres;
let databases = 0;
const tags = await tagsOf(shipped);

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const newDatabase = () => server.createDatabase(`d${++databases}`);

const tables = async ({ sql }: TestDatabase) =>
  (await sql`select table_name from information_schema.tables where table_schema in ('public', 'drizzle')`)
    .map(({ table_name }) => table_name)
    .toSorted();

describe('migrate', () => {
  it('applies once what is pending', async () => {
    const database = await newDatabase();
    const first = await migrateTo(database);
    expect(first).toMatchObject({ migrated: true, reason: 'applied', applied: tags });
    const second = await migrateTo(database);
    expect(second).toMatchObject({ migrated: true, reason: 'up-to-date', applied: [], level: tags.at(-1) });
    const salary = { tag: '0001_salary', sql: 'alter table jobs add salary integer', age: MINUTE };
    expect(await migrateTo(database, await folderWith(salary))).toMatchObject({
      applied: ['0001_salary'],
      level: '0001_salary',
    });
    expect(await migrateTo(database)).toMatchObject({
      migrated: true,
      reason: 'up-to-date',
      level: tags.at(-1),
    });
  });

  it('runs once when started twice at the same moment', async () => {
    const database = await newDatabase();
    const slow = await folderWith({ tag: '0001_slow', sql: 'select pg_sleep(0.5)', age: MINUTE });
    const outcomes = await Promise.all([1, 2, 3].map(() => migrateTo(database, slow)));
    expect(outcomes.map(({ reason }) => reason).toSorted()).toEqual(['applied', 'up-to-date', 'up-to-date']);
    expect(
      (await database.sql`select count(*)::int as rows from drizzle.__drizzle_migrations`)[0]?.rows,
    ).toBe(tags.length + 1);
  });

  it('waits for another one no longer than it was told to', async () => {
    const database = await newDatabase();
    await database.sql`create table may_end ()`;
    const untilItMay = `do $$ begin
      while not exists (select from may_end) loop perform pg_sleep(0.05); end loop; end $$`;
    const slow = await folderWith({ tag: '0001_slow', sql: untilItMay, age: MINUTE });
    const first = migrateTo(database, slow);
    await expect
      .poll(async () => (await database.sql`select 1 from pg_locks where locktype = 'advisory'`).length)
      .toBe(1);
    const second = await migrateTo(database, slow, { lockTimeoutMs: 300 });
    expect(second).toMatchObject({
      migrated: false,
      reason: 'lock-held',
      error: expect.stringContaining('after 300 ms'),
    });
    await database.sql`insert into may_end default values`;
    expect(await first).toMatchObject({ migrated: true });
  });

  it('refuses one older than the last applied, naming both', async () => {
    const database = await newDatabase();
    const late = { tag: '0001_late', sql: 'alter table jobs add late integer', age: HOUR };
    const early = { tag: '0002_early', sql: 'alter table jobs add early integer', age: MINUTE };
    expect(await migrateTo(database, await folderWith(late))).toMatchObject({ migrated: true });
    const refused = await migrateTo(database, await folderWith(late, early));
    expect(refused).toMatchObject({ migrated: false, reason: 'older-than-applied' });
    expect(refused).toMatchObject({
      error: expect.stringMatching(/0002_early .* is not newer than 0001_late/),
    });
    expect(
      await database.sql`select 1 from information_schema.columns where column_name = 'early'`,
    ).toHaveLength(0);
  });

  it('leaves nothing of a file that fails', async () => {
    const database = await newDatabase();
    await migrateTo(database);
    const before = await tables(database);
    const sql = 'create table half (id int);\n--> statement-breakpoint\nalter table nowhere add x int';
    const failed = await migrateTo(database, await folderWith({ tag: '0001_half', sql, age: MINUTE }));
    expect(failed).toEqual({
      migrated: false,
      reason: 'statement-failed',
      error:
        'migration 0001_half, statement 2 of 2: relation "nowhere" does not exist (42P01); nothing was changed',
    });
    expect(await tables(database)).toEqual(before);
  });

  it('keeps the files before one that fails, and continues there', async () => {
    const database = await newDatabase();
    const sql = 'create table half (id int);\n--> statement-breakpoint\nalter table nowhere add x int';
    const salary = { tag: '0001_salary', sql: 'alter table jobs drop column url', age: MINUTE };
    const half = { tag: '0002_half', sql, age: 2 * MINUTE };
    expect(await migrateTo(database, await folderWith(salary, half))).toEqual({
      migrated: false,
      reason: 'statement-failed',
      error: `migration 0002_half, statement 2 of 2: relation "nowhere" does not exist (42P01); it changed nothing, ${tags.join(', ')}, 0001_salary before it stay applied`,
    });
    expect(await tables(database)).not.toContain('half');
    expect(await database.sql`select tag from drizzle.contracts`).toEqual([{ tag: '0001_salary' }]);
    const corrected = { ...half, sql: 'create table half (id int)' };
    expect(await migrateTo(database, await folderWith(salary, corrected))).toMatchObject({
      migrated: true,
      applied: ['0002_half'],
      contracts: ['0001_salary'],
    });
  });

  it('says what it cannot read and whom it cannot reach', async () => {
    const database = await newDatabase();
    expect(await migrateTo(database, '/nowhere')).toMatchObject({
      migrated: false,
      reason: 'folder-unreadable',
    });
    const owner = { ...parseDatabaseUrl(database.ownerUrl), port: 1 };
    expect(await migrateTo(database, shipped, { owner })).toMatchObject({
      migrated: false,
      reason: 'database-unavailable',
    });
  });
});

describe('the login role', () => {
  it('reads and writes rows, and changes no table', async () => {
    const database = await newDatabase();
    expect(await migrateTo(database, shipped, { login })).toMatchObject({ migrated: true });
    const salary = { tag: '0001_salary', sql: 'create table salaries (id serial primary key)', age: MINUTE };
    expect(await migrateTo(database, await folderWith(salary), { login })).toMatchObject({ migrated: true });

    const app = postgres(database.url(login.user, login.password), { max: 1 });
    await app`insert into jobs (board, external_id, title, url, posted_at) values ('b', '1', 't', 'u', now())`;
    await app`update jobs set title = 'other'`;
    await app`delete from jobs`;
    await app`insert into salaries default values`;
    for (const ddl of [
      'alter table jobs add x int',
      'drop table jobs',
      'create table x ()',
      'truncate jobs',
      'select * from drizzle.__drizzle_migrations',
      'select * from drizzle.contracts',
      "insert into drizzle.contracts values ('0000_jobs', 'to stop every deploy')",
      'create schema x',
      'create role x',
    ]) {
      await expect(app.unsafe(ddl)).rejects.toMatchObject({ code: '42501' });
    }
    await app.end();
  });

  it('takes a new password, and any name', async () => {
    const database = await newDatabase();
    const odd = { user: `o'dd "name"; drop table jobs`, password: 'first' };
    expect(await migrateTo(database, shipped, { login: odd })).toMatchObject({ migrated: true });
    expect(await migrateTo(database, shipped, { login: { ...odd, password: 'second' } })).toMatchObject({
      migrated: true,
    });
    const connect = (password: string) =>
      postgres({
        host: '127.0.0.1',
        port: server.port,
        user: odd.user,
        password,
        database: database.name,
        max: 1,
      });
    const [old, current] = [connect('first'), connect('second')];
    await expect(old`select 1`).rejects.toMatchObject({ code: '28P01' });
    expect(await current`select count(*)::int as jobs from jobs`).toMatchObject([{ jobs: 0 }]);
    await Promise.all([old.end(), current.end()]);
  });

  it('is no superuser, and has a password', async () => {
    const database = await newDatabase();
    const superuser = await migrateTo(database, shipped, { login: { user: 'postgres', password: 'x' } });
    expect(superuser).toMatchObject({
      migrated: false,
      reason: 'login-refused',
      error: expect.stringContaining('superuser'),
    });
    expect(await migrateTo(database, shipped, { login: { user: 'nobody', password: '' } })).toMatchObject({
      reason: 'login-refused',
    });
    expect(await tables(database)).toEqual([]);
  });

  it('never has its password in the log of the server', async () => {
    const database = await newDatabase();
    // Not its own to alter: the statement fails, and Postgres logs failed statements whole.
    const theirs = { user: 'pg_read_all_data', password: 'hunter2hunter2' };
    expect(await migrateTo(database, shipped, { login: theirs })).toMatchObject({ reason: 'login-refused' });
    expect(server.log()).toContain('alter role');
    expect(server.log()).not.toContain(theirs.password);
  });
});

describe('the command', () => {
  it('ends with the outcome as its last line', async () => {
    const database = await newDatabase();
    const owner = new URL(database.ownerUrl);
    const socketUrl = `postgres://${owner.username}:${owner.password}@localhost:${server.port}/${database.name}?host=${server.socketDir}`;
    const env = { DATABASE_URL: database.url('command_app', 'x'), MIGRATION_DATABASE_URL: socketUrl };
    const done = run('migrate.ts', env);
    expect(await done.ended).toBe(0);
    expect(done.lines.at(-1)).toEqual({
      migrated: true,
      level: tags.at(-1),
      applied: tags,
      contracts: [],
      reason: 'applied',
    });

    const failed = run('migrate.ts', { ...env, MIGRATIONS_DIR: '/nowhere' });
    expect(await failed.ended).toBe(1);
    expect(failed.lines.at(-1)).toMatchObject({ migrated: false, reason: 'folder-unreadable' });
  });

  it('leaves nothing behind when it is killed, and can be run again at once', async () => {
    const database = await newDatabase();
    await migrateTo(database);
    const sql = 'alter table jobs add salary integer;\n--> statement-breakpoint\nselect pg_sleep(600)';
    const MIGRATIONS_DIR = await folderWith({ tag: '0001_salary', sql, age: MINUTE });
    const { child, ended } = run('migrate.ts', { DATABASE_URL: database.ownerUrl, MIGRATIONS_DIR });
    const sleeping = async () =>
      (await database.sql`select 1 from pg_stat_activity where wait_event = 'PgSleep'`).length;
    await expect.poll(sleeping).toBe(1);
    child.kill('SIGKILL');
    expect(await ended).toBe(null);

    const quick = { tag: '0001_salary', sql: 'alter table jobs add salary integer', age: MINUTE };
    expect(await migrateTo(database, await folderWith(quick))).toMatchObject({
      migrated: true,
      applied: ['0001_salary'],
    });
    expect(await sleeping()).toBe(0);
  });
});
