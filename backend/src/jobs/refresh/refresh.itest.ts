import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  adzunaRow,
  type BoardServer,
  json,
  remoteOkRow,
  startBoardServer,
} from '../../testing/board-server.ts';
import { migrateTo } from '../../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../../testing/postgres.ts';
import { processOf, type TestRefresh } from '../../testing/refresh.ts';
import type { RefreshRun } from './tables.ts';

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
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

const GB = 'gb|engineer|';
const DE = 'de|engineer|';
const many = (count: number, prefix = '') =>
  Array.from({ length: count }, (_, n) => adzunaRow(`${prefix}${n}`));
const paths = () => server.requests.map(({ pathname }) => pathname.replace('/v1/api/jobs/', ''));

/** One whole run, by a process of its own or by this one. */
async function refreshed(by?: TestRefresh): Promise<RefreshRun> {
  await using own = by ? undefined : processOf(test, server);
  const refresh = by ?? (own as TestRefresh);
  await refresh.start({ trigger: 'admin' });
  await refresh.idle();
  return lastRun();
}
async function lastRun(): Promise<RefreshRun> {
  await using refresh = processOf(test, server);
  return (await refresh.runs(1))[0] as RefreshRun;
}
const total = ({ dropped }: RefreshRun) => Object.values(dropped).reduce((sum, count) => sum + count, 0);
const expectSum = (run: RefreshRun) =>
  expect(run.new + run.updated + run.unchanged + run.repeated + total(run)).toBe(run.fetched);

describe('a run', () => {
  it('brings every page of every query of every board in, and says what it did', async () => {
    server.adzuna
      .set(GB, many(70, 'g'))
      .set(DE, [
        ...many(3, 'd'),
        adzunaRow('x', { title: 7 }),
        adzunaRow('y', { redirect_url: 'javascript:alert(1)' }),
      ]);
    server.remoteOk = [
      remoteOkRow('1'),
      remoteOkRow('1'),
      remoteOkRow('2', { salary_min: 90_000, description: 'Kubernetes' }),
    ];
    const run = await refreshed();
    expect(run).toMatchObject({
      ...{ state: 'done', trigger: 'admin', fetched: 78, new: 75, repeated: 1, updated: 0, unchanged: 0 },
      dropped: { 'wrong-type:title': 1, 'no-link': 1 },
      boards: {
        adzuna: { state: 'done', requests: 3, pages: 3, fetched: 75 },
        remoteok: { state: 'done', requests: 1, pages: 1 },
      },
    });
    expectSum(run);
    expect(run.endedAt).not.toBeNull();
    // First pages come first.
    expect(paths()).toEqual(['gb/search/1', 'de/search/1', 'gb/search/2', '/api']);

    const [job] = await test.sql`select * from jobs where board = 'adzuna' and external_id = 'g0'`;
    expect(job).toMatchObject({
      ...{ title: 'Engineer g0', company: 'Acme', location: 'London, UK', country: 'gb', remote: false },
      ...{ salary_min: 60_000, salary_max: 80_001, salary_currency: 'GBP', salary_predicted: false },
      ...{ skills: ['kubernetes'], description_html: null, closed_at: null, embedded_at: null },
    });
    const rows = await test.sql`select * from jobs where board = 'remoteok' order by external_id`;
    expect(rows).toMatchObject([
      {
        external_id: '1',
        location: 'Berlin',
        remote: true,
        salary_min: null,
        description: 'We’re hiring engineer 1 for a team that ships every day.',
      },
      { external_id: '2', salary_min: 90_000, salary_currency: 'USD', skills: ['kubernetes'] },
    ]);
    expect(JSON.stringify(await test.sql`select * from jobs`)).not.toMatch(/MjAzLj|PROUD|â€/);
  });

  it('that brings the same again changes nothing, and one change is one update', async () => {
    server.adzuna.set(GB, many(3));
    await refreshed();
    await test.sql`update jobs set embedded_at = now()`;
    const before = await test.sql`select id, created_at from jobs order by id`;
    expect(await refreshed()).toMatchObject({ new: 0, unchanged: 3, updated: 0 });

    server.adzuna.set(GB, [
      adzunaRow('0', { salary_min: 65_000 }),
      adzunaRow('1', { title: 'Other' }),
      adzunaRow('2'),
    ]);
    expect(await refreshed()).toMatchObject({ new: 0, unchanged: 1, updated: 2 });
    expect(await test.sql`select id, created_at from jobs order by id`).toEqual(before);
    // Only what has other words needs another vector.
    const rows =
      await test.sql`select external_id, embedded_at is null as waits, salary_min from jobs order by external_id`;
    expect(rows.map(({ waits, salary_min }) => [waits, salary_min])).toEqual([
      [false, 65_000],
      [true, 60_000],
      [false, 60_000],
    ]);
  });

  it('closes what no board has shown for two weeks, and opens it again', async () => {
    server.adzuna.set(GB, many(2));
    await refreshed();
    await test.sql`update jobs set last_seen_at = now() - interval '15 days' where external_id = '1'`;
    server.adzuna.set(GB, many(1));
    expect(await refreshed()).toMatchObject({ closed: 1 });
    expect(await test.sql`select external_id from jobs where closed_at is not null`).toMatchObject([
      { external_id: '1' },
    ]);
    server.adzuna.set(GB, many(2));
    await refreshed();
    expect(await test.sql`select 1 from jobs where closed_at is not null`).toHaveLength(0);
  });
});

