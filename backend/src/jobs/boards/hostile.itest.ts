import { afterAll, beforeAll, expect, it } from 'vitest';
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
import {
  APP_ID,
  APP_KEY,
  adzunaRow,
  type BoardServer,
  remoteOkRow,
  startBoardServer,
} from '../../testing/board-server.ts';
import { MOST, normalize } from '../posting/normalize.ts';
import { createAdzuna } from './adzuna.ts';
import { createArbeitnow } from './arbeitnow.ts';
import { createAshby } from './ashby.ts';
import type { BoardPage, JobBoard } from './board.ts';
import { parseCompanyBoards } from './company-boards.ts';
import { createGreenhouse } from './greenhouse.ts';
import { createHackerNews } from './hacker-news.ts';
import { createHimalayas } from './himalayas.ts';
import { createJobicy } from './jobicy.ts';
import { createLever } from './lever.ts';
import { createRemoteOk } from './remote-ok.ts';
import { createRemotive } from './remotive.ts';

let server: BoardServer;
beforeAll(async () => {
  server = await startBoardServer();
});
afterAll(() => server?.[Symbol.asyncDispose]());

/** No board sends more on a page. */
const AT_ONCE = 50;

type Row = Record<string, unknown>;

/** What stands in a field in place of what belongs there. */
const deep: unknown = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
const HOSTILE: readonly unknown[] = [
  ...[null, [], {}, [null], [[1]], [{}], { name: null }, { min: '1', max: [] }, deep, true, false],
  ...[
    0,
    -1,
    7,
    2.5,
    1e308,
    9e15,
    '',
    ' ',
    '7',
    '-1',
    'NaN',
    'null',
    '[object Object]',
    '\0',
    '\ud800',
    'x\u202e',
  ],
  ...['2999-01-01T00:00:00Z', '0000-00-00', '1970-01-01', '12/31/2026', '275760-09-14'],
  ...[
    'javascript:alert(1)',
    '//evil.example',
    'https://user:pass@evil.example/x',
    'data:text/html,<script>1</script>',
  ],
  ...[
    '<b>'.repeat(9_000),
    '&lt;'.repeat(9_000),
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '€'.repeat(70_000),
  ],
  ...['{{7*7}}', "'; drop table jobs; --", '1'.repeat(400), '$1-$999999999999999999999'],
];

type Play = {
  /** What a posting cannot be without: id, title, text, link, date. */
  vital: readonly string[];
  row: (id: number, more?: Row) => Row;
  serve: (rows: unknown[]) => void;
  create: () => JobBoard;
  page?: number;
};

const options = () => ({ baseUrl: server.url });
const companies = parseCompanyBoards('greenhouse:acme,lever:acme,ashby:acme');
const answer = (path: string, of: (rows: unknown[]) => unknown) => (rows: unknown[]) =>
  void server.answers.set(path, of(rows));

const BOARDS: Record<string, Play> = {
  Adzuna: {
    vital: ['id', 'title', 'description', 'redirect_url', 'created'],
    row: (id, more) => adzunaRow(String(id), more),
    serve: (rows) => {
      server.misbehave = (url, response) => {
        if (!url.pathname.startsWith('/v1/api/jobs')) return false;
        response.end(JSON.stringify({ count: rows.length, results: rows }));
        return true;
      };
    },
    create: () =>
      createAdzuna({
        ...{ appId: APP_ID, appKey: APP_KEY, ...options() },
        searches: [{ country: 'gb', what: 'engineer', where: '' }],
      }),
  },
  'Remote OK': {
    vital: ['id', 'position', 'description', 'url', 'date'],
    row: (id, more) => remoteOkRow(String(id), more),
    serve: (rows) => {
      server.remoteOk = rows;
    },
    create: () => createRemoteOk(options()),
  },
  Arbeitnow: {
    vital: ['slug', 'title', 'description', 'url', 'created_at'],
    row: (id, more) => arbeitnowRow(String(id), more),
    serve: answer('/api/job-board-api', (rows) => arbeitnowPage(rows, 1, false)),
    create: () => createArbeitnow(options()),
  },
  Himalayas: {
    vital: ['guid', 'title', 'description', 'applicationLink', 'pubDate'],
    row: (id, more) => himalayasRow(String(id), more),
    serve: answer('/jobs/api/search', (rows) => himalayasPage(rows, rows.length)),
    create: () => createHimalayas(options()),
  },
  Remotive: {
    vital: ['id', 'title', 'description', 'url', 'publication_date'],
    row: remotiveRow,
    serve: answer('/api/remote-jobs', remotivePage),
    create: () => createRemotive(options()),
  },
  Jobicy: {
    vital: ['id', 'jobTitle', 'jobDescription', 'url', 'pubDate'],
    row: jobicyRow,
    serve: answer('/api/v2/remote-jobs', jobicyPage),
    create: () => createJobicy(options()),
  },
  'Hacker News': {
    vital: ['id', 'text', 'created_at'],
    row: (id, more) => hackerNewsComment(id, 'Acme | Engineer | Berlin<p>We build <b>arms</b>.', more),
    serve: (rows) => {
      server.answers.set('/api/v1/search_by_date', hackerNewsThreads(['20', 'Ask HN: Who is hiring?']));
      server.answers.set('/api/v1/items/20', hackerNewsThread(20, rows));
    },
    create: () => createHackerNews(options()),
    page: 2,
  },
  Greenhouse: {
    vital: ['id', 'title', 'content', 'absolute_url', 'updated_at'],
    row: greenhouseRow,
    serve: answer('/v1/boards/acme/jobs', greenhousePage),
    create: () => createGreenhouse({ companies, ...options() }),
  },
  Lever: {
    vital: ['id', 'text', 'description', 'hostedUrl', 'createdAt'],
    row: (id, more) => leverRow(String(id), more),
    serve: answer('/v0/postings/acme', (rows) => rows),
    create: () => createLever({ companies, ...options() }),
  },
  Ashby: {
    vital: ['id', 'title', 'descriptionHtml', 'jobUrl', 'publishedAt'],
    row: (id, more) => ashbyRow(String(id), more),
    serve: answer('/posting-api/job-board/acme', ashbyPage),
    create: () => createAshby({ companies, ...options() }),
  },
};

