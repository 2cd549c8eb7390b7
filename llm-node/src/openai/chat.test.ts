import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine/engine.ts';
import { testApp } from '../testing/app.ts';

const messages = [{ role: 'user', content: 'Hi' }];
const chat = { model: 'tiny', messages };

/** The events of a stream, as they were sent. */
async function events(response: Response): Promise<(string | Record<string, unknown>)[]> {
  expect(response.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8');
  const text = await response.text();
  expect(text.endsWith('\n\n')).toBe(true);
  return text
    .slice(0, -2)
    .split('\n\n')
    .map((event) => {
      expect(event).toMatch(/^data: [^\n]*$/);
      const data = event.slice('data: '.length);
      return data === '[DONE]' ? data : JSON.parse(data);
    });
}

describe('an answer in one piece', () => {
  it('has the shape that OpenAI gives it', async () => {
    const response = await testApp().post('/v1/chat/completions', chat);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      id: expect.stringMatching(/^chatcmpl-[0-9a-f]{32}$/),
      object: 'chat.completion',
      created: expect.any(Number),
      model: 'tiny',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Hello there', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: {
        prompt_tokens: 7,
        completion_tokens: 2,
        total_tokens: 9,
        prompt_tokens_details: { cached_tokens: 4 },
      },
    });
  });

  it('says when the limit of tokens cut it', async () => {
    const { post, engine } = testApp();
    engine.finishReason = 'length';
    const response = await post('/v1/chat/completions', chat);
    expect(await response.json()).toMatchObject({ choices: [{ finish_reason: 'length' }] });
  });
});

describe('reasons of the engine', () => {
  it.each([
    ['prompt-too-long', 400, 'context_length_exceeded', 'messages', null],
    ['queue-full', 429, 'queue_full', null, '3'],
    ['deadline', 504, 'deadline_exceeded', null, null],
    ['not-ready', 503, 'model_not_ready', null, '3'],
    ['broken', 503, 'model_broken', null, '3'],
    ['engine-ended', 503, 'engine_ended', null, '3'],
    ['no-model', 404, 'model_not_found', 'model', null],
    ['schema-refused', 400, 'invalid_json_schema', 'response_format', null],
  ] as const)(
    '%s is %i %s, in one piece and as a stream',
    async (reason, status, code, param, retryAfter) => {
      for (const stream of [false, true]) {
        const { post, engine } = testApp();
        engine.lines = [new EngineError(reason, 'It says why: 600 of 512.', { retryAfterSeconds: 2.2 })];
        const response = await post('/v1/chat/completions', { ...chat, stream });
        expect(response.status).toBe(status);
        expect(response.headers.get('Retry-After')).toBe(retryAfter);
        expect(await response.json()).toMatchObject({
          error: { message: 'It says why: 600 of 512.', code, param },
        });
      }
    },
  );
});

describe('an answer in JSON', () => {
  const schema = {
    type: 'object',
    properties: { since: { type: 'string', format: 'date' }, years: { type: 'integer' } },
    required: ['since', 'years'],
  };
  const formats = {
    json_object: { type: 'json_object' },
    json_schema: { type: 'json_schema', json_schema: { name: 'job', schema } },
  };
  const good = '{"since": "2024-02-29", "years": 3}\n';

  it.each([
    ['json_object', good, 'stop', 200, undefined],
    ['json_schema', good, 'stop', 200, undefined],
    ['json_object', good, 'length', 422, 'answer_cut'],
    ['json_schema', '{"since": "20', 'length', 422, 'answer_cut'],
    ['json_object', '{"since": "20', 'stop', 422, 'answer_not_of_schema'],
    ['json_object', '[]', 'stop', 422, 'answer_not_of_schema'],
    ['json_object', '', 'stop', 422, 'answer_not_of_schema'],
    ['json_schema', '{"since": "2023-02-29", "years": 3}', 'stop', 422, 'answer_not_of_schema'],
    ['json_schema', '{"since": "2024-02-29", "years": 3e-1}', 'stop', 422, 'answer_not_of_schema'],
    ['json_schema', '{"since": "2024-02-29", "years": 1e999}', 'stop', 422, 'answer_not_of_schema'],
    ['json_schema', '{"since": "2024-02-29"}', 'stop', 422, 'answer_not_of_schema'],
    ['json_schema', '{"since": "2024-02-29", "years": 3, "more": 1}', 'stop', 422, 'answer_not_of_schema'],
  ] as const)('%s: %j that ended by %s is %i', async (format, text, finishReason, status, code) => {
    const { post, engine, lines } = testApp();
    engine.lines = [text];
    engine.finishReason = finishReason;
    const asked = { ...chat, response_format: formats[format] };
    const response = await post('/v1/chat/completions', asked);
    expect(response.status).toBe(status);
    if (code) expect(await response.json()).toMatchObject({ error: { code, type: 'invalid_request_error' } });
    else expect(await response.json()).toMatchObject({ choices: [{ message: { content: text } }] });

    const said = await events(await post('/v1/chat/completions', { ...asked, stream: true }));
    if (code) expect(said.at(-1)).toMatchObject({ error: { code } });
    else expect(said.at(-1)).toBe('[DONE]');
    expect(said.includes('[DONE]')).toBe(code === undefined);
    expect(lines.map(({ reason }) => reason)).toEqual([code, code]);
  });
});

