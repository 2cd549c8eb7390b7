import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../log.ts';
import type { AppEnv } from './context.ts';
import { allowMethods } from './methods.ts';
import { listen } from './server.ts';

async function start() {
  const app = new Hono<AppEnv>();
  app.use(allowMethods(app));
  // The body's end, which never comes.
  app.onError((_, c) => c.body(null, 500));
  app.get('/', (c) => c.text('here'));
  app.get('/later', async (c) => {
    await sleep(300);
    return c.text('later');
  });
  app.get('/begun', (c) => {
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(Buffer.from('begun'));
        await sleep(300);
        controller.enqueue(Buffer.from(' and done'));
        controller.close();
      },
    });
    return c.body(body);
  });
  app.post('/', async (c) => c.text(await c.req.text()));
  const server = listen(app, 0, createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' }), '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  /** Sends bytes and reads to the end: each answer with its problem's reason, or its text. */
  return async (...sent: string[]) => {
    const socket = connect(port, '127.0.0.1');
    const all = text(socket);
    for (const bytes of sent) {
      socket.write(bytes);
      await sleep(20);
    }
    const answer = await all;
    const parts = answer.split(/(?=HTTP\/1\.1 )/).filter((part) => part !== '');
    return parts.map((part) => {
      const [head = '', body = ''] = part.split('\r\n\r\n');
      const status = Number(head.slice(9, 12));
      if (!/content-type: application\/problem\+json/i.test(head)) return { status, body };
      expect(head).toMatch(/^cache-control: no-store\r$/im);
      return {
        status,
        ...(JSON.parse(body) as { reason: string }),
        allow: /^allow: (.*)\r$/im.exec(head)?.[1],
      };
    });
  };
}

const HOST = 'Host: localhost\r\n';

it.each([
  ['no HTTP', 'nonsense\r\n\r\n', 400, 'invalid-request'],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01', 400, 'invalid-request'],
  ['a header without a name', `GET / HTTP/1.1\r\n${HOST}: x\r\n\r\n`, 400, 'invalid-request'],
  [
    'two lengths',
    `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx`,
    400,
    'invalid-request',
  ],
  [
    'a length and chunks',
    `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    400,
    'invalid-request',
  ],
  [
    'a bad chunk',
    `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`,
    400,
    'invalid-request',
  ],
  ['a long header', `GET / HTTP/1.1\r\n${HOST}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ['a long address', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n`, 431, 'headers-too-large'],
  [
    'long chunk extensions',
    `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(20_000)}\r\nx\r\n`,
    413,
    'body-too-large',
  ],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'invalid-request'],
  ['a malformed host', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400, 'invalid-request'],
  ['a made-up method', `FOO / HTTP/1.1\r\n${HOST}\r\n`, 501, 'not-implemented'],
  ['CONNECT', `CONNECT localhost:1 HTTP/1.1\r\n${HOST}\r\n`, 501, 'not-implemented'],
])('answers %s with a problem', async (_, bytes, status, reason) => {
  const send = await start();
  expect(await send(bytes)).toMatchObject([{ status, reason }]);
});

it.each(['TRACE', 'PUT', 'PROPFIND', 'QUERY'])('answers %s with what is allowed', async (method) => {
  const send = await start();
  expect(await send(`${method} / HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`)).toMatchObject([
    { status: 405, reason: 'method-not-allowed', allow: 'GET, HEAD, OPTIONS, POST' },
  ]);
});

it('answers a request that expects something unknown, and one without a body', async () => {
  const send = await start();
  expect(await send(`GET / HTTP/1.1\r\n${HOST}Expect: the worst\r\nConnection: close\r\n\r\n`)).toEqual([
    { status: 200, body: 'here' },
  ]);
});

it.each([
  ['later', 'later'],
  ['begun', '5\r\nbegun'],
])('lets the answer before nonsense be whole: %s', async (path, body) => {
  const send = await start();
  const answers = await send(`GET /${path} HTTP/1.1\r\n${HOST}\r\n`, 'nonsense\r\n\r\n');
  expect(answers).toMatchObject([{ status: 200, body: expect.stringContaining(body) }]);
});
