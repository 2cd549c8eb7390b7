import { beforeEach, describe, expect, it } from 'vitest';
import { adzunaRows, DE, GB, refreshFixture } from '../../testing/refresh.ts';
import { respondJson } from '../../testing/respond.ts';
import { scheduleRefresh } from './schedule.ts';

const world = refreshFixture();
const { sql } = world;

describe('several processes', () => {
  it('have one run a night between them', async () => {
    world.server.adzuna.set(GB, adzunaRows(60));
    const processes = Array.from({ length: 4 }, () => world.process());
    const night = { trigger: 'schedule', night: '2026-11-25' } as const;
    await Promise.allSettled(processes.map((refresh) => refresh.start(night)));
    await Promise.all(processes.map((refresh) => refresh.idle()));
    // One whose clock is behind.
    expect(await processes[3]?.start(night)).toBeUndefined();
    expect(await sql`select state from refresh_runs`).toMatchObject([{ state: 'done' }]);
    expect(world.paths().filter((path) => path === '/api')).toHaveLength(1);
    expect(await processes[0]?.start({ ...night, night: '2026-11-26' })).toMatchObject({
      night: '2026-11-26',
    });
    for (const refresh of processes) await refresh[Symbol.asyncDispose]();
  });

  it('begin it when it is time, and one that was interrupted at once', async () => {
    world.server.remoteOk = [];
    await using one = world.process();
    await using two = world.process();
    const everySecond = { zone: 'Europe/Berlin', nightly: '* * * * * *', resuming: '* * * * * *' };
    const log = { info: () => {}, error: () => {} };
    const schedules = [one, two].map((refresh) => scheduleRefresh(refresh, { ...everySecond, log }));
    const states = async () =>
      (await sql`select state from refresh_runs order by started_at`).map(({ state }) => state);
    await expect.poll(states).toEqual(['done']);
    await sql`update refresh_runs set state = 'running', holder = gen_random_uuid(), boards = '{}'`;
    await expect.poll(states).toEqual(['done']);
    for (const schedule of schedules) schedule.stop();
    expect(world.paths().filter((path) => path === '/api')).toHaveLength(2);
  });

  it('do not wait for the night where nobody has ever asked a board, and do afterwards', async () => {
    await using one = world.process();
    await using two = world.process();
    const never = { zone: 'UTC', nightly: '0 0 1 1 *', resuming: '0 0 1 1 *', firstAfterMs: 0 };
    const log = { info: () => {}, error: () => {} };
    const runs = () => sql`select trigger, state from refresh_runs`;
    const schedules = [one, two].map((refresh) => scheduleRefresh(refresh, { ...never, log }));
    await expect.poll(runs).toEqual([{ trigger: 'schedule', state: 'done' }]);
    for (const schedule of schedules) schedule.stop();
    expect(await one.isFirst()).toBe(false);
    await sql`delete from refresh_runs`;
    await using none = world.process({ boards: [] });
    expect([await one.isFirst(), await none.isFirst()]).toEqual([true, false]);
  });

  it('refuse a second run while there is one, in whichever of them', async () => {
    await using one = world.process();
    await using two = world.process();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    world.server.misbehave = (url, response) => {
      if (url.pathname !== '/api') return false;
      void held.then(() => respondJson(response, []));
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
    world.server.misbehave = (url) => {
      if (url.pathname.endsWith(path)) {
        world.server.misbehave = undefined;
        act();
      }
      return false;
    };
  };
  beforeEach(() => void world.server.adzuna.set(GB, adzunaRows(120)).set(DE, adzunaRows(10, 'd')));

  it('by a stop ends after its page, and goes on from there in the next process', async () => {
    const first = world.process();
    when('gb/search/2', () => void first.close());
    await first.start({ trigger: 'admin' });
    await first.idle();
    await first[Symbol.asyncDispose]();
    expect(await world.lastRun()).toMatchObject({
      state: 'interrupted',
      endedAt: null,
      fetched: 110,
      new: 110,
    });

    await using second = world.process();
    expect(await second.resume()).toMatchObject({ state: 'running', fetched: 110 });
    await second.idle();
    const run = await world.lastRun();
    expect(run).toMatchObject({ state: 'done', fetched: 130, new: 130 });
    expect(world.paths()).toEqual(['gb/search/1', 'de/search/1', 'gb/search/2', 'gb/search/3', '/api']);
    expect(await second.resume()).toBeUndefined();
  });

  it('by the loss of its lock writes no more once another process has it', async () => {
    await using first = world.process();
    await using second = world.process();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    let isHeld = false;
    world.server.misbehave = (url, response) => {
      if (isHeld || !url.pathname.endsWith('gb/search/2')) return false;
      isHeld = true;
      void held.then(() => respondJson(response, { count: 120, results: adzunaRows(50, 'late') }));
      return true;
    };
    await first.start({ trigger: 'admin' });
    await expect.poll(() => isHeld).toBe(true);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'skillgap-refresh'`;
    await expect.poll(async () => (await second.resume())?.state).toBe('running');
    letGo();
    await Promise.all([first.idle(), second.idle()]);
    expect(await world.lastRun()).toMatchObject({ state: 'done', fetched: 130, new: 130 });
    expect(await sql`select 1 from jobs where external_id like 'late%'`).toHaveLength(0);
    expect(first.lines.map(({ err }) => (err as Error | undefined)?.name)).toContain('RunLost');
  });

  it('by the database goes on when there is one again', async () => {
    await using refresh = world.process();
    let stopped: Promise<void> | undefined;
    world.server.misbehave = (url, response) => {
      if (!url.pathname.endsWith('gb/search/2')) return false;
      world.server.misbehave = undefined;
      stopped = world.postgres.stop();
      void stopped.then(() => respondJson(response, { count: 120, results: adzunaRows(50) }));
      return true;
    };
    await refresh.start({ trigger: 'admin' });
    await refresh.idle();
    await stopped;
    await world.postgres.start();
    await expect
      .poll(
        () =>
          refresh.resume().then(
            (run) => run?.fetched,
            () => 'away',
          ),
        { interval: 200 },
      )
      .toBe(60);
    await refresh.idle();
    expect(await world.lastRun()).toMatchObject({ state: 'done', fetched: 130, new: 130, repeated: 0 });
  });

  it('long ago is not resumed, and a new one takes its place', async () => {
    const first = world.process();
    when('gb/search/2', () => void first.close());
    await first.start({ trigger: 'admin' });
    await first[Symbol.asyncDispose]();
    await sql`update refresh_runs set started_at = started_at - interval '1 day'`;
    await using second = world.process();
    expect(await second.resume()).toBeUndefined();
    await world.refreshed(second);
    expect(await sql`select state from refresh_runs order by started_at`).toMatchObject([
      { state: 'superseded' },
      { state: 'done' },
    ]);
  });
});
