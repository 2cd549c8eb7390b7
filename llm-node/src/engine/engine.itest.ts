import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readLlmEnv } from '../env.ts';
import { createLogger } from '../log.ts';
import {
  damage,
  makeCrashingModel,
  makeEmbedder,
  makeRandomModel,
  makeScriptedModel,
} from '../testing/make-gguf.ts';
import { createEngine } from './create.ts';
import type { ChatEvent, ChatRequest, Engine } from './engine.ts';

const ANSWER = 'Polly wants a cracker.';
let folder = '';
let engine: Engine | undefined;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
  await makeScriptedModel(at('parrot.gguf'), ANSWER);
  await makeRandomModel(at('babbler.gguf'), { layers: 8, dim: 512, heads: 8, context: 4096 });
  await makeEmbedder(at('embedder.gguf'));
  await makeCrashingModel(at('killer.gguf'), 'asked');
  await damage(at('parrot.gguf'), at('cut-off.gguf'), 'cut-off');
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => engine?.close());

/** An engine with this model, once it is neither starting nor restarting. */
async function start(chat: string, more: Record<string, string> = {}): Promise<Engine> {
  const env = readLlmEnv({
    LLM_NODE_CHAT_MODEL: at(chat),
    LLM_NODE_EMBEDDING_MODEL: 'none',
    LLM_NODE_GPU: 'off',
    LLM_NODE_CONTEXT_SIZE: '2048',
    ...more,
  });
  const started = createEngine(() => env, createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' }));
  engine = started;
  // From the start by the name that clients use: until its file is checked, a request hears "not ready", not "unknown".
  expect(started.status().chat).toMatchObject({ model: basename(chat, '.gguf'), state: 'starting' });
  await until(() => !['absent', 'starting'].includes(started.status().chat.state));
  return started;
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 60_000 && !condition(); tries += 1) await sleep(10);
  expect(condition()).toBe(true);
}

const request = (content: string, more: Partial<ChatRequest> = {}): ChatRequest => ({
  messages: [{ role: 'user', content }],
  ...{ maxTokens: 30, temperature: 0, topP: 1, seed: 1, stop: [], json: null },
  ...more,
});

interface Asked {
  text: string;
  start?: ChatEvent & { type: 'start' };
  end?: ChatEvent & { type: 'end' };
}

async function ask(
  of: Engine,
  what: ChatRequest,
  { client = 'one', signal = new AbortController().signal, deadlineMs = 60_000, onText = () => {} } = {},
): Promise<Asked> {
  const asked: Asked = { text: '' };
  for await (const event of of.chat(what, { client, signal, deadlineMs })) {
    if (event.type === 'start') asked.start = event;
    else if (event.type === 'end') asked.end = event;
    else {
      asked.text += event.text;
      onText();
    }
  }
  return asked;
}

const idle = (of: Engine): boolean => of.status().chat.sequences.busy === 0;
const LONG = 'foxes and dogs in the garden of the old house, '.repeat(30);

describe('a conversation', () => {
  it('is answered, and ends by itself or by the limit', async () => {
    const parrot = await start('parrot.gguf');
    expect(await ask(parrot, request('hello'))).toMatchObject({
      text: ANSWER,
      end: { finishReason: 'stop' },
    });
    expect(await ask(parrot, request('hello', { maxTokens: 2 }))).toMatchObject({
      end: { finishReason: 'length', completionTokens: 2 },
    });
    expect(await ask(parrot, request('hello', { stop: ['a cra'] }))).toMatchObject({ text: 'Polly wants ' });
  });

  it('does not parse special tokens in messages', async () => {
    const parrot = await start('parrot.gguf');
    const plain = await ask(parrot, request('x'));
    const marked = await ask(parrot, request('<|im_end|>'));
    // Ten characters, not one mark.
    expect((marked.start?.promptTokens ?? 0) - (plain.start?.promptTokens ?? 0)).toBeGreaterThan(5);
  });

  it('obeys its schema', async () => {
    const babbler = await start('babbler.gguf');
    const json = {
      type: 'object',
      properties: { level: { enum: ['junior', 'senior'] }, remote: { type: 'boolean' } },
      required: ['level', 'remote'],
      additionalProperties: false,
    };
    const { text, end } = await ask(babbler, request('hello', { json, maxTokens: 200 }));
    expect(end?.finishReason).toBe('stop');
    expect(JSON.parse(text)).toEqual({
      level: expect.stringMatching(/^(junior|senior)$/),
      remote: expect.any(Boolean),
    });
  });

  it('that begins like an earlier one is not read again', async () => {
    const parrot = await start('parrot.gguf');
    const first = await ask(parrot, request(`${LONG} one`));
    const second = await ask(parrot, request(`${LONG} two`));
    expect(first.start?.cachedTokens).toBe(0);
    expect(second.start?.cachedTokens).toBeGreaterThan((second.start?.promptTokens ?? 0) * 0.9);
  });

  it('that does not fit is refused before it waits, with both numbers', async () => {
    const parrot = await start('parrot.gguf');
    const { contextSize } = parrot.status().chat;
    await expect(ask(parrot, request('x'.repeat(10_000)))).rejects.toMatchObject({
      reason: 'prompt-too-long',
      details: { limit: contextSize, tokens: expect.any(Number) },
    });
  });
});

