import { beforeEach, describe, expect, it } from 'vitest';
import { leverRow } from '../../testing/board-rows.ts';
import { adzunaRow, remoteOkRow } from '../../testing/board-server.ts';
import { adzunaRows, DE, GB, refreshFixture } from '../../testing/refresh.ts';
import { parseCompanyBoards } from '../boards/company-boards.ts';
import { createLever } from '../boards/lever.ts';
import type { RefreshRun } from './tables.ts';

const world = refreshFixture();
const { sql } = world;

const total = ({ dropped }: RefreshRun) =>
  Object.entries(dropped).reduce(
    (sum, [reason, count]) => sum + (reason.startsWith('dropped-field:') ? 0 : count),
    0,
  );
const expectSum = (run: RefreshRun) =>
  expect(run.new + run.updated + run.unchanged + run.repeated + total(run)).toBe(run.fetched);

describe('a run', () => {
  it('brings every page of every query of every board in, and says what it did', async () => {
    world.server.adzuna
      .set(GB, adzunaRows(70, 'g'))
      .set(DE, [
        ...adzunaRows(3, 'd'),
        adzunaRow('x', { title: 7 }),
        adzunaRow('y', { redirect_url: 'javascript:alert(1)' }),
      ]);
    world.server.remoteOk = [
      remoteOkRow('1'),
      remoteOkRow('1'),
      remoteOkRow('2', { salary_min: 90_000, description: 'Kubernetes' }),
    ];
    const run = await world.refreshed();
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
    expect(world.paths()).toEqual(['gb/search/1', 'de/search/1', 'gb/search/2', '/api']);

    const [job] = await sql`select * from jobs where board = 'adzuna' and external_id = 'g0'`;
    expect(job).toMatchObject({
      ...{ title: 'Engineer g0', company: 'Acme', location: 'London, UK', country: 'gb', remote: false },
      ...{ salary_min: 60_000, salary_max: 80_001, salary_currency: 'GBP', salary_predicted: false },
      ...{ skills: ['kubernetes'], description_html: null, closed_at: null, embedded_at: null },
    });
    const rows = await sql`select * from jobs where board = 'remoteok' order by external_id`;
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
    expect(JSON.stringify(await sql`select * from jobs`)).not.toMatch(/MjAzLj|PROUD|â€/);
  });

  it('that brings the same again changes nothing, and one change is one update', async () => {
    world.server.adzuna.set(GB, adzunaRows(3));
    await world.refreshed();
    await sql`update jobs set embedded_at = now()`;
    const before = await sql`select id, created_at from jobs order by id`;
    expect(await world.refreshed()).toMatchObject({ new: 0, unchanged: 3, updated: 0 });

    world.server.adzuna.set(GB, [
      adzunaRow('0', { salary_min: 65_000 }),
      adzunaRow('1', { title: 'Other' }),
      adzunaRow('2'),
    ]);
    expect(await world.refreshed()).toMatchObject({ new: 0, unchanged: 1, updated: 2 });
    expect(await sql`select id, created_at from jobs order by id`).toEqual(before);
    // Only what has other words needs another vector.
    const rows =
      await sql`select external_id, embedded_at is null as waits, salary_min from jobs order by external_id`;
    expect(rows.map(({ waits, salary_min }) => [waits, salary_min])).toEqual([
      [false, 65_000],
      [true, 60_000],
      [false, 60_000],
    ]);
  });

  it('closes what no board has shown for two weeks, and opens it again', async () => {
    world.server.adzuna.set(GB, adzunaRows(2));
    await world.refreshed();
    await sql`update jobs set last_seen_at = now() - interval '15 days' where external_id = '1'`;
    world.server.adzuna.set(GB, adzunaRows(1));
    expect(await world.refreshed()).toMatchObject({ closed: 1 });
    expect(await sql`select external_id from jobs where closed_at is not null`).toMatchObject([
      { external_id: '1' },
    ]);
    world.server.adzuna.set(GB, adzunaRows(2));
    await world.refreshed();
    expect(await sql`select 1 from jobs where closed_at is not null`).toHaveLength(0);
  });
});

