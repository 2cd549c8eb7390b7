import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../http/context.ts';
import { onError } from '../../http/on-error.ts';
import { createRouter } from '../../http/router.ts';
import { type BoardServer, remoteOkRow, startBoardServer } from '../../testing/board-server.ts';
import { migrateTo } from '../../testing/migrations.ts';
import { startPostgres, type TestPostgres } from '../../testing/postgres.ts';
import { processOf, type TestRefresh } from '../../testing/refresh.ts';
import { respondJson } from '../../testing/respond.ts';
import { refreshRoutes } from './routes.ts';

const ADMIN: User = { id: '0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11', role: 'admin' };
let postgres: TestPostgres;
let server: BoardServer;
let refresh: TestRefresh;

beforeAll(async () => {
  postgres = await startPostgres();
  const test = await postgres.createDatabase('skillgap');
  await migrateTo(test);
  await test.sql`insert into users (id, name, email) values (${ADMIN.id}, '', 'admin@example.com')`;
  server = await startBoardServer();
  server.remoteOk = [remoteOkRow('1'), remoteOkRow('2', { position: 1 })];
  refresh = processOf(test, server);
});
afterAll(async () => {
  await refresh?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

function request(path: string, method: string, user: User | undefined): Promise<Response> | Response {
  const app = createRouter();
  app.use(async (c, next) => {
    if (user) c.set('user', user);
    await next();
  });
  app.route('/v1/admin', refreshRoutes(refresh));
  app.onError(onError);
  return app.request(path, { method });
}

it('are for administrators', async () => {
  for (const [path, method] of [
    ['/v1/admin/runs', 'GET'],
    ['/v1/admin/jobs/refresh', 'POST'],
  ] as const) {
    expect((await request(path, method, undefined)).status).toBe(401);
    expect((await request(path, method, { ...ADMIN, role: 'user' })).status).toBe(403);
  }
  expect(server.requests).toEqual([]);
});

it('begin a run, refuse a second one, and tell what came of it', async () => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  server.misbehave = (url, response) => {
    if (url.pathname !== '/api') return false;
    void held.then(() => respondJson(response, server.remoteOk));
    return true;
  };
  const begun = await request('/v1/admin/jobs/refresh', 'POST', ADMIN);
  expect(begun.status).toBe(202);
  const { id, ...run } = (await begun.json()) as { id: string };
  expect(run).toMatchObject({ trigger: 'admin', state: 'running', fetched: 0, endedAt: null });
  const second = await request('/v1/admin/jobs/refresh', 'POST', ADMIN);
  expect(second.status).toBe(409);
  expect(await second.json()).toMatchObject({ reason: 'refresh-running' });

  letGo();
  await refresh.idle();
  const listed = await request('/v1/admin/runs?limit=1', 'GET', ADMIN);
  expect(await listed.json()).toMatchObject({
    runs: [
      {
        id,
        state: 'done',
        fetched: 2,
        new: 1,
        dropped: { 'wrong-type:position': 1 },
        boards: { remoteok: { state: 'done', pages: 1 } },
      },
    ],
  });
});

it('refuse a limit that is none', async () => {
  for (const limit of ['0', '101', 'x', ''])
    expect((await request(`/v1/admin/runs?limit=${limit}`, 'GET', ADMIN)).status).toBe(400);
});