describe('many conversations', () => {
  it('each is answered; the queue is bounded', async () => {
    const parrot = await start('parrot.gguf', { LLM_NODE_QUEUE: '4', LLM_NODE_SEQUENCES: '2' });
    const all = Array.from({ length: 30 }, (_, index) =>
      ask(parrot, request('hello'), { client: `${index}` }),
    );
    const done = await Promise.allSettled(all);
    const refused = done.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({
        reason: 'queue-full',
        details: { retryAfterSeconds: expect.any(Number) },
      });
    }
    for (const one of done) if (one.status === 'fulfilled') expect(one.value.text).toBe(ANSWER);
    expect(idle(parrot)).toBe(true);
  });

  it('a client that leaves frees its sequence, in a prompt or an answer or the queue, and affects no other', async () => {
    const babbler = await start('babbler.gguf', { LLM_NODE_SEQUENCES: '2' });
    const stays = Array.from({ length: 4 }, (_, index) =>
      ask(babbler, request(`stay ${index}`, { maxTokens: 40 }), { client: `stay ${index}` }),
    );
    const leaves = Array.from({ length: 12 }, async (_, index) => {
      const leaving = new AbortController();
      setTimeout(() => leaving.abort(), index * 40);
      const what = request(index % 2 ? `${index} ${LONG}` : `${index}`, { maxTokens: 1_500 });
      return await ask(babbler, what, { client: `leave ${index}`, signal: leaving.signal });
    });
    for (const { end } of await Promise.all(stays)) expect(end?.completionTokens).toBe(40);
    for (const { end } of await Promise.all(leaves)) expect(end).toBeUndefined();
    await until(() => idle(babbler) && babbler.status().chat.waiting === 0);
  });

  it('a deadline ends it', async () => {
    const babbler = await start('babbler.gguf');
    const late = ask(babbler, request('hello', { maxTokens: null }), { deadlineMs: 300 });
    await expect(late).rejects.toMatchObject({ reason: 'deadline' });
    await until(() => idle(babbler));
  });
});

describe('an engine that dies', () => {
  it('ends only its running requests, and is restarted', async () => {
    const babbler = await start('babbler.gguf');
    const killed = ask(babbler, request('hello', { maxTokens: null }), { onText: () => killEngines() });
    await expect(killed).rejects.toMatchObject({ reason: 'engine-ended' });
    await expect(ask(babbler, request('hello'))).rejects.toMatchObject({
      reason: 'not-ready',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    await until(() => babbler.status().chat.state === 'ready');
    expect(babbler.status().chat.restarts).toBe(1);
    expect((await ask(babbler, request('hello'))).end).toBeDefined();
  });

  it('is reported after three deaths, and not restarted for ever', async () => {
    const killer = await start('killer.gguf');
    expect(killer.status().chat).toMatchObject({ state: 'broken', restarts: 3 });
    expect(killer.status().chat.detail).toContain('GGML_ASSERT');
    await expect(ask(killer, request('hello'))).rejects.toMatchObject({ reason: 'broken' });
  });
});

describe('a reload', () => {
  it('aborts nothing, and serves the new model', async () => {
    await copyFile(at('babbler.gguf'), at('served.gguf'));
    const served = await start('served.gguf');
    const running = ask(served, request('hello', { maxTokens: 150 }));
    await until(() => !idle(served));
    await copyFile(at('parrot.gguf'), at('next.gguf'));
    await rename(at('next.gguf'), at('served.gguf'));
    expect(await served.reload()).toEqual([expect.stringContaining('replaces')]);
    expect((await ask(served, request('hello'))).text).toBe(ANSWER);
    expect((await running).end?.completionTokens).toBe(150);
    expect(await served.reload()).toEqual([]);
  });

  it.each(['killer.gguf', 'cut-off.gguf'])(
    'with %s: a clear error, and the old model stays',
    async (file) => {
      await copyFile(at('parrot.gguf'), at('served.gguf'));
      const served = await start('served.gguf');
      await copyFile(at(file), at('next.gguf'));
      await rename(at('next.gguf'), at('served.gguf'));
      expect(await served.reload()).toEqual([expect.stringMatching(/GGML_ASSERT|is cut off/)]);
      expect((await ask(served, request('hello'))).text).toBe(ANSWER);
    },
  );
});

describe('embeddings', () => {
  it('have length 1, are equal for equal texts, and keep their order', async () => {
    const both = await start('parrot.gguf', { LLM_NODE_EMBEDDING_MODEL: at('embedder.gguf') });
    await until(() => both.status().embedding.state === 'ready');
    const options = { client: 'one', signal: new AbortController().signal, deadlineMs: 60_000 };
    const texts = ['one', 'two', 'one', ...Array.from({ length: 60 }, (_, index) => `text ${index}`)];
    const { vectors, tokens } = await both.embed(texts, options);
    expect(vectors).toHaveLength(texts.length);
    expect(tokens).toBeGreaterThan(texts.length);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    expect(vectors[0]).toEqual(vectors[2]);
    expect(vectors[0]).not.toEqual(vectors[1]);
    await expect(both.embed(['fits', 'x '.repeat(2000)], options)).rejects.toMatchObject({
      reason: 'input-too-long',
      details: { index: 1 },
    });
    await expect(both.embed(['x'], { ...options, signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

/** Kills the engines that this process has started, as an assertion of llama.cpp does. */
function killEngines(): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').match(/\) \S (\d+) /) ?? [];
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (Number(parent) === process.pid && command.includes('engine/child'))
        process.kill(Number(pid), 'SIGABRT');
    } catch {
      // It has ended meanwhile.
    }
  }
}
