import { expect, test } from 'vitest';
import type { ModelStatus } from '../engine/engine.ts';
import { type Ask, type Check, check } from './checks.ts';

const status = (state: ModelStatus['state'], detail = ''): ModelStatus => ({
  ...{ state, model: 'tiny', detail, loadedAt: 0, contextSize: 1024, dimensions: 2 },
  ...{ sequences: { total: 1, busy: 0 }, waiting: 0, restarts: 0, memoryBytes: 0 },
});
const answer = (content: string, tokens = 3) => ({
  choices: [{ message: { content } }],
  usage: { completion_tokens: tokens },
});
const vectors = (...all: number[][]) => ({ data: all.map((embedding) => ({ embedding })) });

/** The checks of models that are ready, whose app answers by function. */
async function failed(reply: (path: string) => unknown, state = status('ready')): Promise<string[]> {
  const ask: Ask = async (path) => {
    const body = reply(path);
    return body instanceof Response ? body : Response.json(body);
  };
  const checks: Check[] = [];
  const engine = { status: () => ({ chat: state, embedding: state }) };
  const kinds = ['chat', 'embedding'] as const;
  for await (const one of check({ kinds, engine, ask, readyMs: 20 })) checks.push(one);
  return checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
}
const right = (path: string) =>
  path.endsWith('embeddings') ? vectors([1, 0], [0.6, 0.8], [1, 0]) : answer('{"known":true}');

test('nothing fails when everything is right', async () => {
  expect(await failed(right)).toEqual([]);
});

test.each([
  [
    'no token',
    answer('', 0),
    ['chat-answers: its answer has no token', expect.stringMatching(/^chat-json: /)],
  ],
  ['half a JSON', answer('{"known":'), [expect.stringMatching(/^chat-json: /)]],
  ['another JSON', answer('{"known":1}'), ['chat-json: its JSON is not of the schema']],
  ['null', answer('null'), [expect.stringMatching(/^chat-json: /)]],
  [
    'an error',
    () => Response.json({ error: { message: 'It is full.' } }, { status: 429 }),
    ['chat-answers: 429: It is full.', 'chat-json: 429: It is full.'],
  ],
] as const)('an answer of %s fails', async (_, reply, sentences) => {
  const chat = typeof reply === 'function' ? reply : () => reply;
  expect(await failed((path) => (path.endsWith('embeddings') ? right(path) : chat()))).toEqual(sentences);
});

test.each([
  ['too few', vectors([1, 0], [1, 0]), '2, 2 dimensions'],
  ['none', vectors(), 'no dimensions'],
  ['of different dimensions', vectors([1, 0], [1], [1, 0]), '2, 1, 2 dimensions'],
  ['empty', vectors([], [], []), '0, 0, 0 dimensions'],
  ['not of length 1', vectors([1, 0], [1, 1], [1, 0]), 'length 1.41'],
  ['not numbers', vectors([1, 0], [Number.NaN, 0], [1, 0]), 'length'],
])('vectors that are %s fail', async (_, reply, sentence) => {
  expect(await failed((path) => (path.endsWith('embeddings') ? reply : right(path)))).toEqual([
    expect.stringContaining(sentence),
  ]);
});

test('a model that is broken, or takes too long, is not asked', async () => {
  const unasked = () => {
    throw new Error('was asked');
  };
  expect(await failed(unasked, status('broken', 'It is too large.'))).toEqual([
    'chat-ready: It is too large.',
    'embedding-ready: It is too large.',
  ]);
  expect(await failed(unasked, status('starting', 'It is being loaded.'))).toEqual([
    'chat-ready: tiny is not ready in time. It is being loaded.',
    'embedding-ready: tiny is not ready in time. It is being loaded.',
  ]);
});
