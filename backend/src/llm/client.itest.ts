import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { clientOf, read, request, stay, until } from '../testing/llm.ts';
import { type Answer, startLlmServer, stream, vectors } from '../testing/llm-server.ts';
import { respondJson } from '../testing/respond.ts';

const forever = (response: Parameters<Answer>[1], piece: string): void => {
  const more = (): void => {
    if (response.destroyed) return;
    if (response.write(piece)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
};
describe('an answer', () => {
  it('is asked for with the token, and given whole', async () => {
    await using server = await startLlmServer((_, response) => stream(response, ['{"a"', ':1}']));
    using llm = clientOf([server]);
    const schema = { name: 'skills', schema: { type: 'object' } };
    expect(await llm.chat({ ...request, schema, user: 'u1' }, stay())).toBe('{"a":1}');
    expect(server.requests).toEqual([
      {
        path: '/v1/chat/completions',
        left: false,
        body: {
          model: 'mistral',
          messages: request.messages,
          max_tokens: 100,
          temperature: 0,
          stream: true,
          user: 'u1',
          response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } },
        },
      },
    ]);
  });

  it('is given as it comes', async () => {
    const { promise: haveRead, resolve } = Promise.withResolvers<void>();
    await using server = await startLlmServer(async (_, response) => {
      stream(response, ['🦊'], '');
      await haveRead;
      stream(Object.assign(response, { writeHead: () => response }), ['b']);
    });
    using llm = clientOf([server]);
    const pieces: string[] = [];
    for await (const piece of llm.chatStream(request, stay())) {
      pieces.push(piece);
      resolve();
    }
    expect(pieces).toEqual(['🦊', 'b']);
  });

  it('may be read slowly, for which the node is not blamed', async () => {
    await using server = await startLlmServer((_, response) => stream(response, ['a', 'b', 'c']));
    using llm = clientOf([server], { idleMs: 200 });
    for (let time = 0; time < 3; time += 1) {
      let text = '';
      for await (const piece of llm.chatStream(request, stay())) {
        await sleep(300);
        text += piece;
      }
      expect(text).toBe('abc');
    }
    expect(llm.state()).toBe('up');
  });

  it('is ended when its time is up, and the node is not blamed when its reader was slow', async () => {
    await using server = await startLlmServer((_, response) =>
      forever(
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }),
        'data: {"choices":[{"delta":{"content":"a"}}]}\n\n',
      ),
    );
    using llm = clientOf([server], { totalMs: 1_000 });
    for (let time = 0; time < 4; time += 1) {
      const reading = (async () => {
        for await (const _ of llm.chatStream(request, stay())) await sleep(100);
      })();
      await expect(reading).rejects.toMatchObject({ reason: 'llm-timeout' });
    }
    expect(llm.state()).toBe('up');
    expect(server.requests).toHaveLength(4);
  });

  it('is of no use to who has left: told by the signal, and by not reading on', async () => {
    await using server = await startLlmServer((_, response) => stream(response, ['a', 'b'], ''));
    using llm = clientOf([server]);
    for await (const _ of llm.chatStream(request, stay())) break;
    await until(() => server.requests[0]?.left === true);
    const leaving = new AbortController();
    const reading = read(llm, leaving.signal);
    await until(() => server.requests.length === 2);
    leaving.abort(new Error('left'));
    await expect(reading).rejects.toThrow('left');
    await until(() => server.requests[1]?.left === true);
    expect(llm.state()).toBe('up');
  });

  it('is not even asked for by who has left before', async () => {
    await using server = await startLlmServer((_, response) => stream(response, ['a']));
    using llm = clientOf([server]);
    await expect(llm.chat(request, AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
    expect(server.requests).toEqual([]);
  });
});

describe('vectors', () => {
  it('come in the order of the texts, in portions', async () => {
    await using server = await startLlmServer((_, response) => {
      const input = server.requests.at(-1)?.body.input as string[];
      const { data } = vectors(...input.map((text) => [Number(text), 1]));
      respondJson(response, { data: data.toReversed() });
    });
    using llm = clientOf([server]);
    const texts = Array.from({ length: 100 }, (_, index) => String(index));
    expect(await llm.embed(texts, stay())).toEqual(texts.map((text) => [Number(text), 1]));
    expect(server.requests).toHaveLength(4);
    expect(server.requests[0]).toMatchObject({
      path: '/v1/embeddings',
      body: { model: 'nomic', encoding_format: 'base64' },
    });
    expect(await llm.embed([], stay())).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['too few', vectors([1])],
    ['too many', vectors([1], [1], [1])],
    ['of two widths', vectors([1], [1, 2])],
    ['of nothing', vectors([], [])],
    ['not numbers', vectors([1], [Number.NaN])],
    [
      'of a text that was not asked for',
      { data: [{ ...vectors([1]).data[0] }, { ...vectors([1]).data[0], index: 7 }] },
    ],
    ['of the same text', { data: [vectors([1]).data[0], vectors([1]).data[0]] }],
    [
      'cut off',
      {
        data: [
          { index: 0, embedding: 'AAA=' },
          { index: 1, embedding: 'AAA=' },
        ],
      },
    ],
  ])('that are %s are no answer', async (_, body) => {
    await using server = await startLlmServer((_, response) => respondJson(response, body));
    using llm = clientOf([server]);
    await expect(llm.embed(['one', 'two'], stay())).rejects.toMatchObject({ reason: 'llm-bad-answer' });
  });
});
