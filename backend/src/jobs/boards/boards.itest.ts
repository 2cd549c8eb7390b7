import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  APP_ID,
  APP_KEY,
  adzunaRow,
  type BoardServer,
  remoteOkRow,
  startBoardServer,
} from '../../testing/board-server.ts';
import { respondJson } from '../../testing/respond.ts';
import { attributionsOf } from '../attribution.ts';
import { type AdzunaOptions, createAdzuna } from './adzuna.ts';
import type { JobBoard } from './board.ts';
import { parseCompanyBoards } from './company-boards.ts';
import { BoardFailure } from './failure.ts';
import { readRetryAfter } from './http.ts';
import { createBoards } from './index.ts';
import { ALL_OPEN_BOARDS } from './open-boards.ts';
import { createRemoteOk } from './remote-ok.ts';

let server: BoardServer;
beforeAll(async () => {
  server = await startBoardServer();
});
beforeEach(() => {
  server.requests.length = 0;
  server.misbehave = undefined;
  server.adzuna.clear();
  server.remoteOk = [];
  server.answers.clear();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const answerWith = (answer: (response: ServerResponse) => void) => {
  server.misbehave = (_, response) => {
    answer(response);
    return true;
  };
};

const QUERY = 'gb|typescript developer|London';
const adzuna = (more: Partial<AdzunaOptions> = {}) =>
  createAdzuna({
    appId: APP_ID,
    appKey: APP_KEY,
    searches: [{ country: 'gb', what: 'typescript developer', where: 'London' }],
    baseUrl: server.url,
    limits: { deadlineMs: 500 },
    ...more,
  });
const remoteOk = () => createRemoteOk({ baseUrl: server.url, limits: { deadlineMs: 500 } });

describe('Adzuna', () => {
  it('is asked as documented, in pages', async () => {
    server.adzuna.set(
      QUERY,
      Array.from({ length: 70 }, (_, n) => adzunaRow(String(n))),
    );
    const board = adzuna();
    expect(board.queries).toEqual([QUERY]);
    expect(await board.page(QUERY, 1)).toMatchObject({ fetched: 50, hasMore: true, dropped: [] });
    expect(await board.page(QUERY, 2)).toMatchObject({ fetched: 20, hasMore: false });
    const [first] = server.requests;
    expect(first?.pathname).toBe('/v1/api/jobs/gb/search/1');
    expect(Object.fromEntries(first?.searchParams ?? [])).toEqual({
      app_id: APP_ID,
      app_key: APP_KEY,
      results_per_page: '50',
      max_days_old: '30',
      sort_by: 'date',
      what: 'typescript developer',
      where: 'London',
    });
  });

  it('ends after the pages it may have', async () => {
    server.adzuna.set(
      QUERY,
      Array.from({ length: 120 }, (_, n) => adzunaRow(String(n))),
    );
    expect((await adzuna({ maxPages: 1 }).page(QUERY, 1)).hasMore).toBe(false);
  });

  it('may leave out company, salary and place, and says by a text whether a salary was guessed', async () => {
    const bare = {
      company: undefined,
      location: {},
      latitude: undefined,
      salary_min: undefined,
      salary_max: undefined,
    };
    server.adzuna.set(QUERY, [
      adzunaRow('1', bare),
      adzunaRow('2', { company: null, salary_is_predicted: '1' }),
      adzunaRow('3', { id: 3 }),
    ]);
    const { postings, dropped } = await adzuna().page(QUERY, 1);
    expect(dropped).toEqual([]);
    expect(postings[0]).toMatchObject({
      company: undefined,
      locations: [''],
      complete: false,
      pay: { min: undefined, max: undefined, currency: 'GBP', predicted: false },
    });
    expect(postings[1]).toMatchObject({
      company: undefined,
      pay: { min: 60_000, currency: 'GBP', predicted: true },
    });
    expect(postings[2]).toMatchObject({ externalId: '3', url: expect.stringContaining('utm_medium=api') });
  });

  it('loses a field of the wrong type, and a row only with what a posting cannot be without', async () => {
    server.adzuna.set(QUERY, [
      adzunaRow('1', { title: 5 }),
      adzunaRow('2', { company: { display_name: ['x'] } }),
      adzunaRow('3', { salary_min: '60000', salary_is_predicted: 'maybe' }),
      adzunaRow('4', { redirect_url: undefined, salary_max: {} }),
      adzunaRow('5', { location: 'London' }),
      null,
      'text',
      adzunaRow('6', { latitude: 'north' }),
    ]);
    const { postings, dropped, droppedFields, fetched } = await adzuna().page(QUERY, 1);
    expect(postings.map(({ externalId }) => externalId)).toEqual(['2', '3', '5', '6']);
    expect(postings[1]?.pay).toMatchObject({ min: undefined, max: 80_000.5, predicted: false });
    expect(fetched).toBe(8);
    expect(dropped).toEqual(['title', 'redirect_url', 'row', 'row'].map((field) => `wrong-type:${field}`));
    expect(droppedFields).toEqual(
      ['company.display_name', 'salary_min', 'salary_is_predicted', 'location'].map(
        (field) => `dropped-field:${field}`,
      ),
    );
  });

  it('says by 410 that the login failed', async () => {
    await expect(adzuna({ appKey: 'wrong' }).page(QUERY, 1)).rejects.toMatchObject({
      reason: 'login-refused',
    });
  });

  it('must send a count and a list', async () => {
    for (const body of [null, [], {}, { count: '1', results: [] }, { count: 1, results: {} }]) {
      answerWith((response) => respondJson(response, body));
      await expect(adzuna().page(QUERY, 1)).rejects.toMatchObject({ reason: 'bad-answer' });
    }
  });
});

describe('Remote OK', () => {
  it('sends a list that begins with its terms, and no second page', async () => {
    server.remoteOk = [
      remoteOkRow('1'),
      remoteOkRow('2', { id: 2, company: null, tags: null, location: null }),
    ];
    const { postings, ...rest } = await remoteOk().page('all', 1);
    expect(rest).toEqual({ fetched: 2, dropped: [], droppedFields: [], hasMore: false });
    expect(postings[0]).toMatchObject({
      externalId: '1',
      remote: true,
      complete: true,
      pay: { min: 0, max: 0, currency: 'USD' },
      url: 'https://remoteok.com/remote-jobs/1',
    });
    expect(postings[1]).toMatchObject({ externalId: '2', company: undefined, tags: [] });
  });

  it('loses rows of the wrong type only', async () => {
    server.remoteOk = [
      remoteOkRow('1', { position: null }),
      remoteOkRow('2', { tags: 'x' }),
      remoteOkRow('3', { id: undefined }),
      remoteOkRow('4'),
    ];
    const { postings, dropped, droppedFields } = await remoteOk().page('all', 1);
    expect(postings.map(({ externalId, tags }) => [externalId, tags.length])).toEqual([
      ['2', 0],
      ['4', 2],
    ]);
    expect(dropped).toEqual(['wrong-type:position', 'wrong-type:id']);
    expect(droppedFields).toEqual(['dropped-field:tags']);
  });

  it('must send a list', async () => {
    answerWith((response) => respondJson(response, { error: 'x' }));
    await expect(remoteOk().page('all', 1)).rejects.toMatchObject({ reason: 'bad-answer' });
  });
});

const answers: [string, (response: ServerResponse) => void, Partial<BoardFailure>][] = [
  [
    '503',
    (response) => response.writeHead(503, { 'Retry-After': '30' }).end(),
    { reason: 'board-down', retryAfterSeconds: 30 },
  ],
  ['500', (response) => response.writeHead(500).end('secret-test-key'), { reason: 'board-down' }],
  [
    '429',
    (response) => response.writeHead(429, { 'Retry-After': '7' }).end(),
    { reason: 'rate-limited', retryAfterSeconds: 7 },
  ],
  ['404', (response) => response.writeHead(404).end(), { reason: 'not-found' }],
  ['451', (response) => response.writeHead(451).end(), { reason: 'refused' }],
  ['nothing for too long', () => {}, { reason: 'board-timeout' }],
  [
    'a body that never ends',
    (response) => void response.writeHead(200).write('[{"legal":"'),
    { reason: 'board-timeout' },
  ],
  ['half a JSON', (response) => response.end('[{"id":"1","posi'), { reason: 'bad-answer' }],
  [
    'a connection that breaks',
    (response) =>
      void response.writeHead(200, { 'Content-Length': 100 }).write('[', () => response.destroy()),
    { reason: 'board-down' },
  ],
  [
    'a web page',
    (response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Checking your browser'),
    { reason: 'bad-answer' },
  ],
  ['nothing', (response) => response.end(), { reason: 'bad-answer' }],
  [
    'a redirect to elsewhere',
    (response) => response.writeHead(302, { Location: `${server.url}/elsewhere` }).end(),
    { reason: 'redirected' },
  ],
];

describe.each<[string, () => JobBoard]>([
  ['Adzuna', () => adzuna()],
  ['Remote OK', remoteOk],
])('%s, when it answers with', (_, create) => {
  it.each(answers)('%s, gives a reason, and no address or key in it', async (_, answer, expected) => {
    server.misbehave = (url, response) => {
      if (url.pathname === '/elsewhere') return false;
      answer(response);
      return true;
    };
    const board = create();
    const error: unknown = await board.page(board.queries[0] ?? '', 1).catch((caught) => caught);
    expect(error).toBeInstanceOf(BoardFailure);
    expect(error).toMatchObject(expected);
    expect(`${(error as Error).stack}${(error as Error).cause}`).not.toMatch(
      /secret-test-key|app_key|127\.0\.0\.1/,
    );
    expect(server.requests.map(({ pathname }) => pathname)).not.toContain('/elsewhere');
  });

  it('100 MB, reads no more than it must', async () => {
    let sent = 0;
    answerWith((response) => {
      const piece = Buffer.alloc(2 ** 20, ' ');
      const more = () => {
        while (sent < 100 && !response.destroyed) {
          sent++;
          if (!response.write(piece)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    const board = create();
    await expect(board.page(board.queries[0] ?? '', 1)).rejects.toMatchObject({ reason: 'too-large' });
    expect(sent).toBeLessThan(40);
  });

  it('no server at all, says so', async () => {
    const closed = await startBoardServer();
    await closed[Symbol.asyncDispose]();
    const board =
      create === remoteOk ? createRemoteOk({ baseUrl: closed.url }) : adzuna({ baseUrl: closed.url });
    await expect(board.page(board.queries[0] ?? '', 1)).rejects.toMatchObject({
      reason: 'board-down',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

it('Retry-After is read in both its forms, and not believed beyond a day', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  expect(readRetryAfter('120', now)).toBe(120);
  expect(readRetryAfter('Wed, 25 Nov 2026 12:01:00 GMT', now)).toBe(60);
  expect(readRetryAfter('Wed, 25 Nov 2026 11:00:00 GMT', now)).toBe(0);
  expect(readRetryAfter('999999999', now)).toBe(86_400);
  for (const value of [null, '', 'soon', '-1', '1e9'])
    expect(readRetryAfter(value, now)).toSatisfy((read) => read === undefined || read === 0);
});

it('a 403 is a wrong key where we log in, and elsewhere a refusal', async () => {
  answerWith((response) => response.writeHead(403).end());
  await expect(adzuna().page(QUERY, 1)).rejects.toMatchObject({ reason: 'login-refused' });
  await expect(remoteOk().page('all', 1)).rejects.toMatchObject({ reason: 'refused' });
});

it('every board’s demand to be named is known', () => {
  const companies = parseCompanyBoards('greenhouse:a,lever:a,ashby:a');
  const settings = { appId: APP_ID, appKey: APP_KEY, searches: [] };
  const boards = createBoards({ open: ALL_OPEN_BOARDS, companies, adzuna: settings }).map(({ name }) => name);
  expect(boards).toHaveLength(10);
  expect(new Set(attributionsOf(boards).map(({ board }) => board))).toEqual(new Set(boards));
  expect(attributionsOf(['adzuna'])[0]).toMatchObject({
    text: 'Jobs by Adzuna',
    logo: { minWidth: 116, minHeight: 23 },
  });
  expect(attributionsOf(['remoteok'])[0]).toMatchObject({
    url: 'https://remoteok.com',
    logo: null,
    follow: true,
  });
  expect(createBoards({ open: [], companies: [], adzuna: undefined })).toEqual([]);
});
