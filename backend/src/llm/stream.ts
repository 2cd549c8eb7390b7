import type { Context } from 'hono';
import type { AppEnv } from '../http/context.ts';
import type { Logger } from '../log.ts';
import { LlmError, type LlmReason } from './errors.ts';

/** Comments at this interval keep proxies from closing the connection while a model reads a long prompt. */
const HEARTBEAT_MS = 10_000;
const HEARTBEAT = Buffer.from(': still here\n\n');

/** How a stream came to its end. */
type StreamEnd = 'done' | 'left' | 'internal' | LlmReason;

interface StreamOptions {
  /** Gets one line when the stream ends: the request's line was written when it began. */
  readonly log: Pick<Logger, 'info' | 'error'>;
  readonly heartbeatMs?: number;
}

/**
 * Streams an answer to the browser: `text` events, each with a piece in JSON, then `done`, or `error` with a reason.
 * It follows the reader's pace, and a reader that leaves ends the request at the node.
 */
export function streamText(
  c: Context<AppEnv>,
  answer: (signal: AbortSignal) => AsyncIterable<string>,
  { log, heartbeatMs = HEARTBEAT_MS }: StreamOptions,
): Response {
  const left = new AbortController();
  const requestId = c.get('requestId');
  const startedAt = performance.now();

  async function* events(): AsyncGenerator<Uint8Array, void, void> {
    let reason: StreamEnd = 'left';
    let failure: unknown;
    try {
      for await (const piece of answer(left.signal)) yield event('text', piece);
      reason = 'done';
      yield event('done', {});
    } catch (error) {
      if (!left.signal.aborted) {
        reason = error instanceof LlmError ? error.reason : 'internal';
        failure = error;
        yield event('error', { reason });
      }
    } finally {
      const line = { requestId, reason, ms: Math.round(performance.now() - startedAt) };
      if (reason === 'internal') log.error({ ...line, err: failure }, 'stream');
      else log.info(line, 'stream');
    }
  }

  return c.body(withHeartbeat(events(), heartbeatMs, left), 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // nginx hands on each event as it comes.
    'X-Accel-Buffering': 'no',
  });
}

function event(name: 'text' | 'done' | 'error', data: unknown): Uint8Array {
  return Buffer.from(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** Pieces as fast as they are read, with a comment where one is waited for. */
function withHeartbeat(
  pieces: AsyncGenerator<Uint8Array, void, void>,
  everyMs: number,
  left: AbortController,
): ReadableStream<Uint8Array> {
  let next: Promise<IteratorResult<Uint8Array, void>> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        next ??= pieces.next();
        const { promise: silence, resolve } = Promise.withResolvers<undefined>();
        const timer = setTimeout(resolve, everyMs, undefined);
        const result = await Promise.race([next, silence]);
        clearTimeout(timer);
        if (result === undefined) return controller.enqueue(HEARTBEAT);
        next = undefined;
        if (result.done) controller.close();
        else controller.enqueue(result.value);
      },
      cancel() {
        left.abort();
        // Ends a generator that waits at a yield; the signal ends one that waits for a piece.
        void pieces.return().catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}
