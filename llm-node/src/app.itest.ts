import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { BadRequestError, UnprocessableEntityError } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from './engine/create.ts';
import type { Engine } from './engine/engine.ts';
import { readLlmEnv } from './env.ts';
import { createServer } from './http/server.ts';
import { createLogger } from './log.ts';
import { TOKEN, testApp } from './testing/app.ts';
import { makeEmbedder, makeRandomModel } from './testing/make-gguf.ts';

let folder: string;
let engine: Engine;
let server: Server;
let client: OpenAI;

/** Real engines with tiny models, and OpenAI's own client. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-'));
  const [chat, embedding] = [join(folder, 'babbler.gguf'), join(folder, 'embedder.gguf')];
  await makeRandomModel(chat);
  await makeEmbedder(embedding);
  const env = {
    LLM_NODE_CHAT_MODEL: chat,
    LLM_NODE_EMBEDDING_MODEL: embedding,
    LLM_NODE_GPU: 'off',
    // Two of a busy machine wait for each other at every token.
    LLM_NODE_THREADS: '1',
    LLM_NODE_CONTEXT_SIZE: '1024',
    LLM_NODE_CACHE_MB: '64',
  };
  engine = createEngine(() => readLlmEnv(env), createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' }));
  server = createServer(testApp({ engine, deadlineMs: 60_000 }).app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  client = new OpenAI({ apiKey: TOKEN, baseURL: `http://127.0.0.1:${port}/v1`, maxRetries: 0 });
  while (Object.values(engine.status()).some(({ state }) => state !== 'ready')) await sleep(50);
});

afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await engine?.close();
  await rm(folder, { recursive: true });
});

const asked = { model: 'babbler', messages: [{ role: 'user' as const, content: 'What is missing?' }] };

describe('OpenAI’s own client and real engines', () => {
  it('chat, the same for the same seed, and remember the prompt', async () => {
    const ask = () => client.chat.completions.create({ ...asked, max_tokens: 16, seed: 7 });
    const [first, second] = [await ask(), await ask()];
    expect(first.choices[0]).toMatchObject({ finish_reason: 'length', message: { role: 'assistant' } });
    expect(first.choices[0]?.message.content).not.toBe('');
    expect(second.choices).toEqual(first.choices);
    expect(first.usage?.completion_tokens).toBe(16);
    expect(second.usage?.prompt_tokens_details?.cached_tokens).toBeGreaterThan(0);
  });

  it('stream the same as in one piece', async () => {
    const same = { ...asked, max_tokens: 16, temperature: 0 };
    const whole = await client.chat.completions.create(same);
    const stream = client.chat.completions.stream(same);
    const streamed = await stream.finalChatCompletion();
    expect(streamed.choices[0]?.message.content).toBe(whole.choices[0]?.message.content);
  });

  it('hold a schema, whatever the model would rather say', async () => {
    const schema = {
      type: 'object',
      properties: {
        skill: { type: 'string', maxLength: 10 },
        level: { enum: ['none', 'some', 'much'] },
        known: { type: ['boolean', 'null'] },
        since: { type: 'string', format: 'date' },
        steps: { type: 'array', items: { $ref: '#/$defs/step' }, minItems: 1, maxItems: 2 },
      },
      required: ['skill', 'level', 'known', 'since', 'steps'],
      $defs: { step: { oneOf: [{ type: 'boolean' }, { type: 'string', minLength: 1, maxLength: 5 }] } },
    };
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'gap', schema } };
    for (let seed = 0; seed < 10; seed++) {
      const answer = await client.chat.completions
        .create({ ...asked, seed, response_format })
        // No month has days enough for every date that the grammar can write.
        .catch((error: unknown) => {
          expect(error).toMatchObject({ status: 422, code: 'answer_not_of_schema' });
          return null;
        });
      if (!answer) continue;
      const value = JSON.parse(answer.choices[0]?.message.content ?? '');
      expect(Object.keys(value)).toEqual(schema.required);
      expect(schema.properties.level.enum).toContain(value.level);
    }
  });

  it('fail for a JSON that the limit of tokens cut', async () => {
    // No answer of three tokens is of this schema: any object would do, and `{}` has fewer.
    const schema = {
      type: 'object',
      properties: { skill: { type: 'string', minLength: 40 } },
      required: ['skill'],
    };
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'skill', schema } };
    const cut = client.chat.completions.create({ ...asked, max_tokens: 3, response_format });
    await expect(cut).rejects.toBeInstanceOf(UnprocessableEntityError);
    await expect(cut).rejects.toMatchObject({ code: 'answer_cut', param: 'max_tokens' });
  });

  it('refuse a prompt that is too long, with both numbers', async () => {
    const content = 'word '.repeat(20_000);
    const long = client.chat.completions.create({ ...asked, messages: [{ role: 'user', content }] });
    await expect(long).rejects.toBeInstanceOf(BadRequestError);
    await expect(long).rejects.toMatchObject({
      code: 'context_length_exceeded',
      param: 'messages',
      message: expect.stringMatching(/\d{4,} tokens.*1024/),
    });
  });

  it('embed, each text as a vector of length 1', async () => {
    const { data, usage } = await client.embeddings.create({ model: 'embedder', input: ['SQL', 'COBOL'] });
    expect(data).toHaveLength(2);
    for (const { embedding } of data) {
      const length = Math.hypot(...embedding);
      expect(length).toBeCloseTo(1, 4);
    }
    expect(usage.total_tokens).toBeGreaterThan(2);
  });

  it('free the sequence of a client that leaves', async () => {
    const stream = await client.chat.completions.create({ ...asked, max_tokens: 900, stream: true });
    for await (const { choices } of stream) if (choices[0]?.delta.content) break;
    await expect.poll(() => engine.status().chat.sequences.busy).toBe(0);
  });
});
