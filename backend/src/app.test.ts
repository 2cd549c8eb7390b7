import { DrizzleQueryError } from 'drizzle-orm/errors';
import { describe, expect, it } from 'vitest';
import { type AppDeps, createApp } from './app.ts';
import { DatabaseUnavailable } from './db/database.ts';
import type { JobService } from './jobs/service.ts';
import { createLogger } from './log.ts';
import { appDeps } from './testing/app.ts';

const release = '20260102T030405Z-0123456789ab';

const jobsThat = (list: JobService['list']): JobService => ({
  list,
  rank: async () => ({ jobs: [], next: undefined }),
  find: async () => undefined,
});

function setUp(deps: Partial<AppDeps> = {}) {
  const lines: Record<string, unknown>[] = [];
  const log = createLogger(
    { LOG_LEVEL: 'debug', RELEASE: release },
    { write: (line) => lines.push(JSON.parse(line)) },
  );
  const app = createApp({
    ...appDeps({ release, log }),
    jobs: jobsThat(async () => ({ jobs: [], next: undefined })),
    ping: async () => {},
    llm: { state: () => 'up' },
    isStopping: () => false,
    ...deps,
  });
  return { app, lines };
}

const fails = (error: unknown) => async () => {
  throw error;
};

describe('health', () => {
  it('is alive without its database', async () => {
    const { app } = setUp({ ping: fails(new DatabaseUnavailable('gone')) });
    const response = await app.request('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', release });
    expect(response.headers.get('X-Release')).toBe(release);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it('is ready with its database', async () => {
    const response = await setUp().app.request('/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ready',
      release,
      checks: { database: 'up', llm: 'up' },
    });
  });

  it.each(['down', 'degraded'] as const)(
    'is ready while the language model is %s, and says so',
    async (llm) => {
      const response = await setUp({ llm: { state: () => llm } }).app.request('/ready');
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ status: 'ready', checks: { database: 'up', llm } });
    },
  );

  it('is not ready without it, nor while stopping', async () => {
    const away = await setUp({ ping: fails(new DatabaseUnavailable('gone')) }).app.request('/ready');
    expect(away.status).toBe(503);
    expect(await away.json()).toEqual({
      status: 'not-ready',
      release,
      checks: { database: 'down', llm: 'up' },
    });
    const stopping = await setUp({ isStopping: () => true }).app.request('/ready');
    expect(stopping.status).toBe(503);
    expect(await stopping.json()).toMatchObject({ status: 'stopping' });
    expect(stopping.headers.get('Connection')).toBe('close');
  });
});

describe('jobs', () => {
  it.each([
    'limit=0',
    'limit=101',
    'limit=1.5',
    'limit=ten',
    'limit=',
    'cursor=',
    'cursor=bm9wZQ',
    'q=',
    `q=${'x'.repeat(201)}`,
    'q=%20',
    'remote=yes',
    'skills=K8s',
    'skills=a,,b',
    'salaryMin=-1',
    'salaryMin=1e9',
    'currency=euro',
    'maxAgeDays=0',
    'board=%27;--',
    'sort=pay',
  ])('refuses ?%s', async (query) => {
    const response = await setUp().app.request(`/v1/jobs?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const body = (await response.json()) as { errors: { parameter: string }[] };
    expect(body).toMatchObject({ status: 400, reason: 'invalid-request', requestId: expect.any(String) });
    expect(body.errors.map(({ parameter }) => parameter)).toEqual([query.split('=')[0]]);
  });

  it.each(['cursor=%00', 'q=%00', 'q=%'])('refuses ?%s before any route sees it', async (query) => {
    const response = await setUp().app.request(`/v1/jobs?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ reason: 'invalid-request', detail: expect.any(String) });
  });

  it('answers 503 and when to try again while the database is away', async () => {
    const { app, lines } = setUp({
      jobs: jobsThat(fails(new DatabaseUnavailable('the database is away (ECONNREFUSED)'))),
    });
    const response = await app.request('/v1/jobs');
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect(await response.json()).toMatchObject({ reason: 'database-unavailable' });
    expect(lines).toMatchObject([
      { level: 'error', status: 503, reason: 'database-unavailable', err: { type: 'DatabaseUnavailable' } },
    ]);
  });
});

describe('errors', () => {
  it('tell the client nothing, and the log no parameter', async () => {
    const broken = new DrizzleQueryError('select $1', ['ten years of COBOL'], new Error('no such column'));
    const { app, lines } = setUp({ jobs: jobsThat(fails(broken)) });
    const response = await app.request('/v1/jobs');
    expect(response.status).toBe(500);
    expect(response.headers.get('X-Release')).toBe(release);
    const requestId = response.headers.get('X-Request-Id');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Internal server error',
      status: 500,
      reason: 'internal',
      requestId,
      detail: expect.any(String),
    });
    expect(lines).toMatchObject([
      { level: 'error', status: 500, requestId, err: { cause: { message: 'no such column' } } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('COBOL');
  });

  it('name what is not there', async () => {
    const response = await setUp().app.request('/nowhere');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ reason: 'not-found' });
  });

  it('refuse a body that is too large, its length declared or not', async () => {
    const { app } = setUp();
    const path = '/v1/auth/sign-in/email';
    const json = { 'Content-Type': 'application/json' };
    const declared = { method: 'POST', body: 'x', headers: { ...json, 'Content-Length': '70000' } };
    expect((await app.request(path, declared)).status).toBe(413);
    const body = new Blob(['x'.repeat(70_000)]).stream();
    const headers = { ...json, 'Transfer-Encoding': 'chunked' };
    const streamed = { method: 'POST', body, duplex: 'half', headers };
    const response = await app.request(path, streamed);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ reason: 'body-too-large' });
  });
});

describe('request id and log line', () => {
  it('keeps a sane id and replaces any other', async () => {
    const { app } = setUp();
    const idFor = async (id: string) =>
      (await app.request('/health', { headers: { 'X-Request-Id': id } })).headers.get('X-Request-Id');
    expect(await idFor('0af7651916cd43dd8448eb211c80319c')).toBe('0af7651916cd43dd8448eb211c80319c');
    for (const id of ['', 'a b', 'x'.repeat(65), '"><script>'])
      expect(await idFor(id)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is one line, without the query string', async () => {
    const { app, lines } = setUp();
    await app.request('/v1/jobs?limit=1&token=hunter2', { headers: { 'X-Request-Id': 'abc' } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: 'info',
      release,
      requestId: 'abc',
      method: 'GET',
      path: '/v1/jobs',
      status: 200,
    });
    expect(JSON.stringify(lines)).not.toContain('hunter2');
  });

  it('is of interest for a probe only when it failed', async () => {
    const { app, lines } = setUp({ ping: fails(new DatabaseUnavailable('gone')) });
    await app.request('/health');
    await app.request('/ready');
    expect(lines.map(({ level, path }) => [level, path])).toEqual([
      ['debug', '/health'],
      ['error', '/ready'],
    ]);
  });
});
