import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';

export type Kind = 'chat' | 'embedding';

/** Sends an authenticated request to the app. */
export type Ask = (path: string, body: unknown) => Promise<Response>;

export type CheckName = 'chat-ready' | 'chat-answers' | 'chat-json' | 'embedding-ready' | 'embedding-embeds';

export interface Check {
  readonly name: CheckName;
  readonly ok: boolean;
  /** The result, for people. */
  readonly detail: string;
  readonly ms: number;
}

interface Subject {
  readonly kinds: readonly Kind[];
  readonly engine: Pick<Engine, 'status'>;
  readonly ask: Ask;
  /** The time for loading the models. */
  readonly readyMs: number;
}

const POLL_MS = 50;
/** Around a vector's length of 1, which is a sum of many 32-bit floats. */
const LENGTH_TOLERANCE = 1e-3;
const QUESTION = [{ role: 'user', content: 'Which month comes after May? Answer in one word.' }];
/** Even a bad model cannot fill it with anything long. */
const SCHEMA = {
  type: 'object',
  properties: { known: { type: 'boolean' } },
  required: ['known'],
  additionalProperties: false,
};

/** Runs the checks of the configured models, one after the other. */
export async function* check({ kinds, engine, ask, readyMs }: Subject): AsyncGenerator<Check> {
  const until = performance.now() + readyMs;
  for (const kind of kinds) {
    const ready = await timed(`${kind}-ready`, () => becomesReady(engine, kind, until));
    yield ready;
    if (!ready.ok) continue;
    const { model } = engine.status()[kind];
    if (kind === 'embedding') yield await timed('embedding-embeds', () => embeds(ask, model));
    else {
      yield await timed('chat-answers', () => answers(ask, model));
      yield await timed('chat-json', () => answersJson(ask, model));
    }
  }
}

/** A check passes with the detail that it resolves to, and fails with the message of its error. */
async function timed(name: CheckName, look: () => Promise<string>): Promise<Check> {
  const startedAt = performance.now();
  const seen = await look().then(
    (detail) => ({ ok: true, detail }),
    (error: Error) => ({ ok: false, detail: error.message }),
  );
  return { name, ...seen, ms: Math.round(performance.now() - startedAt) };
}

async function becomesReady(engine: Subject['engine'], kind: Kind, until: number): Promise<string> {
  for (;;) {
    const { state, model, detail } = engine.status()[kind];
    if (state === 'ready') return model;
    if (state === 'broken') throw new Error(detail);
    if (performance.now() > until) throw new Error(`${model || 'it'} is not ready in time. ${detail}`.trim());
    await sleep(POLL_MS);
  }
}

interface Completion {
  readonly choices: readonly { readonly message: { readonly content: string } }[];
  readonly usage: { readonly completion_tokens: number };
}

async function answers(ask: Ask, model: string): Promise<string> {
  const body = { model, messages: QUESTION, max_tokens: 16, temperature: 0 };
  const { usage } = await answerOf<Completion>(ask('/v1/chat/completions', body));
  if (!(usage.completion_tokens > 0)) throw new Error('its answer has no token');
  return `${usage.completion_tokens} tokens`;
}

async function answersJson(ask: Ask, model: string): Promise<string> {
  const format = { type: 'json_schema', json_schema: { name: 'answer', schema: SCHEMA } };
  const body = { model, messages: QUESTION, max_tokens: 128, temperature: 0, response_format: format };
  const { choices } = await answerOf<Completion>(ask('/v1/chat/completions', body));
  const content = choices[0]?.message.content ?? '';
  const { known } = JSON.parse(content);
  if (typeof known !== 'boolean') throw new Error('its JSON is not of the schema');
  return JSON.stringify({ known });
}

interface Vectors {
  readonly data: readonly { readonly embedding: readonly number[] }[];
}

async function embeds(ask: Ask, model: string): Promise<string> {
  const input = ['TypeScript developer', 'Nurse, night shifts', 'TypeScript developer'];
  const { data } = await answerOf<Vectors>(ask('/v1/embeddings', { model, input }));
  const dimensions = data.map(({ embedding }) => embedding.length);
  const [first = 0] = dimensions;
  if (dimensions.length !== input.length || first === 0 || dimensions.some((count) => count !== first)) {
    throw new Error(`its vectors have ${dimensions.join(', ') || 'no'} dimensions`);
  }
  for (const { embedding } of data) {
    const length = Math.hypot(...embedding);
    if (!(Math.abs(length - 1) < LENGTH_TOLERANCE)) throw new Error(`a vector has the length ${length}`);
  }
  return `${first} dimensions`;
}

async function answerOf<T>(asked: Promise<Response>): Promise<T> {
  const response = await asked;
  const body = await response.json();
  if (response.ok) return body;
  throw new Error(`${response.status}: ${body.error?.message ?? 'without a reason'}`);
}