const now = new Date('2026-11-25T12:00:00Z');

it.each(Object.keys(BOARDS))('%s loses to whatever stands in a field no more than that', async (name) => {
  const { vital, row, serve, create, page = 1 } = BOARDS[name] as Play;
  const fields = Object.keys(row(0));
  const cases = fields.flatMap((field) => HOSTILE.map((value) => ({ field, value })));
  const odd = [null, 7, 'x', [], {}, [row(1)]];
  const rows = [...cases.map(({ field, value }, n) => row(n + 1_000, { [field]: value })), ...odd];
  const board = create();
  const pages: BoardPage[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    serve(rows.slice(from, from + AT_ONCE));
    pages.push(await board.page(board.queries[0] as string, page));
  }
  const read = {
    postings: pages.flatMap(({ postings }) => postings),
    dropped: pages.flatMap(({ dropped }) => dropped),
    droppedFields: pages.flatMap(({ droppedFields }) => droppedFields),
  };
  const stored = read.postings.map((raw) => normalize(raw, now));
  const kept = stored.filter((one) => typeof one !== 'string');

  for (const one of kept) {
    // Whatever it is, a table can hold it, a page can show it, and no clock is ahead of ours.
    expect(JSON.stringify(one)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
    expect(`${one.title} ${one.descriptionHtml ?? ''}`).not.toMatch(/<script|onerror=/i);
    expect(one.url).toMatch(/^https?:\/\/(?!.*@)/);
    expect(one.postedAt.getTime()).toBeLessThanOrEqual(now.getTime());
    expect(one.title.length).toBeLessThanOrEqual(MOST.title);
    for (const pay of [one.payMin, one.payMax]) expect(pay === null || (pay > 0 && pay < 1e9)).toBe(true);
  }
  serve([row(1)]);
  const [first] = (await board.page(board.queries[0] as string, page)).postings;
  const whole = first ? normalize(first, now) : 'no posting';
  if (typeof whole === 'string') throw new Error(`the row itself is not stored: ${whole}`);
  const ids = new Map(kept.map((one) => [one.externalId, one]));
  for (const [n, { field, value }] of cases.entries()) {
    if (vital.includes(field) || (name === 'Ashby' && field === 'isListed' && value === false)) continue;
    const id = whole.externalId.replace(/1$/, String(n + 1_000));
    const one = ids.get(id);
    expect(one, `${field}: ${String(JSON.stringify(value)).slice(0, 40)}`).toBeDefined();
    expect(one?.url.length, field).toBeGreaterThan(10);
    expect(one?.description, field).not.toBe('');
  }
  // What is no row at all is named, and nobody's value is repeated.
  expect(read.dropped.filter((reason) => !/^(?:wrong-type:[\w.-]+|no-heading)$/.test(reason))).toEqual([]);
  expect(read.droppedFields.filter((reason) => !/^dropped-field:[\w.-]+$/.test(reason))).toEqual([]);
});
