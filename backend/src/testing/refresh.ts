import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { createAdzuna } from '../jobs/boards/adzuna.ts';
import { createRemoteOk } from '../jobs/boards/remote-ok.ts';
import { createRefresh, type Refresh, type RefreshOptions } from '../jobs/refresh/refresh.ts';
import { APP_ID, APP_KEY, type BoardServer } from './board-server.ts';
import type { TestDatabase } from './postgres.ts';

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
