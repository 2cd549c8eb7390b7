import type { Context } from 'hono';
import type { AppEnv } from '../http/context.ts';
import type { Logger } from '../log.ts';
import { LlmError, type LlmReason } from './errors.ts';

/** Comments at this interval keep proxies from closing the connection while a model reads a long prompt. */
const HEARTBEAT_MS = 10_000;
/** Longer than a plan's requests take: a reader who does not read would keep its place for ever. */
const DEADLINE_MS = 10 * 60_000;
const HEARTBEAT = Buffer.from(': still here\n\n');

/** How a stream came to its end. */
type StreamEnd = 'done' | 'left' | 'internal' | LlmReason;
const TIMEOUT = 'llm-timeout' satisfies LlmReason;

interface StreamOptions {
  /** Gets one line when the stream ends: the request's line was written when it began. */
  readonly log: Pick<Logger, 'info' | 'error'>;
  readonly heartbeatMs?: number;
  /** After this the stream ends with `llm-timeout`, whether it is read or not. */
  readonly deadlineMs?: number;
  /** Called once, however the stream ends, even one that nobody reads. */
  readonly onEnd?: () => void;
}

/**
 * Streams an answer to the browser: `text` events, each with a piece in JSON, then `done`, or `error` with a reason.
 * It follows the reader's pace, and a reader that leaves ends the request at the node.
 */
export function streamText(
  c: Context<AppEnv>,
  answer: (signal: AbortSignal) => AsyncIterable<string>,
  { log, heartbeatMs = HEARTBEAT_MS, deadlineMs = DEADLINE_MS, onEnd = () => {} }: StreamOptions,
): Response {
  const left = new AbortController();
  const requestId = c.get('requestId');
  const startedAt = performance.now();

  async function* events(): AsyncGenerator<Uint8Array, void, void> {
    let reason: StreamEnd | undefined;
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
      reason ??= left.signal.reason === TIMEOUT ? TIMEOUT : 'left';
      const line = { requestId, reason, ms: Math.round(performance.now() - startedAt) };
      if (reason === 'internal') log.error({ ...line, err: failure }, 'stream');
      else log.info(line, 'stream');
    }
  }

  return c.body(withHeartbeat(events(), { heartbeatMs, deadlineMs, left, onEnd }), 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // nginx hands on each event as it comes.
    'X-Accel-Buffering': 'no',
  });
}

function event(name: 'text' | 'done' | 'error', data: unknown): Uint8Array {
  return Buffer.from(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}

type Pace = { heartbeatMs: number; deadlineMs: number; left: AbortController; onEnd: () => void };

/** Pieces as fast as they are read, with a comment where one is waited for, until the deadline. */
function withHeartbeat(
  pieces: AsyncGenerator<Uint8Array, void, void>,
  { heartbeatMs, deadlineMs, left, onEnd }: Pace,
): ReadableStream<Uint8Array> {
  let next: Promise<IteratorResult<Uint8Array, void>> | undefined;
  let deadline: NodeJS.Timeout | undefined;
  let isOver = false;

  function end(): void {
    isOver = true;
    clearTimeout(deadline);
    onEnd();
  }
  function abandon(why?: typeof TIMEOUT): void {
    end();
    left.abort(why);
    // Ends a generator that waits at a yield; the signal ends one that waits for a piece.
    void pieces.return().catch(() => {});
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const cut = () => {
          abandon(TIMEOUT);
          controller.enqueue(event('error', { reason: TIMEOUT }));
          controller.close();
        };
        deadline = setTimeout(cut, deadlineMs).unref();
      },
      async pull(controller) {
        next ??= pieces.next();
        const { promise: silence, resolve } = Promise.withResolvers<undefined>();
        const timer = setTimeout(resolve, heartbeatMs, undefined);
        const result = await Promise.race([next, silence]);
        clearTimeout(timer);
        if (isOver) return;
        if (result === undefined) return controller.enqueue(HEARTBEAT);
        next = undefined;
        if (!result.done) return controller.enqueue(result.value);
        end();
        controller.close();
      },
      cancel() {
        if (!isOver) abandon();
      },
    },
    { highWaterMark: 0 },
  );
}
