import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { createAdzuna } from '../jobs/boards/adzuna.ts';
import { createRemoteOk } from '../jobs/boards/remote-ok.ts';
import { createRefresh, type Refresh, type RefreshOptions } from '../jobs/refresh/refresh.ts';
import type { RefreshRun } from '../jobs/refresh/tables.ts';
import { APP_ID, APP_KEY, adzunaRow, type BoardServer, startBoardServer } from './board-server.ts';
import { migrateTo } from './migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from './postgres.ts';

export type TestRefresh = Refresh &
  AsyncDisposable & { database: Database; lines: Record<string, unknown>[] };

/** What one process has: a pool, both boards, and a refresh of its own. Ended like a process that is stopped. */
export function processOf(
  test: TestDatabase,
  server: BoardServer,
  more: Partial<RefreshOptions> = {},
): TestRefresh {
  const address = parseDatabaseUrl(test.ownerUrl);
  const database = openDatabase(address);
  const lines: Record<string, unknown>[] = [];
  const note = (line: object) => void lines.push({ ...line });
  const limits = { deadlineMs: 2_000 };
  const searches = [
    { country: 'gb', what: 'engineer' },
    { country: 'de', what: 'engineer' },
  ] as const;
  const refresh = createRefresh({
    database,
    address,
    boards: [
      createAdzuna({ appId: APP_ID, appKey: APP_KEY, baseUrl: server.url, searches, limits }),
      createRemoteOk({ baseUrl: server.url, limits }),
    ],
    extractSkills: (text) => (/kubernetes/i.test(text) ? ['kubernetes'] : []),
    log: { info: note, warn: note, error: note },
    ...more,
  });
  return {
    ...refresh,
    database,
    lines,
    async [Symbol.asyncDispose]() {
      await refresh.close();
      await database.close(1_000);
    },
  };
}

export const [GB, DE] = ['gb|engineer|', 'de|engineer|'];

export const adzunaRows = (count: number, prefix = '') =>
  Array.from({ length: count }, (_, n) => adzunaRow(`${prefix}${n}`));

/** A migrated database and both boards, for the tests of a file. */
export function refreshFixture() {
  let postgres: TestPostgres;
  let test: TestDatabase;
  let server: BoardServer;
  beforeAll(async () => {
    postgres = await startPostgres();
    test = await postgres.createDatabase('skillgap');
    expect(await migrateTo(test)).toMatchObject({ migrated: true });
    server = await startBoardServer();
  });
  beforeEach(async () => {
    await test.sql`truncate jobs, job_sources, refresh_runs, board_requests, board_pauses`;
    server.requests.length = 0;
    server.misbehave = undefined;
    server.adzuna.clear();
    server.remoteOk = [];
    server.answers.clear();
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    await postgres?.[Symbol.asyncDispose]();
  });

  const process = (more: Partial<RefreshOptions> = {}) => processOf(test, server, more);
  const lastRun = async () => {
    await using refresh = process();
    const [run] = await refresh.runs(1);
    if (!run) throw new Error('there was no run');
    return run;
  };
  return {
    get postgres() {
      return postgres;
    },
    get server() {
      return server;
    },
    sql: ((...query: Parameters<Sql>) => test.sql(...query)) as Sql,
    process,
    lastRun,
    /** One whole run, by a process of its own or by this one. */
    async refreshed(by?: TestRefresh): Promise<RefreshRun> {
      await using own = process();
      const refresh = by ?? own;
      await refresh.start({ trigger: 'admin' });
      await refresh.idle();
      return lastRun();
    },
    /** What the boards were asked. */
    paths: () => server.requests.map(({ pathname }) => pathname.replace('/v1/api/jobs/', '')),
  };
}
