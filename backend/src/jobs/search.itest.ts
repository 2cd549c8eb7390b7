import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createMemoryCache } from '../cache/memory.ts';
import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import { onError } from '../http/on-error.ts';
import { catalogue } from '../skills/catalogue/index.ts';
import { createMatcher } from '../skills/matcher.ts';
import { migrateTo } from '../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { insertPostings, type SamplePosting, samplePostings } from '../testing/postings.ts';
import type { JobFilter } from './filter.ts';
import { createPageCache } from './page-cache.ts';
import { jobRoutes } from './routes.ts';
import { createJobService, type JobService, type ListedJob, RANKED } from './service.ts';

const COUNT = 6_000;
const now = new Date();
const postings = [...samplePostings(COUNT, { seed: 3, now })];

const matcher = createMatcher(catalogue);
const mentions = (text: string) => matcher.match(text);
let server: TestPostgres;
let test: TestDatabase;
let database: Database;
let service: JobService;

beforeAll(async () => {
  server = await startPostgres();
  test = await server.createDatabase('search');
  expect(await migrateTo(test)).toMatchObject({ migrated: true });
  await insertPostings(test.sql, postings);
  await test.sql`update jobs set closed_at = now() where external_id like '%9'`;
  await test.sql`vacuum analyze jobs`;
  database = openDatabase(parseDatabaseUrl(test.ownerUrl));
  service = createJobService(database, { mentions });
});
afterAll(async () => {
  await database?.close(1_000);
  await server?.[Symbol.asyncDispose]();
});

async function all(filter: JobFilter, limit: number): Promise<ListedJob[]> {
  const jobs: ListedJob[] = [];
  let after: Position | undefined;
  do {
    const page = await service.list({ limit, after, filter });
    jobs.push(...page.jobs);
    after = page.next;
  } while (after);
  return jobs;
}

const isOpen = ({ external_id }: SamplePosting) => !external_id.endsWith('9');
const has = (word: string) => (posting: SamplePosting) =>
  `${posting.title} ${posting.company} ${posting.description}`
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.includes(word) ?? false;

describe('finds exactly what matches, newest first', () => {
  const week = new Date(now.getTime() - 7 * 86_400_000);
  const cases: [string, JobFilter, (posting: SamplePosting) => boolean][] = [
    ['a word in half of them', { text: 'engineer' }, (p) => /engineer/i.test(`${p.title} ${p.description}`)],
    ['a word in few', { text: 'snowflake' }, has('snowflake')],
    [
      'two words, one of them not',
      { text: 'engineer -senior' },
      (p) => /engineer/i.test(`${p.title} ${p.description}`) && !has('senior')(p),
    ],
    [
      'a place and its country',
      { place: 'munich de' },
      (p) => p.places.some((place) => place.startsWith('Munich')),
    ],
    ['remote', { remote: true, place: 'Berlin' }, (p) => p.remote && p.places.includes('Berlin')],
    [
      'all of some skills',
      { skills: ['go', 'kubernetes'] },
      (p) => p.skills.includes('go') && p.skills.includes('kubernetes'),
    ],
    [
      'pay',
      { salaryMin: 110_000, currency: 'EUR' },
      (p) => (p.salary_max ?? 0) >= 110_000 && p.salary_currency === 'EUR',
    ],
    ['age', { since: week }, (p) => new Date(p.posted_at) >= week],
    [
      'a board',
      { board: 'remoteok', text: 'developer' },
      (p) => p.board === 'remoteok' && has('developer')(p),
    ],
    ['nothing', { text: 'nosuchword' }, () => false],
  ];

  it.each(cases)('%s', async (_, filter, matches) => {
    const found = await all(filter, 100);
    const expected = postings.filter((posting) => isOpen(posting) && matches(posting));
    expect(found.map(({ externalId }) => externalId).toSorted()).toEqual(
      expected.map(({ external_id }) => external_id).toSorted(),
    );
    const moments = found.map(({ postedAt }) => postedAt.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  });
});

describe('reads what people write', () => {
  const insert = async (rows: Record<string, unknown>[]) => {
    await test.sql`
      insert into jobs (board, external_id, title, company, location, country, url, posted_at, description, skills)
      select 'words', title, title, company, coalesce(location, ''), country, 'https://x.example', now(), description, coalesce(skills, '{}')
      from jsonb_populate_recordset(null::jobs, ${JSON.stringify(rows)}::text::jsonb)`;
    onTestFinished(async () => void (await test.sql`delete from jobs where board = 'words'`));
  };
  const titles = async (filter: JobFilter) => {
    const { jobs, reading } = await service.list({ limit: 50, filter: { ...filter, board: 'words' } });
    return { titles: jobs.map(({ title }) => title).toSorted(), reading };
  };

  it('finds names with symbols by themselves, and by their skill', async () => {
    await insert([
      { title: 'Tuner (C++)' },
      { title: 'Tuner', skills: ['c-plus-plus'] },
      { title: 'Tuner, C' },
      { title: 'Tuner (C#)' },
      { title: 'Tuner .NET' },
      { title: 'Net Mender' },
    ]);
    expect((await titles({ text: 'C++' })).titles).toEqual(['Tuner', 'Tuner (C++)']);
    expect((await titles({ text: 'c#' })).titles).toEqual(['Tuner (C#)']);
    expect((await titles({ text: '.net' })).titles).toEqual(['Tuner .NET']);
    expect((await titles({ text: 'C++' })).reading?.role).toEqual({
      words: ['cplusplus'],
      skills: ['c-plus-plus'],
    });
  });

  it('ignores accents, gender and number', async () => {
    await insert([{ title: 'Köchin (m/w/d)' }, { title: 'Cuisinière' }, { title: 'Sous-chefs' }]);
    expect((await titles({ text: 'koch' })).titles).toEqual(['Köchin (m/w/d)']);
    expect((await titles({ text: 'CUISINIERS' })).titles).toEqual(['Cuisinière']);
    expect((await titles({ text: 'sous chef' })).titles).toEqual(['Sous-chefs']);
  });

  it('counts the text when few have the words elsewhere, and says so; always in quotes', async () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ title: `Falconer ${at}` }));
    await insert([{ title: 'Ticket Seller', description: 'You sell tickets to see our falconer.' }]);
    expect(await titles({ text: 'falconer' })).toMatchObject({
      titles: ['Ticket Seller'],
      reading: { relaxed: ['text'] },
    });
    await insert(many);
    const found = await titles({ text: 'falconers' });
    expect(found.titles).toHaveLength(25);
    expect(found.reading).toMatchObject({ relaxed: [], role: { words: ['falconers'] } });
    expect((await titles({ text: '"falconer"' })).titles).toContain('Ticket Seller');
  });

  it.each([
    ['Frankreich', ['One', 'Two']],
    ['ile de france', ['One']],
    ['Grenoble', ['Two']],
    ['Lyon, FR', ['Two']],
    ['Grèce', ['Three']],
    ['Koeln', ['Four']],
  ])('finds %s as a place', async (place, expected) => {
    await insert([
      { title: 'One', location: 'Créteil, Île-de-France', country: 'fr' },
      { title: 'Two', location: 'Lyon / Grenoble', country: 'fr' },
      { title: 'Three', location: 'Athens, Greece' },
      { title: 'Four', location: 'Köln', country: 'de' },
    ]);
    expect((await titles({ place })).titles).toEqual(expected.toSorted());
  });
});

