import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { ChatEvent, Engine } from '../engine/engine.ts';
import type { AppEnv, Outcome } from '../http/context.ts';
import { readJsonBody } from '../http/json-body.ts';
import type { Metrics } from '../http/metrics.ts';
import { streamOf } from '../http/stream.ts';
import { Answer } from './answer.ts';
import { type AnswerHead, chunksOf, completion } from './chat-answer.ts';
import { type ChatCall, readChat } from './chat-request.ts';
import { clientOf } from './client.ts';
import { clientLeft, toApiError } from './errors.ts';
import { checkAnswer } from './json-answer.ts';
import { Measured } from './measured.ts';
import { requireModel } from './served-model.ts';

export interface ChatDeps {
  readonly engine: Engine;
  readonly metrics: Metrics;
  readonly deadlineMs: number;
}

/** `POST /chat/completions`, in one piece or as a stream. */
export function chatRoutes({ engine, metrics, deadlineMs }: ChatDeps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.post('/chat/completions', async (c) => {
    const call = readChat(await readJsonBody(c));
    requireModel(call.model, engine.status().chat, 'chat');
    const measured = new Measured(metrics);
    const { signal } = c.req.raw;
    const events = engine.chat(call.request, { client: clientOf(c, call.user), signal, deadlineMs });
    const head = {
      id: `chatcmpl-${randomUUID().replaceAll('-', '')}`,
      created: Math.floor(Date.now() / 1_000),
      model: call.model,
    };
    return call.stream
      ? await streamed(c, call, head, events, measured)
      : await whole(c, call, head, events, measured);
  });

  return routes;
}

async function whole(
  c: Context<AppEnv>,
  { request }: ChatCall,
  head: AnswerHead,
  events: AsyncIterable<ChatEvent>,
  measured: Measured,
): Promise<Response> {
  const answer = new Answer();
  try {
    for await (const event of events) {
      measured.note(event);
      answer.add(event);
    }
  } finally {
    c.set('outcome', measured.outcome);
  }
  const { text, finishReason, usage } = answer.finished();
  checkAnswer(request.json, text, finishReason);
  return c.json(completion(head, text, finishReason, usage), 200, { 'Cache-Control': 'no-store' });
}

/** Sends the status with the first event: until then an error has a status of its own, after that it is an event. */
async function streamed(
  c: Context<AppEnv>,
  { request, includeUsage }: ChatCall,
  head: AnswerHead,
  events: AsyncIterable<ChatEvent>,
  measured: Measured,
): Promise<Response> {
  const iterator = events[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) throw clientLeft();
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  c.set('streamed', promise);

  async function* sse(): AsyncGenerator<Uint8Array> {
    const chunks = chunksOf(head, includeUsage);
    const answer = new Answer();
    let failure: Outcome = { reason: 'client_left' };
    try {
      yield data(chunks.role());
      for (let next: IteratorResult<ChatEvent> = first; !next.done; next = await iterator.next()) {
        const event = next.value;
        measured.note(event);
        answer.add(event);
        if (event.type === 'text') yield data(chunks.text(event.text));
      }
      const { text, finishReason, usage } = answer.finished();
      checkAnswer(request.json, text, finishReason);
      yield data(chunks.end(finishReason));
      if (includeUsage) yield data(chunks.usage(usage));
      failure = {};
      yield data('[DONE]');
    } catch (error) {
      const apiError = toApiError(error);
      failure = { reason: apiError.code, ...(apiError.code === 'internal' && { err: error }) };
      yield data(apiError.body);
    } finally {
      await iterator.return?.();
      resolve({ ...measured.outcome, ...failure });
    }
  }

  return c.body(await streamOf(sse()), 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // nginx would collect the chunks otherwise.
    'X-Accel-Buffering': 'no',
  });
}

function data(value: object | '[DONE]'): Uint8Array {
  return Buffer.from(`data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`);
}