describe('one job', () => {
  const words =
    'We look for somebody who builds services that last, in a team of nine, with all the time it takes to do it well and no pager.';
  const common = { company: { display_name: 'Acme Ltd' }, title: 'Engineer', description: words };

  it('from two boards is one row with both links', async () => {
    server.adzuna.set(GB, [adzunaRow('a', { ...common, title: 'Engineer (Remote)' })]);
    server.remoteOk = [
      remoteOkRow('r', { position: 'Engineer (Remote)', company: 'ACME', description: `<p>${words}</p>` }),
    ];
    expect(await refreshed()).toMatchObject({ fetched: 2, new: 1, repeated: 1 });
    const rows =
      await test.sql`select s.board, s.url, j.board as shown from job_sources s join jobs j on j.id = s.job_id order by s.board`;
    expect(rows).toMatchObject([
      { board: 'adzuna', shown: 'adzuna', url: expect.stringContaining('adzuna.co.uk') },
      { board: 'remoteok', shown: 'adzuna', url: 'https://remoteok.com/remote-jobs/r' },
    ]);
    expect(await refreshed()).toMatchObject({ new: 0, unchanged: 1, repeated: 1 });
  });

  it('under two ids of a board is one row', async () => {
    server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', common)]).set(DE, [adzunaRow('c', common)]);
    expect(await refreshed()).toMatchObject({ new: 1, repeated: 2 });
    expect(await test.sql`select 1 from job_sources`).toHaveLength(3);
  });

  it('is not two that have title and company in common', async () => {
    server.adzuna.set(GB, [
      adzunaRow('a', common),
      adzunaRow('b', { ...common, location: { display_name: 'Leeds' } }),
      adzunaRow('c', { ...common, description: `Payments. ${words}` }),
      adzunaRow('d', { ...common, company: null }),
      adzunaRow('e', { ...common, company: null }),
    ]);
    expect(await refreshed()).toMatchObject({ new: 5, repeated: 0 });
  });

  it('that became two is two', async () => {
    server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', common)]);
    await refreshed();
    server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', { ...common, title: 'Designer' })]);
    expect(await refreshed()).toMatchObject({ new: 1, unchanged: 1 });
    expect(await test.sql`select count(distinct job_id)::int as jobs from job_sources`).toMatchObject([
      { jobs: 2 },
    ]);
  });

  it('leads on when the posting it showed is gone', async () => {
    server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', common)]);
    await refreshed();
    await test.sql`update job_sources set last_seen_at = now() - interval '4 days' where external_id = 'a'`;
    server.adzuna.set(GB, [adzunaRow('b', common)]);
    await refreshed();
    expect(await test.sql`select external_id, url from jobs`).toMatchObject([
      { external_id: 'b', url: expect.stringContaining('/ad/b') },
    ]);
    server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', common)]);
    expect(await refreshed()).toMatchObject({ new: 0, unchanged: 1, repeated: 1 });
  });
});

