import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateTo } from './testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from './testing/postgres.ts';
import { run } from './testing/process.ts';

let postgres: TestPostgres;
let database: TestDatabase;

beforeAll(async () => {
  postgres = await startPostgres();
  database = await postgres.createDatabase('skillgap');
  await migrateTo(database);
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
});

/** As an upgrade of Postgres does: sessions are ended, then nobody listens, then it starts up. */
async function restart() {
  await postgres.stop();
  await sleep(1_000);
  await postgres.start();
}

/** As when memory runs out: Postgres ends every session at once, and recovers. */
async function crash() {
  const session = async () =>
    (await database.sql`select pid from pg_stat_activity where application_name = 'skillgap-backend'`)[0];
  // The round before may have ended this session too.
  await expect.poll(session, { timeout: 20_000 }).toBeDefined();
  process.kill((await session())?.pid, 'SIGKILL');
  await sleep(500);
}

describe.each([
  ['restarts', restart],
  ['crashes', crash],
])('while Postgres %s under it', (_, befall) => {
  it('the API answers every request, with 503 and Retry-After at worst', async () => {
    const { child, ended, logged, lines } = run('index.ts', {
      DATABASE_URL: database.ownerUrl,
      AUTH_SECRET: 'only-for-tests-'.repeat(4),
      PORT: '0',
    });
    const { port } = await logged('listening');
    const answers: { status: number; retryAfter: string | null; ms: number }[] = [];
    let started = 0;
    const ask = async () => {
      const startedAt = performance.now();
      // Each asks for something else, so that all have to ask the database.
      const response = await fetch(`http://127.0.0.1:${port}/v1/jobs?salaryMin=${++started}`, {
        signal: AbortSignal.timeout(30_000),
      });
      await response.arrayBuffer();
      const { status, headers } = response;
      answers.push({ status, retryAfter: headers.get('retry-after'), ms: performance.now() - startedAt });
      return status;
    };
    let over = false;
    const clients = Array.from({ length: 20 }, async () => {
      while (!over) {
        await ask();
        await sleep(Math.random() * 20);
      }
    });
    await sleep(500);
    for (let round = 0; round < 3; round++) {
      await expect.poll(ask, { timeout: 20_000 }).toBe(200);
      await befall();
    }
    await expect.poll(ask, { timeout: 20_000 }).toBe(200);
    over = true;
    await Promise.all(clients);

    const failed = answers.filter(({ status }) => status !== 200);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter(({ status, retryAfter }) => status !== 503 || retryAfter === null)).toEqual([]);
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(10_000);
    expect(lines.filter(({ level, reason }) => level === 'fatal' || reason === 'internal')).toEqual([]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
