import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { completion, json, type LlmServer, startLlmServer, stream } from '../testing/llm-server.ts';
import { type ChatRequest, createLlm, type Llm } from './client.ts';

const limits = { firstByteMs: 300, idleMs: 300, totalMs: 2_000, probeMs: 300, probeEveryMs: 50 };
const request: ChatRequest = { messages: [{ role: 'user', content: 'a secret resume' }], maxTokens: 100 };
const stay = () => new AbortController().signal;

/** A client of these servers that knows how they are. */
async function clientOf(...servers: readonly { url: string }[]): Promise<Llm & Disposable> {
  const llm = createLlm({ urls: servers.map(({ url }) => url), token: 'the-token', limits });
  await sleep(60);
  return Object.assign(llm, { [Symbol.dispose]: () => llm.close() });
}

async function read(llm: Llm, signal = stay()): Promise<string> {
  let text = '';
  for await (const piece of llm.chatStream(request, signal)) text += piece;
  return text;
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await sleep(10);
  expect(condition()).toBe(true);
}

const well: LlmServer['answer'] = (_, response) => json(response, completion('hello'));

describe('a node', () => {
  it('is asked with the token, and its answer is given', async () => {
    await using server = await startLlmServer(well);
    using llm = await clientOf(server);
    const schema = { name: 'skills', schema: { type: 'object' } };
    expect(await llm.chat({ ...request, schema }, stay())).toBe('hello');
    expect(server.requests).toMatchObject([
      {
        path: '/v1/chat/completions',
        token: 'Bearer the-token',
        body: { model: 'mistral', max_tokens: 100, stream: false, response_format: { type: 'json_schema' } },
      },
    ]);
  });

  it('streams, however slowly it is read', async () => {
    await using server = await startLlmServer((_, response) => stream(response, ['a', 'b', '🦊']));
    using llm = await clientOf(server);
    expect(await read(llm)).toBe('ab🦊');
    let slow = '';
    for await (const piece of llm.chatStream(request, stay())) {
      await sleep(20);
      slow += piece;
    }
    expect(slow).toBe('ab🦊');
  });

  it('embeds, in the order of the texts', async () => {
    await using server = await startLlmServer((_, response) =>
      json(response, {
        data: [
          { index: 1, embedding: [0, 1] },
          { index: 0, embedding: [1, 0] },
        ],
      }),
    );
    using llm = await clientOf(server);
    expect(await llm.embed(['one', 'two'], stay())).toEqual([
      [1, 0],
      [0, 1],
    ]);
    await expect(llm.embed(['one'], stay())).rejects.toMatchObject({ reason: 'llm-bad-answer' });
  });

  it.each<[string, string, LlmServer['answer']]>([
    ['refuses', 'llm-refused', (_, response) => json(response, { error: { message: 'too long' } }, 400)],
    ['is full', 'llm-busy', (_, response) => json(response, {}, 429)],
    ['breaks', 'llm-down', (_, response) => json(response, {}, 500)],
    ['does not know the token', 'llm-down', (_, response) => json(response, {}, 401)],
    ['hangs', 'llm-timeout', () => {}],
    ['hangs up', 'llm-down', (_, response) => response.destroy()],
    ['sends half a JSON', 'llm-bad-answer', (_, response) => response.writeHead(200).end('{"choices": [')],
    ['sends a page', 'llm-bad-answer', (_, response) => response.writeHead(200).end('<html>')],
    [
      'is cut by the limit of tokens',
      'llm-bad-answer',
      (_, response) => json(response, completion('{"a":', 'length')),
    ],
    [
      'leads elsewhere',
      'llm-down',
      (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
    ],
    [
      'never stops',
      'llm-bad-answer',
      (_, response) => {
        response.writeHead(200);
        const more = (): void => {
          if (response.destroyed) return;
          response.write('x'.repeat(2 ** 20));
          setImmediate(more);
        };
        more();
      },
    ],
  ])('that %s is %s, and the message holds nothing of what was asked', async (_, reason, answer) => {
    await using server = await startLlmServer(answer);
    using llm = await clientOf(server);
    const failed = llm.chat(request, stay());
    await expect(failed).rejects.toMatchObject({ reason });
    await expect(failed).rejects.not.toThrow(/resume/);
  });

  it.each<[string, string, LlmServer['answer']]>([
    [
      'is cut off',
      'llm-bad-answer',
      (_, response) => {
        stream(response, ['a'], '');
        setTimeout(() => response.destroy(), 30);
      },
    ],
    [
      'ends without its end',
      'llm-bad-answer',
      (_, response) => {
        stream(response, ['a'], '');
        response.end();
      },
    ],
    ['stops in the middle', 'llm-timeout', (_, response) => stream(response, ['a'], '')],
    ['is cut by the limit of tokens', 'llm-bad-answer', (_, response) => stream(response, ['a'], 'length')],
    [
      'gives up in the middle',
      'llm-bad-answer',
      (_, response) => {
        stream(response, ['a'], '');
        response.end('data: {"error":{"message":"x","code":"engine_ended"}}\n\n');
      },
    ],
  ])('whose stream %s is %s, after what came', async (_, reason, answer) => {
    await using server = await startLlmServer(answer);
    using llm = await clientOf(server);
    let text = '';
    const reading = (async () => {
      for await (const piece of llm.chatStream(request, stay())) text += piece;
    })();
    await expect(reading).rejects.toMatchObject({ reason: expect.stringMatching(`${reason}|llm-down`) });
    expect(text).toBe('a');
  });

  it('is told when whoever asked has left: by the signal, and by not reading on', async () => {
    await using server = await startLlmServer((_, response) => stream(response, ['a', 'b'], ''));
    using llm = await clientOf(server);
    for await (const _ of llm.chatStream(request, stay())) break;
    await until(() => server.requests[0]?.left === true);
    const leaving = new AbortController();
    const reading = read(llm, leaving.signal);
    await until(() => server.requests.length === 2);
    leaving.abort();
    await expect(reading).rejects.toThrow();
    await until(() => server.requests[1]?.left === true);
  });
});

describe('several nodes', () => {
  it('another one answers for a node that is away', async () => {
    await using broken = await startLlmServer((_, response) => json(response, {}, 500));
    await using healthy = await startLlmServer(well);
    using llm = await clientOf(broken, healthy);
    expect(await llm.chat(request, stay())).toBe('hello');
    expect([broken.requests.length, healthy.requests.length]).toEqual([1, 1]);
  });

  it('the less busy one is asked first', async () => {
    await using slow = await startLlmServer((_, response) =>
      setTimeout(() => json(response, completion('slow')), 200),
    );
    await using quick = await startLlmServer(well);
    using llm = await clientOf(slow, quick);
    const first = llm.chat(request, stay());
    expect(await llm.chat(request, stay())).toBe('hello');
    expect(await first).toBe('slow');
  });

  it('what was begun is not begun anew elsewhere', async () => {
    await using cut = await startLlmServer((_, response) => stream(response, ['a'], ''));
    await using healthy = await startLlmServer((_, response) => stream(response, ['b']));
    using llm = await clientOf(cut, healthy);
    await expect(read(llm)).rejects.toMatchObject({ reason: 'llm-timeout' });
    expect(healthy.requests).toHaveLength(0);
  });

  it('a request that one refuses is not carried to the next', async () => {
    await using strict = await startLlmServer((_, response) => json(response, {}, 400));
    await using healthy = await startLlmServer(well);
    using llm = await clientOf(strict, healthy);
    await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason: 'llm-refused' });
    expect(healthy.requests).toHaveLength(0);
  });
});

describe('state', () => {
  it('is down without a node, and calls say so at once', async () => {
    using llm = await clientOf();
    expect(llm.state()).toBe('down');
    await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason: 'llm-down' });
  });

  it('follows what the nodes say', async () => {
    await using one = await startLlmServer(well);
    await using other = await startLlmServer(well);
    using llm = await clientOf(one, other);
    expect(llm.state()).toBe('up');
    one.status = 'not-ready';
    await until(() => llm.state() === 'degraded');
    other.status = 'not-ready';
    await until(() => llm.state() === 'down');
    one.status = 'degraded';
    await until(() => llm.state() === 'degraded');
  });

  it('a node that sleeps costs no waiting, and is taken again when it wakes', async () => {
    const asleep = await startLlmServer(well);
    using llm = await clientOf(asleep);
    await asleep[Symbol.asyncDispose]();
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason: 'llm-down' });
    }
    expect(llm.state()).toBe('down');
    await using _awake = await startLlmServer(well, Number(new URL(asleep.url).port));
    await until(() => llm.state() === 'up' || llm.state() === 'down');
    await sleep(150);
    expect(await llm.chat(request, stay())).toBe('hello');
    expect(llm.state()).toBe('up');
  });
});
