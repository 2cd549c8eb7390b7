import { once } from 'node:events';
import { Agent, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOKEN, testApp } from '../testing/app.ts';
import { LEAVES } from '../testing/fake-engine.ts';
import { drain } from './drain.ts';
import { MAX_BODY_BYTES } from './json-body.ts';
import { createServer } from './server.ts';

let app: ReturnType<typeof testApp>;
let server: Server;
let port: number;
let stopping: boolean;

beforeEach(async () => {
  stopping = false;
  app = testApp({ isStopping: () => stopping });
  server = createServer(app.app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
});

const chat = { model: 'tiny', messages: [{ role: 'user', content: 'Hi' }] };

/** Sends a request without waiting for its answer. */
function send(body: string | Buffer, options: { agent?: Agent; chunked?: boolean; path?: string } = {}) {
  const sent = request({
    host: '127.0.0.1',
    port,
    method: 'POST',
    path: options.path ?? '/v1/chat/completions',
    agent: options.agent ?? false,
    headers: {
      Authorization: `Bearer ${TOKEN}`,
      ...(options.chunked
        ? { 'Transfer-Encoding': 'chunked' }
        : { 'Content-Length': Buffer.byteLength(body) }),
    },
  });
  sent.on('error', () => {});
  sent.end(body);
  return sent;
}

async function answerTo(sent: ReturnType<typeof send>): Promise<IncomingMessage> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

/** What a client sends over a bare connection. */
function raw(stream: boolean): string {
  const body = JSON.stringify({ ...chat, stream });
  const head = ['POST /v1/chat/completions HTTP/1.1', 'Host: node', `Authorization: Bearer ${TOKEN}`];
  return [...head, `Content-Length: ${body.length}`, '', body].join('\r\n');
}

describe('a client that leaves', () => {
  const ways = [
    ['reset', false],
    ['closed', false],
    ['reset', true],
    ['closed', true],
  ] as const;

  it.each(ways)('%s, streaming %s: what is done for it ends, and nobody else’s', async (way, stream) => {
    const { engine, lines } = app;
    engine.lines = ['Hello', LEAVES];
    const other = send(JSON.stringify(chat));
    const leaving = connect(port, '127.0.0.1').on('error', () => {});
    leaving.write(raw(stream));
    await expect.poll(() => engine.asked.length).toBe(2);
    if (stream) await once(leaving, 'data');
    if (way === 'reset') leaving.resetAndDestroy();
    else leaving.destroy();
    await expect.poll(() => engine.left).toBe(1);
    expect(engine.asked.filter(({ options }) => options.signal.aborted)).toHaveLength(1);
    await expect.poll(() => lines.length).toBe(1);
    expect(lines).toMatchObject([{ level: 'info', status: stream ? 200 : 499, reason: 'client_left' }]);
    other.destroy();
    await expect.poll(() => engine.left).toBe(2);
  });

  it('before its embeddings are there, or in the middle of its body', async () => {
    const { engine } = app;
    engine.embedding = () => new Promise(() => {});
    const leaving = send(JSON.stringify({ model: 'tiny-embed', input: 'a' }), { path: '/v1/embeddings' });
    await expect.poll(() => engine.embedded.length).toBe(1);
    leaving.destroy();
    await expect.poll(() => engine.embedded[0]?.options.signal.aborted).toBe(true);

    const half = connect(port, '127.0.0.1').on('error', () => {});
    half.write(raw(false).slice(0, -10));
    await once(half, 'connect');
    half.resetAndDestroy();
    await expect.poll(() => app.lines.map(({ status }) => status)).toContain(499);
    expect(engine.asked).toEqual([]);
  });
});

describe('a stream', () => {
  it('sends each piece as soon as it is there', async () => {
    app.engine.lines = ['Hello', LEAVES];
    const sent = send(JSON.stringify({ ...chat, stream: true }));
    const response = await answerTo(sent);
    let seen = '';
    for await (const chunk of response) {
      seen += chunk;
      if (seen.includes('Hello')) break;
    }
    expect(seen).toContain('"content":"Hello"');
    expect(response.headers['x-release']).toBeDefined();
    await expect.poll(() => app.engine.left).toBe(1);
  });
});

describe('the body', () => {
  const padded = (size: number) => {
    const body = JSON.stringify(chat);
    return body.padEnd(size, ' ');
  };

  it.each([false, true])('has a limit to the byte, sent in chunks: %s', async (chunked) => {
    const fits = await answerTo(send(padded(MAX_BODY_BYTES), { chunked }));
    expect(fits.statusCode).toBe(200);
    expect(JSON.parse(await text(fits))).toMatchObject({ object: 'chat.completion' });
    const larger = await answerTo(send(padded(MAX_BODY_BYTES + 1), { chunked }));
    expect(larger.statusCode).toBe(413);
    expect(JSON.parse(await text(larger))).toMatchObject({ error: { code: 'body_too_large' } });
    expect(app.engine.asked).toHaveLength(1);
  });

  it('is not read further than the limit', async () => {
    const client = connect(port, '127.0.0.1').on('error', () => {});
    const head = ['POST /v1/chat/completions HTTP/1.1', 'Host: node', `Authorization: Bearer ${TOKEN}`];
    client.write([...head, 'Transfer-Encoding: chunked', '', ''].join('\r\n'));
    let answer = '';
    client.on('data', (data) => {
      answer += data;
    });
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    for (let sent = 0; sent < 32 && answer === ''; sent++) {
      client.write(chunk);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await expect.poll(() => answer).toContain('HTTP/1.1 413');
    client.destroy();
  });
});

describe('stopping', () => {
  it('lets a stream end, takes nothing new, and is over when the last answer is', async () => {
    const { engine } = app;
    const agent = new Agent({ keepAlive: true });
    await text(await answerTo(send(JSON.stringify(chat), { agent })));
    const { promise: told, resolve: tell } = Promise.withResolvers<void>();
    const { chat: answer } = engine;
    engine.chat = async function* held(...args) {
      for await (const event of answer.apply(engine, args)) {
        if (event.type === 'end') await told;
        yield event;
      }
    };
    const running = await answerTo(send(JSON.stringify({ ...chat, stream: true })));
    stopping = true;
    const refused = await answerTo(send(JSON.stringify(chat), { agent }));
    expect(refused.statusCode).toBe(503);
    expect(refused.headers.connection).toBe('close');
    await text(refused);

    const over = drain([server], 300_000);
    const late = send(JSON.stringify(chat));
    const [error] = (await once(late, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
    tell();
    expect((await text(running)).endsWith('data: [DONE]\n\n')).toBe(true);
    expect(await over).toEqual({ reason: 'drained' });
    agent.destroy();
  });

  it('cuts at the deadline what does not end', async () => {
    app.engine.lines = ['Hello', LEAVES];
    const running = await answerTo(send(JSON.stringify({ ...chat, stream: true })));
    const cut = text(running).catch((error) => error);
    expect(await drain([server], 100)).toEqual({ reason: 'deadline' });
    expect(await cut).toMatchObject({ code: 'ECONNRESET' });
    await expect.poll(() => app.engine.left).toBe(1);
  });

  it('is not held up by connections on which nothing is asked', async () => {
    const idle = connect(port, '127.0.0.1');
    await once(idle, 'connect');
    const agent = new Agent({ keepAlive: true });
    await text(await answerTo(send(JSON.stringify(chat), { agent })));
    const startedAt = performance.now();
    expect(await drain([server], 300_000)).toEqual({ reason: 'drained' });
    // They would end by themselves after 75 s.
    expect(performance.now() - startedAt).toBeLessThan(60_000);
    idle.destroy();
    agent.destroy();
  });
});
