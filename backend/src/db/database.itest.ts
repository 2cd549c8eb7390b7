import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { startProxy } from '../testing/proxy.ts';
import { parseDatabaseUrl } from './address.ts';
import { DatabaseUnavailable, openDatabase } from './database.ts';

let server: TestPostgres;
let database: TestDatabase;

beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase('skillgap');
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

describe('a database that goes away', () => {
  it('is refused at once while it is down, and used again as soon as it is up', async () => {
    const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
    await pool.ping();
    await server.stop();
    // Not after a wait for it: that would say `within`.
    const refused = expect.objectContaining({
      name: 'DatabaseUnavailable',
      message: expect.stringMatching(/is away/),
    });
    await expect(pool.ping()).rejects.toThrow(refused);
    await expect(pool.query((db) => db.execute('select 1'))).rejects.toThrow(refused);
    await server.start();
    await expect.poll(() => pool.ping().then(() => 'up')).toBe('up');
    await pool.close(1_000);
  });

  it('keeps nobody waiting while it is frozen', async () => {
    await using proxy = await startProxy(server.port);
    const pool = openDatabase({ ...parseDatabaseUrl(database.ownerUrl), port: proxy.port });
    await pool.ping();
    proxy.freeze();
    await expect(pool.ping()).rejects.toThrow('within 1000 ms');
    await expect(pool.query((db) => db.execute('select 1'))).rejects.toThrow(DatabaseUnavailable);
    proxy.thaw();
    await expect.poll(() => pool.ping().then(() => 'up')).toBe('up');
    await pool.close(1_000);
  });

  it('does not hold up the end while it is frozen', async () => {
    await using proxy = await startProxy(server.port);
    const pool = openDatabase({ ...parseDatabaseUrl(database.ownerUrl), port: proxy.port });
    await pool.ping();
    proxy.freeze();
    const ping = pool.ping().catch((error) => error);
    await pool.close(500);
    expect(await ping).toBeInstanceOf(DatabaseUnavailable);
  });

  it('is not the reason when the query is wrong', async () => {
    const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
    const wrong = pool.query((db) => db.execute('select * from nowhere'));
    await expect(wrong).rejects.toThrow(expect.not.objectContaining({ name: 'DatabaseUnavailable' }));
    await pool.close(1_000);
  });
});

it('cancels a statement that takes too long', async () => {
  const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
  const slow = pool.query((db) => db.execute('select pg_sleep(600)'));
  await expect(slow).rejects.toThrow('the database is away (57014)');
  await pool.close(1_000);
});

it('turns away what a small box could not answer in time', async () => {
  const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
  const asked = Array.from({ length: 250 }, () => pool.query((db) => db.execute('select pg_sleep(0.01)')));
  const answers = await Promise.allSettled(asked);
  const turnedAway = answers.filter(
    (answer) => answer.status === 'rejected' && /are waiting already/.test(answer.reason.message),
  );
  expect(turnedAway).toHaveLength(50);
  await pool.ping();
  await pool.close(1_000);
});
