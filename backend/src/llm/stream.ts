import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { AppEnv } from '../http/context.ts';
import { LlmError } from './errors.ts';

/** A comment so often keeps proxies from taking a model that reads a long prompt for a dead connection. */
const HEARTBEAT_MS = 10_000;

/**
 * Streams an answer through to the browser: `text` events as they come, then `done`; `error` with a reason when it breaks
 * off. Whoever leaves ends the work at the node.
 */
export function streamText(
  c: Context<AppEnv>,
  answer: (signal: AbortSignal) => AsyncIterable<string>,
): Response {
  c.header('Cache-Control', 'no-store');
  // nginx hands on each event as it comes.
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS);
    try {
      for await (const piece of answer(left.signal)) {
        if (left.signal.aborted) return;
        await stream.writeSSE({ event: 'text', data: JSON.stringify(piece) });
      }
      await stream.writeSSE({ event: 'done', data: '{}' });
    } catch (error) {
      if (left.signal.aborted) return;
      const reason = error instanceof LlmError ? error.reason : 'internal';
      await stream.writeSSE({ event: 'error', data: JSON.stringify({ reason }) });
      if (!(error instanceof LlmError)) throw error;
    } finally {
      clearInterval(heartbeat);
    }
  });
}
