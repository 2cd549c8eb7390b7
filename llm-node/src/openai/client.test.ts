import OpenAI, {
  APIError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  RateLimitError,
} from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EngineError } from '../engine/engine.ts';
import { TOKEN, testApp } from '../testing/app.ts';

/** OpenAI's own client, with the app in the place of the network. */
function setUp(apiKey = TOKEN) {
  const { app, engine } = testApp();
  const client = new OpenAI({
    apiKey,
    baseURL: 'http://node.test/v1',
    maxRetries: 0,
    fetch: async (url, init) => app.request(String(url), init as RequestInit),
  });
  return { client, engine };
}

const chat = { model: 'tiny', messages: [{ role: 'user', content: 'Hi' }] } as const;
const asked = { ...chat, messages: [...chat.messages] };

describe('OpenAI’s own client', () => {
  it('chats', async () => {
    const { client } = setUp();
    const { choices, usage } = await client.chat.completions.create(asked);
    expect(choices[0]?.message.content).toBe('Hello there');
    expect(usage?.prompt_tokens_details?.cached_tokens).toBe(4);
  });

  it('continues a conversation by sending an answer back', async () => {
    const { client, engine } = setUp();
    const { choices } = await client.chat.completions.create(asked);
    const [answer] = choices;
    if (!answer) throw new Error('no answer');
    await client.chat.completions.create({
      ...asked,
      messages: [...asked.messages, answer.message, { role: 'user', content: 'And?' }],
    });
    expect(engine.asked[1]?.request.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
  });

  it('streams', async () => {
    const { client } = setUp();
    const stream = client.chat.completions.stream({ ...asked, stream_options: { include_usage: true } });
    let text = '';
    stream.on('content', (delta) => {
      text += delta;
    });
    const { choices, usage } = await stream.finalChatCompletion();
    expect(text).toBe('Hello there');
    expect(choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'Hello there' } });
    expect(usage?.total_tokens).toBe(9);
  });

  it('parses an answer of a schema that Zod describes', async () => {
    const { client, engine } = setUp();
    const gap = z.object({
      skill: z.string(),
      level: z.enum(['none', 'some']),
      // As z.iso.date() it would have a pattern too.
      since: z.string().meta({ format: 'date' }),
      links: z.array(z.object({ url: z.string() })),
    });
    const value = { skill: 'SQL', level: 'some' as const, since: '2024-02-29', links: [{ url: 'a' }] };
    engine.lines = [JSON.stringify(value)];
    // Zod adds a pattern to its dates, which JSON schema has a format for.
    const response_format = zodResponseFormat(
      gap.extend({ since: z.string().meta({ format: 'date' }) }),
      'gap',
    );
    const { choices } = await client.chat.completions.parse({ ...asked, response_format });
    expect(choices[0]?.message.parsed).toEqual(value);
  });

  it('embeds, asking for base64 on its own', async () => {
    const { client } = setUp();
    const { data } = await client.embeddings.create({ model: 'tiny-embed', input: ['a', 'b'] });
    expect(data.map(({ embedding }) => embedding)).toEqual(
      Array(2).fill([Math.fround(0.6), Math.fround(-0.8)]),
    );
  });

  it('lists models, and finds one', async () => {
    const { client } = setUp();
    const ids: string[] = [];
    for await (const { id } of client.models.list()) ids.push(id);
    expect(ids).toEqual(['tiny', 'tiny-embed']);
    expect(await client.models.retrieve('tiny')).toMatchObject({ id: 'tiny' });
  });

  it('throws its own errors', async () => {
    const { client, engine } = setUp();
    await expect(setUp('wrong').client.models.list()).rejects.toBeInstanceOf(AuthenticationError);
    await expect(client.models.retrieve('gpt-4o')).rejects.toBeInstanceOf(NotFoundError);
    const unsupported = client.chat.completions.create({ ...asked, logprobs: true });
    await expect(unsupported).rejects.toBeInstanceOf(BadRequestError);
    await expect(unsupported).rejects.toMatchObject({
      status: 400,
      code: 'unsupported_parameter',
      param: 'logprobs',
      type: 'invalid_request_error',
      requestID: expect.any(String),
    });
    engine.lines = [new EngineError('queue-full', 'full')];
    await expect(client.chat.completions.create(asked)).rejects.toBeInstanceOf(RateLimitError);
  });

  it('throws in the middle of a stream', async () => {
    const { client, engine } = setUp();
    engine.lines = ['Hello', new EngineError('engine-ended', 'The engine ended.')];
    const stream = await client.chat.completions.create({ ...asked, stream: true });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { choices } of stream) seen.push(choices[0]?.delta.content ?? '');
    })();
    await expect(reading).rejects.toBeInstanceOf(APIError);
    await expect(reading).rejects.toMatchObject({ code: 'engine_ended' });
    expect(seen).toEqual(['', 'Hello']);
  });
});
