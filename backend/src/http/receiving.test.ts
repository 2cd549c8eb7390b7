import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { appDeps, everyRoute } from '../testing/app.ts';
import { HOSTILE_BODIES } from '../testing/hostile-bodies.ts';
import { operationsOf } from '../testing/openapi.ts';
import { openRawClient, type RawAnswer } from '../testing/raw-client.ts';
import { openApiDocument } from './openapi.ts';
import { listen } from './server.ts';

/** The rule: before the server knows the caller it reads this much of a body, whatever it is. */
const READ_BYTES = 64 * 1024;
/** What Node may have read before that, its high-water mark, or a route for anyone of its JSON: then one read is too much. */
const AHEAD_BYTES = { unread: 1_024, json: 16 * 1024 };

const deps = appDeps(everyRoute());
const app = createApp(deps);
const server = listen(app, 0, deps.log);
let send: Awaited<ReturnType<typeof openRawClient>>;
const sent = new Map<string, { name: string; head: string; answer: RawAnswer }[]>();
beforeAll(async () => {
  send = await openRawClient(server);
  // Together, since each waits a second for a connection that closes late.
  for (let at = 0; at < routes.length; at += 16) await Promise.all(routes.slice(at, at + 16).map(attack));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const document = JSON.parse(JSON.stringify(openApiDocument(app)));
const OTHERS = ['/nowhere', '/v1/nowhere', '/docs', '/openapi.json'];
const routes = [
  ...operationsOf(document).map(({ method, path, security, body }) => ({
    ...{ method: method.toUpperCase(), path: path.replace('{id}', 'x'), guarded: security.length > 0 },
    takesBody: Object.keys(body).length > 0,
  })),
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].flatMap((method) =>
    OTHERS.map((path) => ({ method, path, guarded: false, takesBody: false })),
  ),
].map((route) => [`${route.method} ${route.path}`, route] as const);

async function attack([key, { method, path }]: (typeof routes)[number]): Promise<void> {
  const all = HOSTILE_BODIES.map(async ({ name, request }) => {
    const hostile = request(method, path);
    return { name, head: hostile.head, answer: await send(hostile) };
  });
  sent.set(key, await Promise.all(all));
}

describe('anonymous requests', () => {
  it.each(routes)('%s reads no more than it may, of any body', (key, route) => {
    const ahead = route.takesBody && !route.guarded ? AHEAD_BYTES.json : AHEAD_BYTES.unread;
    const answers = sent.get(key) ?? [];
    expect(answers).toHaveLength(HOSTILE_BODIES.length);
    for (const { name, head, answer } of answers) {
      expect(answer.read, name).toBeLessThanOrEqual(head.length + READ_BYTES + ahead);
      // The answer arrives although the body was not taken.
      expect(answer.head, name).toMatch(/^HTTP\/1\.1 \d{3}.*connection: close/is);
      if (route.guarded) expect(answer.status, name).toBe(401);
      else if (route.takesBody) expect([400, 413, 415], name).toContain(answer.status);
      if (answer.status >= 400) expect(answer.head, name).toContain('application/problem+json');
    }
  });
});

it('a small body that nobody wants costs no connection', async () => {
  const head = 'POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n';
  const answer = await send({ head, body: (sent) => (sent === 0 ? Buffer.from('{}') : undefined) });
  expect(answer.status).toBe(401);
  expect(answer.head).toMatch(/connection: keep-alive/i);
});