describe('one job', () => {
  const words =
    'We look for somebody who builds services that last, in a team of nine, with all the time it takes to do it well and no pager.';
  const common = { company: { display_name: 'Acme Ltd' }, title: 'Engineer', description: words };

  it('from two boards is one row with both links', async () => {
    world.server.adzuna.set(GB, [adzunaRow('a', { ...common, title: 'Engineer (Remote)' })]);
    world.server.remoteOk = [
      remoteOkRow('r', { position: 'Engineer (Remote)', company: 'ACME', description: `<p>${words}</p>` }),
    ];
    expect(await world.refreshed()).toMatchObject({ fetched: 2, new: 1, repeated: 1 });
    const rows =
      await sql`select s.board, s.url, j.board as shown from job_sources s join jobs j on j.id = s.job_id order by s.board`;
    expect(rows).toMatchObject([
      { board: 'adzuna', shown: 'remoteok', url: expect.stringContaining('adzuna.co.uk') },
      { board: 'remoteok', shown: 'remoteok', url: 'https://remoteok.com/remote-jobs/r' },
    ]);
    // Adzuna's text is cut, and the other one is not.
    expect(await sql`select complete, remote from jobs`).toEqual([{ complete: true, remote: true }]);
    expect(await world.refreshed()).toMatchObject({ new: 0, unchanged: 1, repeated: 1 });
  });

  it('under two ids of a board is one row', async () => {
    world.server.adzuna
      .set(GB, [adzunaRow('a', common), adzunaRow('b', common)])
      .set(DE, [adzunaRow('c', common)]);
    expect(await world.refreshed()).toMatchObject({ new: 1, repeated: 2 });
    expect(await sql`select 1 from job_sources`).toHaveLength(3);
  });

  it('is not two that have title and company in common', async () => {
    world.server.adzuna.set(GB, [
      adzunaRow('a', common),
      adzunaRow('b', { ...common, title: 'Engineer II' }),
      adzunaRow('c', { ...common, description: `Payments. ${words}` }),
      adzunaRow('d', { ...common, company: null }),
      adzunaRow('e', { ...common, company: null }),
    ]);
    expect(await world.refreshed()).toMatchObject({ new: 5, repeated: 0 });
  });

  it('that became two is two', async () => {
    world.server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', common)]);
    await world.refreshed();
    world.server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', { ...common, title: 'Designer' })]);
    expect(await world.refreshed()).toMatchObject({ new: 1, unchanged: 1 });
    expect(await sql`select count(distinct job_id)::int as jobs from job_sources`).toMatchObject([
      { jobs: 2 },
    ]);
  });

  it('leads on when the posting it showed is gone', async () => {
    world.server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', common)]);
    await world.refreshed();
    await sql`update job_sources set last_seen_at = now() - interval '4 days' where external_id = 'a'`;
    world.server.adzuna.set(GB, [adzunaRow('b', common)]);
    await world.refreshed();
    expect(await sql`select external_id, url from jobs`).toMatchObject([
      { external_id: 'b', url: expect.stringContaining('/ad/b') },
    ]);
    world.server.adzuna.set(GB, [adzunaRow('a', common), adzunaRow('b', common)]);
    expect(await world.refreshed()).toMatchObject({ new: 0, unchanged: 1, repeated: 1 });
  });
});

