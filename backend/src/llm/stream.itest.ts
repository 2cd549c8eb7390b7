import { once } from 'node:events';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { afterEach, expect, it, vi } from 'vitest';
import type { AppEnv } from '../http/context.ts';
import { listen } from '../http/server.ts';
import { createLogger } from '../log.ts';
import { clientOf, request, until } from '../testing/llm.ts';
import { type LlmServer, startLlmServer, stream } from '../testing/llm-server.ts';
import { LlmError } from './errors.ts';
import { streamText } from './stream.ts';

type Answer = Parameters<typeof streamText>[1];

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The backend's own server with a route that streams this. */
async function serve(
  answer: Answer,
  heartbeatMs = 10_000,
  more: { deadlineMs?: number; onEnd?: () => void } = {},
) {
  const text: string[] = [];
  const log = createLogger({ LOG_LEVEL: 'info', RELEASE: 'dev' }, { write: (line) => void text.push(line) });
  const app = new Hono<AppEnv>()
    .use(requestId())
    .get('/', (c) => streamText(c, answer, { log, heartbeatMs, ...more }));
  server = listen(app, 0, log);
  await once(server, 'listening');
  const lines = () => text.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'stream');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, lines, text };
}

/** A browser that reads when it is told to. */
async function open(url: string): Promise<IncomingMessage> {
  const [response] = (await once(get(url), 'response')) as [IncomingMessage];
  response.on('error', () => {});
  return response.setEncoding('utf8');
}

async function whole(response: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of response) text += piece;
  return text;
}

it('hands on each piece as it comes, then that it is done', async () => {
  const { promise: haveRead, resolve } = Promise.withResolvers<void>();
  const { url, lines } = await serve(async function* () {
    yield 'one\n';
    await haveRead;
    yield 'two';
  });
  const response = await open(url);
  expect(response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  let text = '';
  for await (const piece of response) {
    text += piece;
    if (text.includes('one')) resolve();
  }
  expect(text).toBe('event: text\ndata: "one\\n"\n\nevent: text\ndata: "two"\n\nevent: done\ndata: {}\n\n');
  expect(lines()).toMatchObject([{ level: 'info', reason: 'done', requestId: expect.any(String) }]);
});

it('begins before there is a piece, and comments where one is waited for', async () => {
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  const { url } = await serve(async function* () {
    await enough;
    yield 'one';
  }, 30);
  const response = await open(url);
  let text = '';
  for await (const piece of response) {
    text += piece;
    if (text.split(': still here\n\n').length > 3) resolve();
  }
  expect(text).toMatch(/^(: still here\n\n){3,}event: text\ndata: "one"\n\nevent: done\ndata: {}\n\n$/);
});

it.each<[string, Error, object]>([
  ['the language model', new LlmError('llm-bad-answer', 'a secret resume'), { level: 'info' }],
  ['we', new SyntaxError('x'), { level: 'error', err: { type: 'SyntaxError' } }],
])('says that it breaks off when %s fails, and prints nothing', async (_, error, line) => {
  const printed = vi.spyOn(console, 'error');
  const { url, lines, text } = await serve(async function* () {
    yield 'one';
    throw error;
  });
  const reason = error instanceof LlmError ? error.reason : 'internal';
  expect(await whole(await open(url))).toBe(
    `event: text\ndata: "one"\n\nevent: error\ndata: {"reason":"${reason}"}\n\n`,
  );
  expect(lines()).toMatchObject([{ reason, ...line }]);
  expect(text.join('')).not.toContain('resume');
  expect(printed).not.toHaveBeenCalled();
});

it('makes no more than is read, and all of it in the end', async () => {
  let made = 0;
  const { url } = await serve(async function* () {
    for (; made < 2_000; made += 1) yield 'x'.repeat(10_000);
  });
  const response = await open(url);
  response.pause();
  let before = -1;
  while (before !== made) {
    before = made;
    await sleep(300);
  }
  expect(made).toBeLessThan(1_500);
  expect((await whole(response)).split('event: text').length).toBe(2_001);
});

it('ends the work when the browser leaves, in a pause and in a flood', async () => {
  const ended: string[] = [];
  const { url, lines } = await serve(async function* (signal) {
    try {
      if (ended.length === 0) await once(signal, 'abort');
      for (;;) yield 'again ';
    } finally {
      ended.push('x');
    }
  });
  for (const count of [1, 2]) {
    const response = await open(url);
    if (count === 2) await once(response, 'data');
    response.destroy();
    await until(() => ended.length === count);
  }
  await until(() => lines().length === 2);
  expect(lines()).toMatchObject([{ reason: 'left' }, { reason: 'left' }]);
});

it.each<[string, string, LlmServer['answer']]>([
  [
    'healthy',
    'event: text\ndata: "a"\n\nevent: text\ndata: "b"\n\nevent: done',
    (_, response) => stream(response, ['a', 'b']),
  ],
  [
    'breaking off',
    'event: text\ndata: "a"\n\nevent: error\ndata: {"reason":"llm-bad-answer"}',
    (_, response) => {
      stream(response, ['a'], '');
      response.end();
    },
  ],
  [
    'hanging',
    'event: text\ndata: "a"\n\nevent: error\ndata: {"reason":"llm-timeout"}',
    (_, response) => stream(response, ['a'], ''),
  ],
])('is the whole way from a node that is %s to the browser', async (how, events, answer) => {
  await using node = await startLlmServer(answer);
  using llm = clientOf([node], how === 'hanging' ? { idleMs: 500 } : {});
  const { url } = await serve((signal) => llm.chatStream(request, signal));
  expect(await whole(await open(url))).toContain(events);
});

it('is the whole way back, too: who leaves ends the work at the node', async () => {
  await using node = await startLlmServer((_, response) => stream(response, ['a'], ''));
  using llm = clientOf([node]);
  const { url, lines } = await serve((signal) => llm.chatStream(request, signal));
  const response = await open(url);
  await once(response, 'data');
  response.destroy();
  await until(() => node.requests[0]?.left === true);
  await until(() => lines().length === 1);
  expect(lines()).toMatchObject([{ reason: 'left' }]);
});

it.each([
  ['waits for its next piece', 1_000_000],
  ['is read by nobody', 1],
])('ends at its deadline, once, when it %s', async (_, size) => {
  let ended = 0;
  const answer: Answer = async function* (signal) {
    // More than the buffers on the way hold: a reader who does not read stops it here.
    for (let n = 0; n < 1e6 / size; n++) yield 'x'.repeat(size === 1 ? 1_000_000 : 1);
    await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  const { url, lines } = await serve(answer, 10_000, { deadlineMs: 500, onEnd: () => void ended++ });
  const response = await open(url);
  await expect.poll(() => ended).toBe(1);
  expect(await whole(response)).toMatch(/event: error\ndata: {"reason":"llm-timeout"}\n\n$/);
  expect(lines()).toMatchObject([{ level: 'info', reason: 'llm-timeout' }]);
  expect(ended).toBe(1);
});
