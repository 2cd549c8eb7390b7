import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { startProxy } from '../testing/proxy.ts';
import { parseDatabaseUrl } from './address.ts';
import { DatabaseAway, openDatabase } from './database.ts';

let server: TestPostgres;
let database: TestDatabase;

beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase('skillgap');
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1_000;
}

describe('a database that goes away', () => {
  it('is refused at once while it is down, and used again as soon as it is up', async () => {
    const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
    await pool.ping();
    await server.stop();
    const down = async () => {
      await expect(pool.ping()).rejects.toThrow(DatabaseAway);
      await expect(pool.query((db) => db.execute('select 1'))).rejects.toThrow(DatabaseAway);
    };
    expect(await seconds(down)).toBeLessThan(1);
    await server.start();
    await expect.poll(() => pool.ping().then(() => 'up'), { timeout: 2_000 }).toBe('up');
    await pool.close(1_000);
  });

  it('keeps nobody waiting while it is frozen', async () => {
    await using proxy = await startProxy(server.port);
    const pool = openDatabase({ ...parseDatabaseUrl(database.ownerUrl), port: proxy.port });
    await pool.ping();
    proxy.freeze();
    expect(await seconds(() => expect(pool.ping()).rejects.toThrow('within 1000 ms'))).toBeLessThan(1.5);
    const query = () => expect(pool.query((db) => db.execute('select 1'))).rejects.toThrow(DatabaseAway);
    expect(await seconds(query)).toBeLessThan(8);
    proxy.thaw();
    await expect.poll(() => pool.ping().then(() => 'up'), { timeout: 5_000 }).toBe('up');
    await pool.close(1_000);
  });

  it('does not hold up the end while it is frozen', async () => {
    await using proxy = await startProxy(server.port);
    const pool = openDatabase({ ...parseDatabaseUrl(database.ownerUrl), port: proxy.port });
    await pool.ping();
    proxy.freeze();
    const ping = expect(pool.ping()).rejects.toThrow(DatabaseAway);
    expect(await seconds(() => pool.close(500))).toBeLessThan(1);
    await ping;
  });

  it('is not the reason when the query is wrong', async () => {
    const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
    const wrong = pool.query((db) => db.execute('select * from nowhere'));
    await expect(wrong).rejects.toThrow(expect.not.objectContaining({ name: 'DatabaseAway' }));
    await pool.close(1_000);
  });
});

it('cancels a statement that takes too long', async () => {
  const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
  const slow = () =>
    expect(pool.query((db) => db.execute('select pg_sleep(10)'))).rejects.toThrow(DatabaseAway);
  expect(await seconds(slow)).toBeLessThan(5);
  await pool.close(1_000);
});

it('turns away what a small box could not answer in time', async () => {
  const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
  const asked = Array.from({ length: 250 }, () => pool.query((db) => db.execute('select pg_sleep(0.01)')));
  const answers = await Promise.allSettled(asked);
  expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(50);
  await pool.ping();
  await pool.close(1_000);
});