describe('one advertisement in many towns', () => {
  const text =
    'We look for somebody who sells bread that is still warm, in a team of nine, with a discount on all of it and no night shifts.';
  const TOWNS = 'Aurich Bünde Celle Dorum Emden'.split(' ');
  const shop = (town: string) =>
    adzunaRow(town, {
      ...{ title: `Baker in ${town}`, company: { display_name: 'Crumb GmbH' } },
      description: `For our shop in ${town}. ${text}`,
      location: { display_name: `${town}, Niedersachsen` },
    });
  const places = async () => (await sql`select location, places from jobs where closed_at is null`)[0];
  const age = (town: string, days: number) =>
    sql`update job_sources set last_seen_at = now() - make_interval(days => ${days}) where external_id = ${town}`;

  it('is one job with all of them, and stays it', async () => {
    world.server.adzuna.set(DE, TOWNS.map(shop));
    const run = await world.refreshed();
    expect(run).toMatchObject({ new: 1, repeated: 4 });
    expectSum(run);
    const [first, ...rest] = TOWNS.map((town) => `${town}, Niedersachsen`);
    expect(await places()).toEqual({ location: first, places: [first, ...rest] });
    expect(await world.refreshed()).toMatchObject({ new: 0, updated: 0, unchanged: 1, repeated: 4 });
    expect(await sql`select url from job_sources`).toHaveLength(5);
  });

  it('loses a town with the posting there, and closes with the last', async () => {
    world.server.adzuna.set(DE, TOWNS.map(shop));
    await world.refreshed();
    for (const town of ['Aurich', 'Celle']) await age(town, 15);
    world.server.adzuna.set(DE, ['Bünde', 'Dorum', 'Emden'].map(shop));
    await world.refreshed();
    expect(await places()).toEqual({
      location: 'Bünde, Niedersachsen',
      places: ['Bünde', 'Dorum', 'Emden'].map((town) => `${town}, Niedersachsen`),
    });
    world.server.adzuna.set(DE, [shop('Aurich')]);
    await world.refreshed();
    expect((await places())?.places).toContain('Aurich, Niedersachsen');
    await sql`update job_sources set last_seen_at = now() - interval '15 days'`;
    await sql`update jobs set last_seen_at = now() - interval '15 days'`;
    world.server.adzuna.set(DE, []);
    expect(await world.refreshed()).toMatchObject({ closed: 1 });
    expect(await places()).toBeUndefined();
  });

  it('that an earlier release stored once a town is merged', async () => {
    world.server.adzuna.set(DE, [shop('Aurich'), shop('Bünde')]);
    await world.refreshed();
    // As it was: a job for each, with fingerprints that knew the place.
    const [job] = await sql`select id from jobs`;
    await sql`update jobs set fingerprint = 'with Aurich'`;
    await sql`insert into jobs (board, external_id, title, url, posted_at, fingerprint, last_seen_at, embedded_at)
      values ('adzuna', 'Bünde', 'Baker in Bünde', 'https://x.example', now(), 'with Bünde', now(), now())`;
    await sql`update job_sources set job_id = (select id from jobs where external_id = 'Bünde') where external_id = 'Bünde'`;
    expect(await world.refreshed()).toMatchObject({ new: 0, updated: 1, repeated: 1 });
    expect(await sql`select id, places from jobs where closed_at is null`).toEqual([
      { id: job?.id, places: ['Aurich, Niedersachsen', 'Bünde, Niedersachsen'] },
    ]);
    expect(await sql`select distinct job_id from job_sources`).toEqual([{ job_id: job?.id }]);
    // Its page still answers, for analyses that name it, and its posting can begin another job.
    world.server.adzuna.set(DE, [shop('Aurich'), { ...shop('Bünde'), title: 'Confectioner' }]);
    expect(await world.refreshed()).toMatchObject({ new: 1, unchanged: 1 });
    expect(await sql`select 1 from jobs`).toHaveLength(3);
  });
});

it('stores what a posting says of its pay, its language and its completeness', async () => {
  const description =
    'Wir suchen Menschen, die Brot lieben. Gehalt: 2.900 bis 3.300 € brutto im Monat, dazu Urlaub …';
  world.server.adzuna.set(DE, [
    adzunaRow('1', { description, salary_min: undefined, salary_max: undefined }),
  ]);
  world.server.remoteOk = [remoteOkRow('2', { salary_min: 90_000, salary_max: 120_000 })];
  await using refresh = world.process({ detectLanguage: (text) => (/wir/i.test(text) ? 'de' : undefined) });
  await world.refreshed(refresh);
  expect(
    await sql`select complete, language, pay_min::float8, pay_max::float8, pay_unit, salary_currency, salary_min, salary_max
      from jobs order by external_id`,
  ).toEqual([
    {
      ...{ complete: false, language: 'de', pay_min: 2_900, pay_max: 3_300, pay_unit: 'month' },
      ...{ salary_currency: 'EUR', salary_min: 34_800, salary_max: 39_600 },
    },
    {
      ...{ complete: true, language: null, pay_min: 90_000, pay_max: 120_000, pay_unit: 'year' },
      ...{ salary_currency: 'USD', salary_min: 90_000, salary_max: 120_000 },
    },
  ]);
});

it('a wrong type costs its field, and is counted beside the postings', async () => {
  world.server.adzuna.set(GB, [
    adzunaRow('1', { salary_min: '60000', company: 7 }),
    adzunaRow('2', { title: 7 }),
  ]);
  const run = await world.refreshed();
  expect(run).toMatchObject({
    ...{ fetched: 2, new: 1 },
    dropped: { 'wrong-type:title': 1, 'dropped-field:salary_min': 1, 'dropped-field:company': 1 },
  });
  expectSum(run);
});

it('a company that is unknown to its provider does not stop those after it', async () => {
  const companies = parseCompanyBoards('lever:none-1,lever:none-2,lever:none-3,lever:none-4,lever:acme');
  const lever = createLever({ companies, baseUrl: world.server.url });
  world.server.answers.set('/v0/postings/acme', [leverRow('1')]);
  await using refresh = world.process({ boards: [lever] });
  const run = await world.refreshed(refresh);
  expect(run).toMatchObject({ new: 1, boards: { lever: { state: 'done', pages: 1, requests: 5 } } });
  expect(run.boards.lever?.failures.map(({ reason }) => reason)).toEqual(Array(4).fill('not-found'));
});

