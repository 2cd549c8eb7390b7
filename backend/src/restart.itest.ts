import { setTimeout as sleep } from 'node:timers/promises';
import connect from 'postgres';
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
async function restart(untilRefused: () => Promise<void>) {
  await postgres.stop();
  await untilRefused();
  await postgres.start();
}

/** As when memory runs out: Postgres ends every session at once, and recovers. One of them waits for a table. */
async function crash(untilRefused: () => Promise<void>) {
  const client = connect(database.ownerUrl, { max: 1 });
  const session = await client.reserve();
  await session`begin`;
  await session`lock table jobs in access exclusive mode`;
  const waiting = async () =>
    (
      await session`select pid from pg_stat_activity
        where application_name = 'skillgap-backend' and wait_event_type = 'Lock'`
    )[0]?.pid;
  await expect.poll(waiting).toBeDefined();
  process.kill(await waiting(), 'SIGKILL');
  await untilRefused();
  await client.end({ timeout: 1 });
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
      // Clients that never pause, on a machine of any speed.
      RATE_PER_MINUTE: '1000000',
    });
    const { port } = await logged('listening');
    const answers: { status: number; retryAfter: string | null; ms: number }[] = [];
    let started = 0;
    const ask = async () => {
      const startedAt = performance.now();
      // Each asks for something else, so that all have to ask the database.
      const response = await fetch(`http://127.0.0.1:${port}/v1/jobs?salaryMin=${++started}`, {
        signal: AbortSignal.timeout(60_000),
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
    const failures = () => answers.filter(({ status }) => status !== 200).length;
    for (let round = 0; round < 3; round++) {
      await expect.poll(ask).toBe(200);
      const before = failures();
      await befall(() => expect.poll(failures).toBeGreaterThan(before));
    }
    await expect.poll(ask).toBe(200);
    over = true;
    await Promise.all(clients);

    const failed = answers.filter(({ status }) => status !== 200);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter(({ status, retryAfter }) => status !== 503 || retryAfter === null)).toEqual([]);
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(30_000);
    expect(lines.filter(({ level, reason }) => level === 'fatal' || reason === 'internal')).toEqual([]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
