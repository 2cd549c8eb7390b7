import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import type { AppEnv } from '../http/context.ts';
import { LlmError } from './errors.ts';
import { streamText } from './stream.ts';

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());

/** A real server that streams this. */
async function serve(answer: (signal: AbortSignal) => AsyncIterable<string>): Promise<string> {
  const app = new Hono<AppEnv>().get('/', (c) => streamText(c, answer));
  server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('hands on each piece as it comes, then that it is done', async () => {
  const { promise: read, resolve } = Promise.withResolvers<void>();
  const url = await serve(async function* () {
    yield 'one\n';
    await read;
    yield 'two';
  });
  const response = await fetch(url);
  expect(response.headers.get('Content-Type')).toBe('text/event-stream');
  expect(response.headers.get('X-Accel-Buffering')).toBe('no');
  let text = '';
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    if (text.includes('one')) resolve();
  }
  expect(text).toBe('event: text\ndata: "one\\n"\n\nevent: text\ndata: "two"\n\nevent: done\ndata: {}\n\n');
});

it('says why it breaks off, and nothing else of it', async () => {
  const url = await serve(async function* () {
    yield 'one';
    throw new LlmError('llm-bad-answer', 'an inner matter');
  });
  const text = await (await fetch(url)).text();
  expect(text).toContain('event: error\ndata: {"reason":"llm-bad-answer"}');
  expect(text).not.toContain('inner');
});

it('ends the work when the browser leaves', async () => {
  let ended = false;
  const url = await serve(async function* (signal) {
    while (!signal.aborted) {
      yield 'again ';
      await sleep(5);
    }
    ended = true;
  });
  const leaving = new AbortController();
  const response = await fetch(url, { signal: leaving.signal });
  await response.body?.getReader().read();
  leaving.abort();
  for (let tries = 0; tries < 200 && !ended; tries += 1) await sleep(10);
  expect(ended).toBe(true);
});