describe('a board that does wrong', () => {
  beforeEach(() => {
    server.adzuna.set(GB, many(2, 'g')).set(DE, many(2, 'd'));
    server.remoteOk = [remoteOkRow('1')];
  });
  const answer = (match: RegExp, status: number, body = '', headers = {}) => {
    server.misbehave = (url, response) => {
      if (!match.test(url.pathname)) return false;
      response.writeHead(status, headers).end(body);
      return true;
    };
  };

  it('refuses our login: it is asked once, and the other one goes on', async () => {
    answer(/adzuna|search/, 410);
    const run = await refreshed();
    expect(run).toMatchObject({
      state: 'done',
      new: 1,
      boards: {
        adzuna: { state: 'stopped', reason: 'login-refused', requests: 1 },
        remoteok: { state: 'done' },
      },
    });
    expect(JSON.stringify(run)).not.toMatch(/secret-test-key|app_id/);
  });

  it('wants an hour: it gets it, from the next run too', async () => {
    answer(/search/, 429, '', { 'Retry-After': '3600' });
    expect(await refreshed()).toMatchObject({
      new: 1,
      boards: { adzuna: { reason: 'rate-limited', requests: 1 } },
    });
    server.misbehave = undefined;
    expect(await refreshed()).toMatchObject({ boards: { adzuna: { reason: 'asked-to-wait', requests: 0 } } });
    expect(paths().filter((path) => path.includes('search'))).toHaveLength(1);
  });

  it('wants a second: it gets that, and the page is had', async () => {
    let asked = 0;
    server.misbehave = (url, response) => {
      if (url.pathname !== '/api' || ++asked > 1) return false;
      response.writeHead(429, { 'Retry-After': '1' }).end();
      return true;
    };
    expect(await refreshed()).toMatchObject({
      new: 5,
      boards: { remoteok: { state: 'done', requests: 2, failures: [] } },
    });
  });

  it.each([
    ['half a JSON', (text: string) => text.slice(0, -9)],
    ['a web page', () => '<html>Just a moment'],
  ])('sends %s: that page is given up, said so, and nothing of it is written', async (_, body) => {
    answer(/gb/, 200, body(JSON.stringify({ count: 2, results: many(2, 'g') })));
    const run = await refreshed();
    expect(run).toMatchObject({
      state: 'done',
      new: 3,
      boards: {
        adzuna: { state: 'done', pages: 1, failures: [{ query: GB, page: 1, reason: 'bad-answer' }] },
      },
    });
    expect(await test.sql`select 1 from jobs where country = 'gb'`).toHaveLength(0);
  });

  it('is down for every try: it is left, and no success is claimed', async () => {
    answer(/search/, 502);
    const run = await refreshed();
    expect(run.boards.adzuna).toMatchObject({
      state: 'stopped',
      reason: 'board-down',
      pages: 0,
      requests: 8,
    });
    expect(run.new).toBe(1);
  });
});

it('a page that the database refuses is written not at all, and the others are', async () => {
  server.adzuna.set(GB, many(3, 'g')).set(DE, many(2, 'd'));
  const extractSkills = (text: string) => (text.includes('g2') ? ['\0'] : []);
  await using refresh = processOf(test, server, { extractSkills });
  const run = await refreshed(refresh);
  expect(run).toMatchObject({
    state: 'done',
    new: 2,
    boards: { adzuna: { failures: [{ query: GB, reason: 'not-stored' }] } },
  });
  expect(await test.sql`select 1 from jobs where country = 'gb'`).toHaveLength(0);
  expect(await test.sql`select 1 from job_sources`).toHaveLength(2);
});

describe('several processes', () => {
  it('have one run a night between them', async () => {
    server.adzuna.set(GB, many(60));
    const processes = Array.from({ length: 4 }, () => processOf(test, server));
    const night = { trigger: 'schedule', night: '2026-11-25' } as const;
    await Promise.allSettled(processes.map((refresh) => refresh.start(night)));
    await Promise.all(processes.map((refresh) => refresh.idle()));
    // One whose clock is behind.
    expect(await processes[3]?.start(night)).toBeUndefined();
    expect(await test.sql`select state from refresh_runs`).toMatchObject([{ state: 'done' }]);
    expect(paths().filter((path) => path === '/api')).toHaveLength(1);
    expect(await processes[0]?.start({ ...night, night: '2026-11-26' })).toMatchObject({
      night: '2026-11-26',
    });
    for (const refresh of processes) await refresh[Symbol.asyncDispose]();
  });

  it('refuse a second run while there is one, in whichever of them', async () => {
    await using one = processOf(test, server);
    await using two = processOf(test, server);
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    server.misbehave = (url, response) => {
      if (url.pathname !== '/api') return false;
      void held.then(() => json(response, []));
      return true;
    };
    await one.start({ trigger: 'admin' });
    for (const refresh of [one, two])
      await expect(refresh.start({ trigger: 'admin' })).rejects.toMatchObject({ reason: 'refresh-running' });
    expect(await two.resume()).toBeUndefined();
    letGo();
    await one.idle();
    await two.start({ trigger: 'admin' });
    await two.idle();
  });
});

