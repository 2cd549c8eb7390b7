import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  arbeitnowPage,
  arbeitnowRow,
  ashbyPage,
  ashbyRow,
  greenhousePage,
  greenhouseRow,
  hackerNewsComment,
  hackerNewsThread,
  hackerNewsThreads,
  himalayasPage,
  himalayasRow,
  jobicyPage,
  jobicyRow,
  leverRow,
  remotivePage,
  remotiveRow,
} from '../../testing/board-rows.ts';
import { type BoardServer, startBoardServer } from '../../testing/board-server.ts';
import { respondJson } from '../../testing/respond.ts';
import { normalize } from '../posting/normalize.ts';
import type { Posting, RawPosting } from '../posting/posting.ts';
import { createArbeitnow } from './arbeitnow.ts';
import { createAshby } from './ashby.ts';
import type { JobBoard } from './board.ts';
import { parseCompanyBoards } from './company-boards.ts';
import { createGreenhouse } from './greenhouse.ts';
import { createHackerNews } from './hacker-news.ts';
import { createHimalayas } from './himalayas.ts';
import { createJobicy } from './jobicy.ts';
import { createLever } from './lever.ts';
import { createRemotive } from './remotive.ts';

let server: BoardServer;
beforeAll(async () => {
  server = await startBoardServer();
});
beforeEach(() => {
  server.requests.length = 0;
  server.misbehave = undefined;
  server.answers.clear();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const options = () => ({ baseUrl: server.url, limits: { deadlineMs: 2_000 } });
const asked = () => server.requests.map(({ pathname, search }) => `${pathname}${search}`);
/** As it is stored. */
const stored = (raw: RawPosting | undefined) => {
  if (!raw) throw new Error('there is no posting');
  return normalize(raw, new Date('2026-11-25T12:00:00Z')) as Posting;
};

describe('Arbeitnow', () => {
  it('sends pages that say whether there is another', async () => {
    const board = createArbeitnow(options());
    server.answers.set(
      '/api/job-board-api?page=1',
      arbeitnowPage([arbeitnowRow('a'), arbeitnowRow('b', { title: 5 })], 1, true),
    );
    server.answers.set(
      '/api/job-board-api?page=2',
      arbeitnowPage([arbeitnowRow('c', { remote: true, tags: 'x' })], 2, false),
    );
    const { postings, ...rest } = await board.page('all', 1);
    expect(rest).toEqual({ fetched: 2, dropped: ['wrong-type:title'], droppedFields: [], hasMore: true });
    expect(stored(postings[0])).toMatchObject({
      ...{
        externalId: 'a',
        title: 'Entwickler a',
        company: 'Gamma GmbH',
        country: 'de',
        remote: false,
        complete: true,
      },
      ...{ places: ['Berlin'], description: 'Wir suchen Entwickler a & mehr.\n\n- Kubernetes' },
      ...{
        url: 'https://www.arbeitnow.com/jobs/companies/gamma/a',
        postedAt: new Date('2025-11-20T10:00:00Z'),
      },
    });
    const second = await board.page('all', 2);
    expect(second).toMatchObject({ hasMore: false, droppedFields: ['dropped-field:tags'] });
    expect(stored(second.postings[0]).remote).toBe(true);
    expect((await createArbeitnow({ ...options(), maxPages: 1 }).page('all', 1)).hasMore).toBe(false);
  });
});

describe('Himalayas', () => {
  it('sends numbered pages of twenty, with the pay and the countries', async () => {
    const path = (page: number) => `/jobs/api/search?sort=recent&page=${page}`;
    // A page in the middle may be short.
    server.answers.set(
      path(1),
      himalayasPage([himalayasRow('a'), himalayasRow('b', { minSalary: '90k' })], 40),
    );
    server.answers.set(path(2), himalayasPage([himalayasRow('c', { locationRestrictions: [] })], 40));
    const board = createHimalayas(options());
    const { postings, ...rest } = await board.page('recent', 1);
    expect(rest).toEqual({
      fetched: 2,
      dropped: [],
      droppedFields: ['dropped-field:minSalary'],
      hasMore: true,
    });
    expect(stored(postings[0])).toMatchObject({
      ...{ externalId: 'delta/jobs/a', company: 'Delta', remote: true, complete: true, country: 'us' },
      ...{
        places: ['Remote, United States', 'Remote, Canada'],
        tags: ['Java Developer', 'Backend Engineer'],
      },
      ...{ payMin: 90_000, payMax: 120_000, payUnit: 'year', salaryCurrency: 'USD' },
      url: 'https://himalayas.app/companies/delta/jobs/a',
    });
    const last = await board.page('recent', 2);
    expect(last.hasMore).toBe(false);
    expect(stored(last.postings[0])).toMatchObject({ places: [], location: '', remote: true });
  });
});

describe('Remotive', () => {
  it('sends one page, with the pay in words', async () => {
    server.answers.set(
      '/api/remote-jobs',
      remotivePage([remotiveRow(1), remotiveRow(2, { salary: '', tags: [7] })]),
    );
    const { postings, ...rest } = await createRemotive(options()).page('all', 1);
    expect(rest).toEqual({ fetched: 2, dropped: [], droppedFields: ['dropped-field:tags'], hasMore: false });
    expect(stored(postings[0])).toMatchObject({
      ...{ externalId: '1', company: 'Epsilon', remote: true, complete: true, country: 'us' },
      places: ['Remote, USA', 'Remote, UK', 'Remote, Germany'],
      ...{ payMin: 45, payMax: 120, payUnit: 'hour', salaryMin: null, salaryCurrency: 'USD' },
      postedAt: new Date('2026-11-20T10:00:00Z'),
    });
    expect(stored(postings[1])).toMatchObject({ payUnit: null, salaryCurrency: null });
  });
});

describe('Jobicy', () => {
  it('sends the newest hundred, in the shape of now and of a year ago', async () => {
    const old = {
      salaryMin: undefined,
      salaryMax: undefined,
      salaryPeriod: undefined,
      annualSalaryMin: '60000',
    };
    server.answers.set(
      '/api/v2/remote-jobs',
      jobicyPage([jobicyRow(1), jobicyRow(2, { ...old, jobGeo: 'UK,  Germany' })]),
    );
    const { postings, ...rest } = await createJobicy(options()).page('latest', 1);
    expect(rest).toEqual({ fetched: 2, dropped: [], droppedFields: [], hasMore: false });
    expect(asked()).toEqual(['/api/v2/remote-jobs?count=100']);
    expect(stored(postings[0])).toMatchObject({
      ...{ title: 'Engineer 1 – Platform', places: ['Remote, Anywhere'], remote: true, complete: true },
      ...{ payMin: 4_000, payMax: 5_000, payUnit: 'month', salaryMin: 48_000, salaryCurrency: 'EUR' },
    });
    expect(stored(postings[1])).toMatchObject({
      ...{ places: ['Remote, UK', 'Remote, Germany'], payMin: 60_000, payMax: null, payUnit: 'year' },
    });
  });
});

describe('Hacker News', () => {
  const THREADS = hackerNewsThreads(
    ['30', 'Ask HN: Who wants to be hired? (November 2026)'],
    ['20', 'Ask HN: Who is hiring? (November 2026)'],
    ['10', 'Ask HN: Who is hiring? (October 2026)'],
  );
  const HEADING =
    'Acme Robotics (YC W21) | Senior Backend Engineer | Berlin, Germany | REMOTE (EU) | &euro;80k&#x2F;€100k';

  it('is asked for its newest thread, then for that', async () => {
    server.answers.set('/api/v1/search_by_date', THREADS);
    server.answers.set(
      '/api/v1/items/20',
      hackerNewsThread(20, [
        hackerNewsComment(
          21,
          `${HEADING}<p>We build arms. <a href="https:&#x2F;&#x2F;acme.example&#x2F;jobs" rel="nofollow">Apply</a><p>- Rust`,
        ),
        hackerNewsComment(31, 'Is anybody hiring in Leeds?'),
        hackerNewsComment(41, null),
        hackerNewsComment(51, 'Globex | Product Designer | London, UK | ONSITE<p>Figma', {
          created_at: 7e12,
        }),
      ]),
    );
    const board = createHackerNews(options());
    expect(await board.page('who-is-hiring', 1)).toMatchObject({ fetched: 0, postings: [], hasMore: true });
    const { postings, ...rest } = await board.page('who-is-hiring', 2);
    expect(rest).toEqual({ fetched: 3, dropped: ['no-heading'], droppedFields: [], hasMore: false });
    expect(asked()).toEqual([
      '/api/v1/search_by_date?tags=story%2Cauthor_whoishiring&hitsPerPage=12',
      '/api/v1/items/20',
    ]);
    const acme = stored(postings[0]);
    expect(acme).toMatchObject({
      ...{
        externalId: '21',
        title: 'Senior Backend Engineer',
        company: 'Acme Robotics',
        remote: true,
        complete: true,
      },
      ...{
        places: ['Berlin, Germany', 'REMOTE (EU)'],
        country: 'de',
        url: 'https://news.ycombinator.com/item?id=21',
      },
      ...{ payMin: 80_000, payMax: 100_000, payUnit: 'year', salaryCurrency: 'EUR' },
    });
    expect(acme.description).toMatch(/We build arms\. Apply\n\n- Rust$/);
    expect(JSON.stringify(acme)).not.toMatch(/somebody|A reply/);
    expect(stored(postings[1])).toMatchObject({
      company: 'Globex',
      title: 'Product Designer',
      remote: false,
      places: ['London, UK'],
    });
  });

  it('finds its thread again in another process, and says when there is none', async () => {
    server.answers.set('/api/v1/search_by_date', THREADS);
    server.answers.set('/api/v1/items/20', hackerNewsThread(20, []));
    expect(await createHackerNews(options()).page('who-is-hiring', 2)).toMatchObject({
      fetched: 0,
      hasMore: false,
    });
    server.answers.set('/api/v1/search_by_date', hackerNewsThreads(['../../x', 'Ask HN: Who is hiring?']));
    await expect(createHackerNews(options()).page('who-is-hiring', 1)).rejects.toMatchObject({
      reason: 'bad-answer',
    });
  });

  it.each([
    [
      'Globex | Remote (US) | Full-time | Staff Engineer, Data Scientist',
      'Globex',
      'Staff Engineer, Data Scientist',
    ],
    ['Foo.ai | NYC | ONSITE | Founding Engineer', 'Foo.ai', 'Founding Engineer'],
    ['Umbrella &amp; Co - Product Designer - London, UK - Hybrid', 'Umbrella & Co', 'Product Designer'],
    [
      'Bar | https:&#x2F;&#x2F;bar.example | Hiring across engineering | REMOTE',
      'Bar',
      'Hiring across engineering',
    ],
  ])('reads the heading %s', async (heading, company, title) => {
    server.answers.set('/api/v1/search_by_date', THREADS);
    server.answers.set(
      '/api/v1/items/20',
      hackerNewsThread(20, [hackerNewsComment(21, `${heading}<p>text`)]),
    );
    const { postings } = await createHackerNews(options()).page('who-is-hiring', 2);
    expect(stored(postings[0])).toMatchObject({ company, title });
  });
});

describe('Greenhouse', () => {
  it('sends a company’s whole board, escaped once more than it should be', async () => {
    const companies = parseCompanyBoards('greenhouse:acme');
    server.answers.set(
      '/v1/boards/acme/jobs',
      greenhousePage([
        greenhouseRow(1),
        greenhouseRow(2, { location: null, company_name: null, pay_input_ranges: 'x' }),
      ]),
    );
    const { postings, ...rest } = await createGreenhouse({ companies, ...options() }).page('acme', 1);
    expect(rest).toEqual({
      fetched: 2,
      dropped: [],
      droppedFields: ['dropped-field:pay_input_ranges'],
      hasMore: false,
    });
    expect(asked()).toEqual(['/v1/boards/acme/jobs?content=true&pay_transparency=true']);
    expect(stored(postings[0])).toMatchObject({
      ...{
        externalId: '1',
        company: 'Acme',
        places: ['Berlin, Germany', 'Remote - EMEA'],
        country: 'de',
        remote: true,
      },
      ...{
        description: 'We build & run 1.\n\n- Go <1.26>',
        complete: true,
        postedAt: new Date('2026-11-20T15:00:00Z'),
      },
      descriptionHtml: '<p>We build &amp; run 1.</p>\n<ul><li>Go &lt;1.26&gt;</li></ul>',
      ...{ payMin: 80_000, payMax: 110_000, payUnit: 'year', salaryCurrency: 'EUR' },
    });
    expect(stored(postings[1])).toMatchObject({ company: 'Acme', places: [], payUnit: null });
  });
});

describe('Lever', () => {
  it('sends pages of a hundred, in pieces, from either of its instances', async () => {
    const companies = parseCompanyBoards('lever:acme=Acme SAS,lever-eu:acme');
    await using europe = await startBoardServer();
    const board = createLever({ companies, ...options(), europeUrl: europe.url });
    const all = Array.from({ length: 100 }, (_, n) => leverRow(String(n)));
    server.answers.set('/v0/postings/acme?mode=json&skip=0&limit=100', all);
    server.answers.set('/v0/postings/acme?mode=json&skip=100&limit=100', [
      leverRow('x', { lists: null, salaryRange: 5 }),
    ]);
    europe.answers.set('/v0/postings/acme', []);
    expect(board.queries).toEqual(['acme', 'eu/acme']);
    const { postings, ...rest } = await board.page('acme', 1);
    expect(rest).toEqual({ fetched: 100, dropped: [], droppedFields: [], hasMore: true });
    expect(stored(postings[0])).toMatchObject({
      ...{
        externalId: '0',
        company: 'Acme SAS',
        places: ['Paris', 'Lyon'],
        country: 'fr',
        remote: false,
        complete: true,
      },
      description: 'Engineer 0\n\nWhat you bring\n\n- Terraform\n- Ansible\n\nWe value plain words.',
      ...{ payMin: 3_000, payMax: 3_600, payUnit: 'month', salaryMin: 36_000, salaryCurrency: 'EUR' },
    });
    expect(await board.page('acme', 2)).toMatchObject({
      hasMore: false,
      droppedFields: ['dropped-field:salaryRange'],
    });
    expect(await board.page('eu/acme', 1)).toMatchObject({ fetched: 0, hasMore: false });
    expect(europe.requests).toHaveLength(1);
  });
});

describe('Ashby', () => {
  it('sends a company’s whole board with its pay, and what is unlisted is left', async () => {
    const companies = parseCompanyBoards('ashby:Acme');
    const hidden = { shouldDisplayCompensationOnJobPostings: false, isRemote: true, workplaceType: null };
    server.answers.set(
      '/posting-api/job-board/Acme',
      ashbyPage([ashbyRow('a'), ashbyRow('b', hidden), ashbyRow('c', { isListed: false })]),
    );
    const { postings, ...rest } = await createAshby({ companies, ...options() }).page('Acme', 1);
    expect(rest).toEqual({ fetched: 2, dropped: [], droppedFields: [], hasMore: false });
    expect(asked()).toEqual(['/posting-api/job-board/Acme?includeCompensation=true']);
    expect(stored(postings[0])).toMatchObject({
      ...{
        externalId: 'a',
        company: 'Acme',
        places: ['London', 'Remote (UK)'],
        country: 'gb',
        remote: false,
      },
      ...{ payMin: 70_000, payMax: 90_000, payUnit: 'year', salaryCurrency: 'GBP', complete: true },
    });
    expect(stored(postings[1])).toMatchObject({ remote: true, payUnit: null });
  });
});

const companies = parseCompanyBoards('greenhouse:acme,lever:acme,ashby:acme');
const boards: [string, () => JobBoard][] = [
  ['Arbeitnow', () => createArbeitnow(options())],
  ['Himalayas', () => createHimalayas(options())],
  ['Remotive', () => createRemotive(options())],
  ['Jobicy', () => createJobicy(options())],
  ['Hacker News', () => createHackerNews(options())],
  ['Greenhouse', () => createGreenhouse({ companies, ...options() })],
  ['Lever', () => createLever({ companies, ...options() })],
  ['Ashby', () => createAshby({ companies, ...options() })],
];

describe.each(boards)('%s', (_, create) => {
  const answerWith = (answer: (response: ServerResponse) => void) => {
    server.misbehave = (url, response) => {
      if (url.pathname === '/elsewhere') return false;
      answer(response);
      return true;
    };
  };
  const first = () => create().page(create().queries[0] ?? '', 1);

  it('must send what it is known to send', async () => {
    for (const body of [null, { error: 'x' }, 'text', 7, { jobs: {}, data: {}, hits: {} }]) {
      answerWith((response) => respondJson(response, body));
      await expect(first()).rejects.toMatchObject({ reason: 'bad-answer' });
    }
  });

  it('is followed nowhere, and believed no more than 8 MiB', async () => {
    answerWith((response) => response.writeHead(301, { Location: `${server.url}/elsewhere` }).end());
    await expect(first()).rejects.toMatchObject({ reason: 'redirected' });
    expect(asked().filter((path) => path.includes('elsewhere'))).toEqual([]);
    answerWith((response) => response.end(Buffer.alloc(9 * 2 ** 20, ' ')));
    await expect(first()).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('has a quota, a run within it, and queries', () => {
    const { quotas, requestsPerRun, queries } = create();
    const day = quotas.find(({ spanMs }) => spanMs === 86_400_000);
    expect(queries.length).toBeGreaterThan(0);
    expect(requestsPerRun).toBeLessThanOrEqual(day?.requests ?? 0);
  });
});