it('has each match on one page only, however small the pages are', async () => {
  const found = await all({ text: 'kubernetes', remote: true }, 7);
  expect(found.length).toBeGreaterThan(50);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  expect(found).toEqual(await all({ text: 'kubernetes', remote: true }, 100));
});

it('ranks the newest matches, on pages that jobs coming in do not shift', async () => {
  const filter = { text: 'backend engineer' };
  const whole = (await service.rank({ limit: RANKED, filter })).jobs;
  expect(whole).toHaveLength(RANKED);
  expect(whole[0]?.title).toMatch(/backend.*engineer|engineer.*backend/i);
  const first = await service.rank({ limit: 30, filter });
  await test.sql`
    insert into jobs (board, external_id, title, url, posted_at)
    values ('new', '1', 'Backend Engineer, backend engineer', 'https://x.example', now())`;
  const second = await service.rank({ limit: 30, filter, after: first.next });
  expect([...first.jobs, ...second.jobs].map(({ id }) => id)).toEqual(whole.slice(0, 60).map(({ id }) => id));
  await test.sql`delete from jobs where board = 'new'`;
});

it('finds the same without statistics', async () => {
  const before = await all({ text: 'terraform' }, 50);
  await test.sql`delete from pg_statistic where starelid = 'jobs'::regclass`.catch(() => {});
  const other = createJobService(database, { mentions });
  const page = await other.list({ limit: 100, filter: { text: 'terraform' } });
  expect(page.jobs).toEqual(before.slice(0, 100));
});

describe('over HTTP', () => {
  const ask = async (query: string) => {
    const response = await jobRoutes(service, createPageCache(createMemoryCache(), 'dev'))
      .onError(onError)
      .request(query);
    return {
      status: response.status,
      body: (await response.json()) as { jobs: ListedJob[]; nextCursor: string },
    };
  };

  it('answers with what the boards demand', async () => {
    const { body } = await ask('/?board=adzuna&limit=1');
    expect(body).toMatchObject({
      jobs: [{ board: 'adzuna' }],
      attribution: [{ board: 'adzuna', text: 'Jobs by Adzuna', logo: { minWidth: 116, minHeight: 23 } }],
    });
    expect((await ask('/?board=remoteok&limit=1')).body).toMatchObject({ attribution: [{ logo: null }] });
  });

  it('goes on by relevance, and not with the cursor of the other sort', async () => {
    const query = '/?q=data+engineer&sort=relevance&limit=5';
    const { body } = await ask(query);
    expect((await ask(`${query}&cursor=${body.nextCursor}`)).body.jobs).toHaveLength(5);
    expect((await ask(`/?q=data+engineer&cursor=${body.nextCursor}`)).status).toBe(400);
    expect((await ask('/?sort=relevance')).status).toBe(400);
  });

  it('shows one job with its description, closed ones too', async () => {
    const [row] = await test.sql`select id from jobs where closed_at is not null limit 1`;
    expect((await ask(`/${row?.id}`)).body).toMatchObject({
      job: { id: row?.id, description: expect.stringContaining(':'), closedAt: expect.any(String) },
    });
    expect((await ask('/0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11')).status).toBe(404);
    expect((await ask('/1%27')).status).toBe(400);
  });

  it.each([
    `'; drop table jobs; --`,
    `" or ""`,
    `((((`,
    `a & | ! <-> b:*`,
    `-`,
    `%_\\`,
    `the of and`,
    `{"$gt": ""}`,
    `<script>alert(1)</script>`,
    `😀`,
    `'"`,
    `:A* \\'`,
  ])('takes %s for words', async (text) => {
    for (const key of ['q', 'place']) {
      for (const sort of ['newest', 'relevance']) {
        const { status } = await ask(
          `/?q=x&sort=${sort}&${key}=${encodeURIComponent(text)}`.replace('q=x&', key === 'q' ? '' : 'q=x&'),
        );
        expect(status).toBe(200);
      }
    }
    expect((await ask('/?limit=1')).body.jobs).toHaveLength(1);
  });
});
