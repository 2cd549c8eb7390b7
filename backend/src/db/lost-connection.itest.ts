import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';

let server: TestPostgres;
let database: TestDatabase;

beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase('d');
  await database.sql`create table noted (what text)`;
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** One connection, as each of the backend's pool. */
const connect = () => postgres(database.ownerUrl, { max: 1, backoff: () => 0.1 });
const noted = async () => (await database.sql`select what from noted order by what`).map(({ what }) => what);

it('a transaction whose connection is lost refuses its later statements, and none runs outside of it', async () => {
  await using sql = Object.assign(connect(), { [Symbol.asyncDispose]: () => sql.end({ timeout: 1 }) });
  const [lost, reconnected] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const later: unknown[] = [];
  const transaction = sql.begin(async (tx) => {
    const [{ pid } = { pid: 0 }] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await tx`insert into noted values ('in the transaction')`;
    await database.sql`select pg_terminate_backend(${pid})`;
    lost.resolve();
    await reconnected.promise;
    for (const what of ['too late', 'later still'])
      await tx`insert into noted values (${what})`.catch((error) => later.push(error));
  });
  const failed = expect(transaction).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  await lost.promise;
  await failed;
  expect(await sql`insert into noted values ('after it') returning what`).toHaveLength(1);
  reconnected.resolve();
  await expect.poll(() => later.length).toBe(2);
  expect(later).toEqual(Array(2).fill(expect.objectContaining({ code: 'CONNECTION_CLOSED' })));
  expect(await noted()).toEqual(['after it']);
  await database.sql`truncate noted`;
});

it('transactions that are open while Postgres stops end, nothing else does, and the next Postgres is used', async () => {
  const pools = Array.from({ length: 10 }, connect);
  const stopped = Promise.withResolvers<void>();
  const open: Promise<void>[] = [];
  const ends = pools.map((sql, number) =>
    sql.begin(async (tx) => {
      const began = Promise.withResolvers<void>();
      open.push(began.promise);
      await tx`insert into noted values ('in the transaction')`;
      began.resolve();
      // Some ask while it goes, some afterwards, some are asking all the time.
      if (number % 3 === 0) await tx`select pg_sleep(60)`;
      if (number % 3 === 1) await stopped.promise;
      for (;;) await tx`select 1`;
    }),
  );
  const all = Promise.allSettled(ends);
  while (open.length < pools.length) await sleep(5);
  await Promise.all(open);
  await server.stop();
  stopped.resolve();
  for (const { status } of await all) expect(status).toBe('rejected');
  // Whatever was still to be written is due by now.
  await sleep(50);
  await server.start();
  for (const sql of pools) {
    await expect.poll(() => sql`select 1 as one`.catch(() => [])).toEqual([{ one: 1 }]);
    await sql.end({ timeout: 1 });
  }
  await expect.poll(() => noted().catch(() => undefined)).toEqual([]);
});