describe('a stream', () => {
  const streamed = { ...chat, stream: true };

  it('tells the role, the text, the end', async () => {
    const response = await testApp().post('/v1/chat/completions', streamed);
    const head = {
      id: expect.stringMatching(/^chatcmpl-/),
      object: 'chat.completion.chunk',
      created: expect.any(Number),
      model: 'tiny',
    };
    const chunk = (delta: object, finish_reason: string | null = null) => ({
      ...head,
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    });
    const all = await events(response);
    expect(all).toEqual([
      chunk({ role: 'assistant', content: '', refusal: null }),
      chunk({ content: 'Hello' }),
      chunk({ content: ' there' }),
      chunk({}, 'stop'),
      '[DONE]',
    ]);
    expect(new Set(all.map((one) => (typeof one === 'string' ? undefined : one.id))).size).toBe(2);
  });

  it('tells the usage where it is asked for', async () => {
    const { post } = testApp();
    const all = await events(
      await post('/v1/chat/completions', { ...streamed, stream_options: { include_usage: true } }),
    );
    expect(all.slice(0, -2).every((one) => typeof one === 'object' && one.usage === null)).toBe(true);
    expect(all.at(-2)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 7, completion_tokens: 2, prompt_tokens_details: { cached_tokens: 4 } },
    });
    expect(all.at(-1)).toBe('[DONE]');
  });

  it('ends with an event when something breaks in its middle', async () => {
    const { post, engine, lines } = testApp();
    engine.lines = ['Hello', new EngineError('engine-ended', 'The engine ended.')];
    const all = await events(await post('/v1/chat/completions', streamed));
    expect(all.at(-2)).toMatchObject({ choices: [{ delta: { content: 'Hello' } }] });
    expect(all.at(-1)).toEqual({
      error: { message: 'The engine ended.', type: 'server_error', code: 'engine_ended', param: null },
    });
    expect(lines).toMatchObject([{ level: 'error', status: 200, reason: 'engine_ended', promptTokens: 7 }]);
  });

  it('is over, and said to be, when nobody reads it', async () => {
    for (const read of [0, 1, 2]) {
      const { post, engine, lines } = testApp();
      const response = await post('/v1/chat/completions', streamed);
      const reader = response.body?.getReader();
      for (let piece = 0; piece < read; piece++) await reader?.read();
      await reader?.cancel();
      expect(engine.left).toBe(1);
      await Promise.resolve();
      expect(lines).toMatchObject([{ level: 'info', status: 200, reason: 'client_left' }]);
    }
  });

  it('logs what nobody expected, and tells nothing of it', async () => {
    const { post, engine, lines } = testApp();
    engine.lines = ['Hello', new TypeError('x is not a function')];
    const all = await events(await post('/v1/chat/completions', streamed));
    expect(all.at(-1)).toMatchObject({ error: { message: 'Internal error.' } });
    expect(lines).toMatchObject([{ level: 'error', reason: 'internal', err: { type: 'TypeError' } }]);
  });
});
