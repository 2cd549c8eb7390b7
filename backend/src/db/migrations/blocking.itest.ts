import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, MINUTE, migrateTo } from '../../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../../testing/postgres.ts';
import { parseDatabaseUrl } from '../address.ts';
import { openDatabase } from '../database.ts';

let server: TestPostgres;
/** One for all: what is stopped leaves nothing behind. */
let database: TestDatabase;

beforeAll(async () => {
  server = await startPostgres();
  database = await newDatabase();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const login = { user: 'skillgap_app', password: 'only for tests' };
const tableLock = { blockMs: 300, pauseMs: 50 };
/** Stands for what takes long on a large table. */
const LONG = 'select pg_sleep(20)';

async function newDatabase(): Promise<TestDatabase> {
  const database = await server.createDatabase('d');
  expect(await migrateTo(database, undefined, { login })).toMatchObject({ migrated: true });
  await database.sql`insert into jobs (board, external_id, title, url, posted_at)
    select 'test', n::text, 'Job ' || n, 'https://jobs.example/' || n, now() from generate_series(1, 100) n`;
  return database;
}

/** Clients that use the table all the time, as the backend does; resolves to what they saw. */
function clientsOf(statement: string) {
  const app = openDatabase(parseDatabaseUrl(database.url(login.user, login.password)));
  const seen = { answered: 0, failed: 0, longestMs: 0 };
  let over = false;
  const clients = Array.from({ length: 10 }, async () => {
    while (!over) {
      const start = performance.now();
      await app
        .query((db) => db.execute(statement))
        .then(
          () => seen.answered++,
          () => seen.failed++,
        );
      seen.longestMs = Math.max(seen.longestMs, performance.now() - start);
      await sleep(20);
    }
  });
  return async () => {
    over = true;
    await Promise.all(clients);
    await app.close(1_000);
    return seen;
  };
}

describe('a migration that keeps requests waiting', () => {
  it.each([
    ['a rewrite, for readers', `alter table jobs add note text; ${LONG}`, 'select count(*) from jobs'],
    [
      'an update of every row, for a writer of one',
      `update jobs set title = title; ${LONG}`,
      "update jobs set remote = true where external_id = '7'",
    ],
    [
      'work outside a transaction',
      '-- skillgap: no-transaction\n-- expand: nothing stays\ndo $$ begin lock table jobs; perform pg_sleep(20); end $$',
      'select count(*) from jobs',
    ],
  ])('is stopped before one fails, and changes nothing: %s', async (_, sql, statement) => {
    const stop = clientsOf(statement);
    const outcome = await migrateTo(database, await folderWith({ tag: '0001_long', sql, age: MINUTE }), {
      tableLock,
    });
    const { answered, failed, longestMs } = await stop();
    expect(outcome).toMatchObject({
      reason: 'blocks-requests',
      error: expect.stringMatching(
        /^migration 0001_long, statement \d of \d: .*waited for it, the first for \d+ ms/,
      ),
    });
    expect(answered).toBeGreaterThan(20);
    expect(failed).toBe(0);
    expect(longestMs).toBeLessThan(2_000);
    expect(
      await database.sql`select 1 from pg_attribute where attrelid = 'jobs'::regclass and attname = 'note'`,
    ).toEqual([]);
  });

  it('takes its time where its file says so', async () => {
    const stop = clientsOf('select count(*) from jobs');
    const sql = '-- blocks: in maintenance\nalter table jobs add more text; select pg_sleep(0.6)';
    const outcome = await migrateTo(database, await folderWith({ tag: '0001_marked', sql, age: MINUTE }), {
      tableLock,
    });
    expect(outcome).toMatchObject({ migrated: true, applied: ['0001_marked'] });
    expect((await stop()).longestMs).toBeGreaterThan(500);
  });
});

it('a migration that nobody waits for takes its time', async () => {
  const sql = 'alter table jobs add note text; select pg_sleep(0.6)';
  const folder = await folderWith({ tag: '0002_long', sql, age: 2 * MINUTE });
  expect(await migrateTo(database, folder, { tableLock })).toMatchObject({ migrated: true });
});
