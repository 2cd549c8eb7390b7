import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../.ci/fast-check.ts';
import { testApp } from '../testing/app.ts';

const messages = [{ role: 'user', content: 'Hi' }];
const chat = { model: 'tiny', messages };

type Failure = { error: { message: string; type: string; code: string; param: string | null } };

async function refusal(body: unknown): Promise<Failure['error'] & { status: number }> {
  const response = await testApp().post('/v1/chat/completions', body);
  const { error } = (await response.json()) as Failure;
  return { status: response.status, ...error };
}

describe('what the engine is asked', () => {
  it('by default', async () => {
    const { post, engine } = testApp();
    await post('/v1/chat/completions', chat);
    const [{ request, options } = {}] = engine.asked;
    expect(request).toEqual({
      messages,
      maxTokens: null,
      temperature: 1,
      topP: 1,
      seed: null,
      stop: [],
      json: null,
    });
    expect(options).toMatchObject({ client: 'peer ', deadlineMs: 5_000 });
  });

  it('when everything is given', async () => {
    const { post, engine } = testApp();
    const schema = { type: 'object', properties: { a: { type: 'null' } }, required: ['a'] };
    engine.lines = ['{"a":null}'];
    const response = await post('/v1/chat/completions', {
      ...chat,
      messages: [
        { role: 'system', content: 'One' },
        { role: 'developer', content: [{ type: 'text', text: 'Two' }] },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Three' },
            { type: 'text', text: 'Four' },
          ],
        },
        { role: 'assistant', content: 'Five', refusal: null, annotations: [], tool_calls: null, audio: null },
      ],
      max_tokens: 9,
      max_completion_tokens: 9,
      temperature: 0,
      top_p: 0.5,
      seed: -1,
      stop: ['\n', 'END'],
      response_format: { type: 'json_schema', json_schema: { name: 'gap', strict: true, schema } },
      user: 'jane',
      // All of these say nothing else than is the case.
      n: 1,
      logprobs: false,
      top_logprobs: null,
      presence_penalty: 0,
      frequency_penalty: null,
      logit_bias: {},
      tools: [],
      tool_choice: 'none',
      modalities: ['text'],
      store: false,
      metadata: { a: 'b' },
      parallel_tool_calls: true,
      service_tier: 'auto',
      safety_identifier: 'x',
      prompt_cache_key: 'x',
    });
    expect(response.status).toBe(200);
    const [{ request, options } = {}] = engine.asked;
    expect(request).toEqual({
      messages: [
        { role: 'system', content: 'One' },
        { role: 'system', content: 'Two' },
        { role: 'user', content: 'Three\nFour' },
        { role: 'assistant', content: 'Five' },
      ],
      maxTokens: 9,
      temperature: 0,
      topP: 0.5,
      seed: 2 ** 32 - 2,
      stop: ['\n', 'END'],
      json: { ...schema, additionalProperties: false },
    });
    expect(options?.client).toBe('user jane');
  });

  it('for other ways to say the same', async () => {
    const { post, engine } = testApp();
    await post('/v1/chat/completions', {
      ...chat,
      max_tokens: 5,
      stop: 'x',
      response_format: { type: 'text' },
    });
    await post('/v1/chat/completions', { ...chat, max_completion_tokens: 6, stop: null, seed: null });
    expect(engine.asked.map(({ request }) => [request.maxTokens, request.stop, request.json])).toEqual([
      [5, ['x'], null],
      [6, [], null],
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    [{ messages }, 'model'],
    [{ ...chat, model: 3 }, 'model'],
    [{ model: 'tiny' }, 'messages'],
    [{ ...chat, messages: 'Hi' }, 'messages'],
    [{ ...chat, messages: [] }, 'messages'],
    [{ ...chat, messages: ['Hi'] }, 'messages[0]'],
    [{ ...chat, messages: [{ content: 'Hi' }] }, 'messages[0].role'],
    [{ ...chat, messages: [{ role: 'tool', content: 'Hi' }] }, 'messages[0].role'],
    [{ ...chat, messages: [{ role: 'user' }] }, 'messages[0].content'],
    [{ ...chat, messages: [{ role: 'user', content: null }] }, 'messages[0].content'],
    [{ ...chat, messages: [{ role: 'user', content: 5 }] }, 'messages[0].content'],
    [{ ...chat, messages: [{ role: 'user', content: [] }] }, 'messages[0].content'],
    [
      { ...chat, messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'x' } }] }] },
      'messages[0].content[0].type',
    ],
    [
      { ...chat, messages: [{ role: 'user', content: [{ type: 'text', text: 5 }] }] },
      'messages[0].content[0].text',
    ],
    [{ ...chat, max_tokens: 0 }, 'max_tokens'],
    [{ ...chat, max_tokens: 1.5 }, 'max_tokens'],
    [{ ...chat, max_completion_tokens: '5' }, 'max_completion_tokens'],
    [{ ...chat, max_tokens: 1, max_completion_tokens: 2 }, 'max_completion_tokens'],
    [{ ...chat, temperature: 2.1 }, 'temperature'],
    [{ ...chat, temperature: -1 }, 'temperature'],
    [{ ...chat, top_p: 1.1 }, 'top_p'],
    [{ ...chat, seed: 0.5 }, 'seed'],
    [{ ...chat, stop: '' }, 'stop[0]'],
    [{ ...chat, stop: ['a', 'b', 'c', 'd', 'e'] }, 'stop'],
    [{ ...chat, stop: [5] }, 'stop[0]'],
    [{ ...chat, stream: 'yes' }, 'stream'],
    [{ ...chat, stream_options: { include_usage: true } }, 'stream_options'],
    [{ ...chat, user: 'x'.repeat(300) }, 'user'],
    [{ ...chat, response_format: { type: 'xml' } }, 'response_format.type'],
    [{ ...chat, response_format: 'json' }, 'response_format'],
    [{ ...chat, response_format: { type: 'json_schema' } }, 'response_format.json_schema'],
    [
      { ...chat, response_format: { type: 'json_schema', json_schema: { name: 'a' } } },
      'response_format.json_schema.schema',
    ],
  ])('%j', async (body, param) => {
    expect(await refusal(body)).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      code: 'invalid_value',
      param,
      message: expect.stringContaining(param),
    });
  });

  it.each([
    [{ logprobs: true }, 'logprobs'],
    [{ top_logprobs: 0 }, 'top_logprobs'],
    [{ n: 2 }, 'n'],
    [{ tools: [{ type: 'function', function: { name: 'f' } }] }, 'tools'],
    [{ tool_choice: 'required' }, 'tool_choice'],
    [{ functions: [{ name: 'f' }] }, 'functions'],
    [{ function_call: { name: 'f' } }, 'function_call'],
    [{ logit_bias: { 50256: -100 } }, 'logit_bias'],
    [{ presence_penalty: 0.5 }, 'presence_penalty'],
    [{ frequency_penalty: -0.5 }, 'frequency_penalty'],
    [{ modalities: ['text', 'audio'] }, 'modalities'],
    [{ audio: { voice: 'alloy' } }, 'audio'],
    [{ store: true }, 'store'],
    [{ reasoning_effort: 'high' }, 'reasoning_effort'],
    [{ top_k: 5 }, 'top_k'],
    [{ stream: true, stream_options: { surprise: true } }, 'stream_options.surprise'],
    [{ messages: [{ role: 'user', content: 'Hi', name: 'Jane' }] }, 'messages[0].name'],
    [{ messages: [{ role: 'assistant', content: 'Hi', tool_calls: [{}] }] }, 'messages[0].tool_calls'],
  ])('%j, which is not supported', async (more, param) => {
    expect(await refusal({ ...chat, ...more })).toMatchObject({
      status: 400,
      code: 'unsupported_parameter',
      param,
      message: expect.stringContaining(param),
    });
  });

  it.each([
    ['', 'invalid_json', 400],
    ['{', 'invalid_json', 400],
    ['[]', 'invalid_json', 400],
    ['"text"', 'invalid_json', 400],
    ['null', 'invalid_json', 400],
    ['{"messages":[{"role":"user","content":"\\u0000"}]}', 'invalid_value', 400],
    ['{"messages":[{"role":"user","content":"\\ud83d"}]}', 'invalid_value', 400],
    ['{"temperature":1e999}', 'invalid_value', 400],
    [`{"messages":${'['.repeat(65)}${']'.repeat(65)}}`, 'invalid_value', 400],
    [`{"messages":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'invalid_value', 400],
    [JSON.stringify({ ...chat, model: 'gpt-4o' }), 'model_not_found', 404],
    [JSON.stringify({ ...chat, model: 'tiny-embed' }), 'model_not_found', 404],
  ])('a body in many ways (%#)', async (body, code, status) => {
    expect(await refusal(body)).toMatchObject({ status, code });
  });

  it('more messages than any context holds', async () => {
    const body = { ...chat, messages: Array(513).fill(messages[0]) };
    expect(await refusal(body)).toMatchObject({
      param: 'messages',
      message: 'messages has more than 512 messages.',
    });
  });

  it('a schema of which something is not enforced, by name and place', async () => {
    const schema = {
      type: 'object',
      properties: { years: { type: 'integer', minimum: 0 }, mail: { type: 'string', format: 'email' } },
      required: ['years', 'mail'],
    };
    const response_format = { type: 'json_schema', json_schema: { name: 'person', schema } };
    expect(await refusal({ ...chat, response_format })).toEqual({
      status: 400,
      type: 'invalid_request_error',
      code: 'invalid_json_schema',
      param: 'response_format.json_schema.schema',
      message:
        'The schema cannot be enforced. /properties/years/minimum: minimum cannot be enforced. /properties/mail/format: format "email" cannot be enforced, only date, time, date-time.',
    });
  });

  it('bytes that are no UTF-8, and a body that was encoded', async () => {
    const { ask } = testApp();
    const body = Buffer.from(JSON.stringify(chat).replace('Hi', '\xff'), 'latin1');
    const response = await ask('/v1/chat/completions', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_utf8' } });
    const headers = { 'Content-Encoding': 'gzip' };
    const encoded = await ask('/v1/chat/completions', { method: 'POST', body: 'x', headers });
    expect(encoded.status).toBe(415);
  });
});

describe('any body', () => {
  const keys = [
    'model',
    'messages',
    'role',
    'content',
    'type',
    'text',
    'stop',
    'stream',
    'stream_options',
    'n',
  ];
  const schemas = [
    'response_format',
    'json_schema',
    'schema',
    'name',
    'properties',
    'required',
    'items',
    '$defs',
  ];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(
        'tiny',
        'user',
        'text',
        'json_schema',
        'object',
        '',
        0,
        1,
        -1,
        1e300,
        true,
        null,
      ),
      fc.string({ unit: 'binary' }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys, ...schemas, '__proto__', 'toString'), tie('value'), {
        maxKeys: 6,
      }),
    ),
  }));

  it('is answered or refused, and breaks nothing', async () => {
    const { post } = testApp();
    const body = fc.dictionary(fc.constantFrom(...keys, ...schemas), value, { maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(body, fc.boolean(), async (given, whole) => {
        const response = await post('/v1/chat/completions', whole ? { ...chat, ...given } : given);
        expect([200, 400, 404, 422]).toContain(response.status);
        if (response.status === 200) return;
        const { error } = (await response.json()) as Failure;
        expect(error).toMatchObject({ type: 'invalid_request_error', message: expect.stringMatching(/\.$/) });
      }),
      atLeast(300),
    );
  });
});
