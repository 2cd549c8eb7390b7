import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { ChatEvent, Engine } from '../engine/engine.ts';
import { type AppEnv, clientOf, type Outcome } from '../http/context.ts';
import { clientLeft, toApiError } from '../http/errors.ts';
import { readJsonBody } from '../http/json-body.ts';
import type { Metrics } from '../http/metrics.ts';
import { streamOf } from '../http/stream.ts';
import { type AnswerHead, chunksOf, completion } from './chat-answer.ts';
import { type ChatCall, readChat } from './chat-request.ts';
import { checkAnswer } from './json-answer.ts';
import { requireModel } from './models.ts';
import { AnswerRecorder } from './recorder.ts';

export interface ModelDeps {
  readonly engine: Engine;
  readonly metrics: Metrics;
  readonly deadlineMs: number;
}

/** One answer under way. */
interface Reply {
  readonly call: ChatCall;
  readonly head: AnswerHead;
  readonly events: AsyncIterable<ChatEvent>;
  readonly recorder: AnswerRecorder;
}

/** `POST /chat/completions`, as one document or as a stream. */
export function chatRoutes({ engine, metrics, deadlineMs }: ModelDeps): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/chat/completions', async (c) => {
    const call = readChat(await readJsonBody(c));
    requireModel(call.model, engine.status().chat, 'chat');
    const recorder = new AnswerRecorder(metrics);
    const { signal } = c.req.raw;
    const events = engine.chat(call.request, { client: clientOf(c, call.user), signal, deadlineMs });
    const id = `chatcmpl-${randomUUID().replaceAll('-', '')}`;
    const head = { id, created: Math.floor(Date.now() / 1_000), model: call.model };
    return await (call.stream ? streamed : whole)(c, { call, head, events, recorder });
  });
}

async function whole(c: Context<AppEnv>, { call, head, events, recorder }: Reply): Promise<Response> {
  try {
    for await (const event of events) recorder.add(event);
  } finally {
    c.set('outcome', recorder.outcome);
  }
  const { text, finishReason, usage } = recorder.finished();
  checkAnswer(call.request.json, text, finishReason);
  return c.json(completion(head, text, finishReason, usage), 200, { 'Cache-Control': 'no-store' });
}

/** Sends the status with the first event: until then an error has a status of its own, after that it is an event. */
async function streamed(c: Context<AppEnv>, { call, head, events, recorder }: Reply): Promise<Response> {
  const iterator = events[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) throw clientLeft();
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  c.set('streamed', promise);

  async function* sse(): AsyncGenerator<Uint8Array> {
    const chunks = chunksOf(head, call.includeUsage);
    let failure: Outcome = { reason: 'client_left' };
    try {
      yield data(chunks.role());
      for (let next: IteratorResult<ChatEvent> = first; !next.done; next = await iterator.next()) {
        recorder.add(next.value);
        if (next.value.type === 'text') yield data(chunks.text(next.value.text));
      }
      const { text, finishReason, usage } = recorder.finished();
      checkAnswer(call.request.json, text, finishReason);
      yield data(chunks.end(finishReason));
      if (call.includeUsage) yield data(chunks.usage(usage));
      failure = {};
      yield data('[DONE]');
    } catch (error) {
      const apiError = toApiError(error);
      failure = { reason: apiError.code, ...(apiError.code === 'internal' && { err: error }) };
      yield data(apiError.body);
    } finally {
      await iterator.return?.();
      resolve({ ...recorder.outcome, ...failure });
    }
  }

  return c.body(await streamOf(sse()), 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // Otherwise nginx buffers the chunks.
    'X-Accel-Buffering': 'no',
  });
}

function data(value: object | '[DONE]'): Uint8Array {
  return Buffer.from(`data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`);
}
