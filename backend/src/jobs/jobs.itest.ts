import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrations/migrate.ts';
import { createLogger } from '../log.ts';
import { appDeps } from '../testing/app.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { createJobService } from './service.ts';

const log = createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' });
const COLUMNS =
  'board closedAt company complete country createdAt externalId id language lastSeenAt location payMax payMin payUnit places postedAt remote salaryCurrency salaryMax salaryMin salaryPredicted skills title url'.split(
    ' ',
  );

let server: TestPostgres;
let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startPostgres();
  test = await server.createDatabase('skillgap');
  const owner = parseDatabaseUrl(test.ownerUrl);
  const folder = new URL('../../drizzle', import.meta.url).pathname;
  expect(await migrate({ folder, owner, login: undefined, lockTimeoutMs: 0, log })).toMatchObject({
    migrated: true,
  });
  database = openDatabase(owner);
  // Three jobs share each moment, so that pages end between jobs of one moment.
  await test.sql`
    insert into jobs (board, external_id, title, company, url, posted_at)
    select 'remoteok', n::text, 'job ' || n, nullif('company ' || n, 'company 7'), 'https://example.com/' || n,
      '2026-01-01T00:00:00.123Z'::timestamptz + (n / 3) * interval '1 ms'
    from generate_series(1, 50) as n`;
});
afterAll(async () => {
  await database?.close(1_000);
  await server?.[Symbol.asyncDispose]();
});

type Answer = {
  jobs: { externalId: string; postedAt: string; [column: string]: unknown }[];
  nextCursor: string | null;
};

function appOf(): ReturnType<typeof createApp> {
  return createApp(appDeps({ jobs: createJobService(database), ping: database.ping }));
}

async function page(query: string): Promise<Answer> {
  const response = await appOf().request(`/v1/jobs?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

it('answers every column of the table', async () => {
  const { jobs } = await page('limit=50');
  expect(Object.keys(jobs[0] ?? {}).toSorted()).toEqual(COLUMNS);
  expect(jobs.find(({ externalId }) => externalId === '7')).toMatchObject({
    company: null,
    postedAt: '2026-01-01T00:00:00.125Z',
    remote: false,
  });
});

it('says where a job is, what it pays per what, in which language, and whether its text is whole', async () => {
  const posting = {
    ...{ location: 'Lyon', places: ['Lyon', 'Nantes'], language: 'fr', complete: false },
    ...{
      payMin: 12.5,
      payMax: 2_500,
      payUnit: 'month',
      salaryMin: 150,
      salaryMax: 30_000,
      salaryCurrency: 'EUR',
    },
  };
  const [row] = await test.sql`
    insert into jobs (board, external_id, title, url, posted_at, location, places, language, complete, pay_min, pay_max,
      pay_unit, salary_min, salary_max, salary_currency)
    values ('adzuna', 'whole', 't', 'u', now(), 'Lyon', ${['Lyon', 'Nantes']}, 'fr', false, 12.5, 2500, 'month', 150, 30000, 'EUR')
    returning id`;
  const { jobs } = await page('limit=1');
  expect(jobs[0]).toMatchObject(posting);
  const detail = await appOf().request(`/v1/jobs/${row?.id}`);
  expect(await detail.json()).toMatchObject({ job: posting });
  await test.sql`delete from jobs where external_id = 'whole'`;
});

it('has every job on one page only, newest first, new ones coming in meanwhile', async () => {
  const seen: Answer['jobs'] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 20; pages++) {
    const answer = await page(`limit=7${cursor ? `&cursor=${cursor}` : ''}`);
    seen.push(...answer.jobs);
    cursor = answer.nextCursor;
    if (!cursor) break;
    await test.sql`insert into jobs (board, external_id, title, url, posted_at) values ('new', ${pages}, 't', 'u', now())`;
  }
  expect(cursor).toBeNull();
  expect(new Set(seen.map(({ externalId }) => externalId)).size).toBe(50);
  expect(seen).toHaveLength(50);
  expect(seen.map(({ postedAt }) => postedAt)).toEqual(
    seen
      .map(({ postedAt }) => postedAt)
      .toSorted()
      .toReversed(),
  );
  await test.sql`delete from jobs where board = 'new'`;
});

it('reads a page off the index', async () => {
  // Of so few rows either way costs less than the index that is read in order.
  await test.sql`set enable_seqscan = off`;
  await test.sql`set enable_bitmapscan = off`;
  const plan = await test.sql`
    explain select * from jobs where (posted_at, id) < (now(), gen_random_uuid()) order by posted_at desc, id desc limit 8`;
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(text).toContain('Index Scan Backward using jobs_posted_at_id_idx');
  expect(text).not.toContain('Sort');
});

it('goes on answering while a newer release adds a column', async () => {
  await page('limit=1');
  await test.sql`alter table jobs add column salary integer not null default 0`;
  const { jobs } = await page('limit=1');
  expect(Object.keys(jobs[0] ?? {}).toSorted()).toEqual(COLUMNS);
});