describe('a run that is interrupted', () => {
  /** Does something when a page is asked for, and answers then. */
  const when = (path: string, act: () => void) => {
    server.misbehave = (url) => {
      if (url.pathname.endsWith(path)) {
        server.misbehave = undefined;
        act();
      }
      return false;
    };
  };
  beforeEach(() => void server.adzuna.set(GB, many(120)).set(DE, many(10, 'd')));

  it('by a stop ends after its page, and goes on from there in the next process', async () => {
    const first = processOf(test, server);
    when('gb/search/2', () => void first.close());
    await first.start({ trigger: 'admin' });
    await first.idle();
    await first[Symbol.asyncDispose]();
    expect(await lastRun()).toMatchObject({ state: 'interrupted', endedAt: null, fetched: 110, new: 110 });

    await using second = processOf(test, server);
    expect(await second.resume()).toMatchObject({ state: 'running', fetched: 110 });
    await second.idle();
    const run = await lastRun();
    expect(run).toMatchObject({ state: 'done', fetched: 130, new: 130 });
    expectSum(run);
    expect(paths()).toEqual(['gb/search/1', 'de/search/1', 'gb/search/2', 'gb/search/3', '/api']);
    expect(await second.resume()).toBeUndefined();
  });

  it('by the loss of its lock writes no more once another process has it', async () => {
    await using first = processOf(test, server);
    await using second = processOf(test, server);
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    let isHeld = false;
    server.misbehave = (url, response) => {
      if (isHeld || !url.pathname.endsWith('gb/search/2')) return false;
      isHeld = true;
      void held.then(() => json(response, { count: 120, results: many(50, 'late') }));
      return true;
    };
    await first.start({ trigger: 'admin' });
    await expect.poll(() => isHeld, { timeout: 10_000 }).toBe(true);
    await test.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'skillgap-refresh'`;
    await expect.poll(async () => (await second.resume())?.state, { timeout: 5_000 }).toBe('running');
    letGo();
    await Promise.all([first.idle(), second.idle()]);
    expect(await lastRun()).toMatchObject({ state: 'done', fetched: 130, new: 130 });
    expect(await test.sql`select 1 from jobs where external_id like 'late%'`).toHaveLength(0);
    expect(first.lines.map(({ err }) => (err as Error | undefined)?.name)).toContain('RunLost');
  });

  it('by the database goes on when there is one again', async () => {
    await using refresh = processOf(test, server);
    let stopped: Promise<void> | undefined;
    server.misbehave = (url, response) => {
      if (!url.pathname.endsWith('gb/search/2')) return false;
      server.misbehave = undefined;
      stopped = postgres.stop();
      void stopped.then(() => json(response, { count: 120, results: many(50) }));
      return true;
    };
    await refresh.start({ trigger: 'admin' });
    await refresh.idle();
    await stopped;
    await postgres.start();
    await expect
      .poll(
        () =>
          refresh.resume().then(
            (run) => run?.fetched,
            () => 'away',
          ),
        { timeout: 10_000, interval: 200 },
      )
      .toBe(60);
    await refresh.idle();
    expect(await lastRun()).toMatchObject({ state: 'done', fetched: 130, new: 130, repeated: 0 });
  });

  it('long ago is not gone on with, and a new one takes its place', async () => {
    const first = processOf(test, server);
    when('gb/search/2', () => void first.close());
    await first.start({ trigger: 'admin' });
    await first[Symbol.asyncDispose]();
    await test.sql`update refresh_runs set started_at = started_at - interval '1 day'`;
    await using second = processOf(test, server);
    expect(await second.resume()).toBeUndefined();
    await refreshed(second);
    expect(await test.sql`select state from refresh_runs order by started_at`).toMatchObject([
      { state: 'superseded' },
      { state: 'done' },
    ]);
  });
});

describe('quotas', () => {
  const spend = (count: number, ago: string) =>
    test.sql`insert into board_requests (board, at) select 'adzuna', now() - ${ago}::interval from generate_series(1, ${count})`;

  it.each([
    [250, '2 hours'],
    [1_000, '5 days'],
    [2_500, '20 days'],
  ])('of %i requests %s ago are spent, whichever process sent them', async (count, ago) => {
    server.adzuna.set(GB, many(2));
    await spend(count, ago);
    expect(await refreshed()).toMatchObject({
      state: 'done',
      boards: { adzuna: { state: 'stopped', reason: 'quota-spent', requests: 0 } },
    });
    expect(paths()).toEqual(['/api']);
  });

  it('count every try, and a wait for them can be interrupted', async () => {
    await spend(24, '10 seconds');
    server.adzuna.set(GB, many(70));
    await using refresh = processOf(test, server);
    await refresh.start({ trigger: 'admin' });
    await expect.poll(() => paths().length, { timeout: 5_000 }).toBe(1);
    await refresh.close();
    expect(await lastRun()).toMatchObject({
      state: 'interrupted',
      boards: { adzuna: { requests: 1, pages: 1 } },
    });
    expect(await test.sql`select 1 from board_requests where board = 'adzuna'`).toHaveLength(25);
  });
});