it('closes the jobs of a board that is not configured any more', async () => {
  world.server.remoteOk = [remoteOkRow('1')];
  await world.refreshed();
  await sql`update jobs set last_seen_at = now() - interval '15 days'`;
  await using refresh = world.process({ boards: [] });
  expect(await world.refreshed(refresh)).toMatchObject({ closed: 1 });
});

describe('a board that does wrong', () => {
  beforeEach(() => {
    world.server.adzuna.set(GB, adzunaRows(2, 'g')).set(DE, adzunaRows(2, 'd'));
    world.server.remoteOk = [remoteOkRow('1')];
  });
  const answer = (match: RegExp, status: number, body = '', headers = {}) => {
    world.server.misbehave = (url, response) => {
      if (!match.test(url.pathname)) return false;
      response.writeHead(status, headers).end(body);
      return true;
    };
  };

  it('refuses our login: it is asked once, and the other one goes on', async () => {
    answer(/adzuna|search/, 410);
    const run = await world.refreshed();
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
    expect(await world.refreshed()).toMatchObject({
      new: 1,
      boards: { adzuna: { reason: 'rate-limited', requests: 1 } },
    });
    world.server.misbehave = undefined;
    expect(await world.refreshed()).toMatchObject({
      boards: { adzuna: { reason: 'asked-to-wait', requests: 0 } },
    });
    expect(world.paths().filter((path) => path.includes('search'))).toHaveLength(1);
  });

  it('wants a second: it gets that, and the page is had', async () => {
    let asked = 0;
    world.server.misbehave = (url, response) => {
      if (url.pathname !== '/api' || ++asked > 1) return false;
      response.writeHead(429, { 'Retry-After': '1' }).end();
      return true;
    };
    expect(await world.refreshed()).toMatchObject({
      new: 5,
      boards: { remoteok: { state: 'done', requests: 2, failures: [] } },
    });
  });

  it.each([
    ['half a JSON', (text: string) => text.slice(0, -9)],
    ['a web page', () => '<html>Just a moment'],
  ])('sends %s: that page is given up, said so, and nothing of it is written', async (_, body) => {
    answer(/gb/, 200, body(JSON.stringify({ count: 2, results: adzunaRows(2, 'g') })));
    const run = await world.refreshed();
    expect(run).toMatchObject({
      state: 'done',
      new: 3,
      boards: {
        adzuna: { state: 'done', pages: 1, failures: [{ query: GB, page: 1, reason: 'bad-answer' }] },
      },
    });
    expect(await sql`select 1 from jobs where country = 'gb'`).toHaveLength(0);
  });

  it('is down for every try: it is left, and no success is claimed', async () => {
    answer(/search/, 502);
    const run = await world.refreshed();
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
  world.server.adzuna.set(GB, adzunaRows(3, 'g')).set(DE, adzunaRows(2, 'd'));
  const extractSkills = (text: string) => (text.includes('g2') ? ['\0'] : []);
  await using refresh = world.process({ extractSkills });
  const run = await world.refreshed(refresh);
  expect(run).toMatchObject({
    state: 'done',
    new: 2,
    boards: { adzuna: { failures: [{ query: GB, reason: 'not-stored' }] } },
  });
  expect(await sql`select 1 from jobs where country = 'gb'`).toHaveLength(0);
  expect(await sql`select 1 from job_sources`).toHaveLength(2);
});

describe('quotas', () => {
  const spend = (count: number, ago: string) =>
    sql`insert into board_requests (board, at) select 'adzuna', now() - ${ago}::interval from generate_series(1, ${count})`;

  it.each([
    [250, '2 hours'],
    [1_000, '5 days'],
    [2_500, '20 days'],
  ])('of %i requests %s ago are spent, whichever process sent them', async (count, ago) => {
    world.server.adzuna.set(GB, adzunaRows(2));
    await spend(count, ago);
    expect(await world.refreshed()).toMatchObject({
      state: 'done',
      boards: { adzuna: { state: 'stopped', reason: 'quota-spent', requests: 0 } },
    });
    expect(world.paths()).toEqual(['/api']);
  });

  it('count every try, and a wait for them can be interrupted', async () => {
    await spend(24, '10 seconds');
    world.server.adzuna.set(GB, adzunaRows(70));
    await using refresh = world.process();
    await refresh.start({ trigger: 'admin' });
    await expect.poll(() => world.paths().length).toBe(1);
    await refresh.close();
    expect(await world.lastRun()).toMatchObject({
      state: 'interrupted',
      boards: { adzuna: { requests: 1, pages: 1 } },
    });
    expect(await sql`select 1 from board_requests where board = 'adzuna'`).toHaveLength(25);
  });
});
