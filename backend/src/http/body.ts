import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { AppEnv } from './context.ts';
import { Refusal } from './problem.ts';

/** How slowly a body may arrive. */
export type Pace = {
  /** The longest gap; and how long the average is not yet looked at. */
  graceMs: number;
  /** On average: a byte now and then does not hold a place. */
  bytesPerSecond: number;
  /** For the whole body. */
  totalMs: number;
};

type Limits = { maxBytes: number; tooLarge?: string; pace: Pace };

/** Whether a request has a body, by its headers alone. */
export function hasBody(c: Context<AppEnv>): boolean {
  const length = c.req.header('Content-Length');
  if (length !== undefined || c.req.header('Transfer-Encoding') !== undefined) return length !== '0';
  // Without a server, as in tests, the headers need not say.
  return incomingOf(c) === undefined && c.req.raw.body !== null;
}

/**
 * The body in pieces. Ends with a {@link Refusal} at the first byte too many, or when it arrives too slowly. What is
 * declared too large is refused without reading it.
 */
export async function* bodyOf(
  c: Context<AppEnv>,
  { maxBytes, tooLarge, pace }: Limits,
): AsyncGenerator<Uint8Array> {
  if (declaredLength(c) > maxBytes) throw new Refusal('body-too-large', tooLarge);
  const reader = c.req.raw.body?.getReader();
  if (!reader) return;
  const clock = createClock(pace);
  let received = 0;
  try {
    for (;;) {
      const { done, value } = await clock.within(reader.read().catch(endedEarly), received);
      if (done) return;
      received += value.length;
      if (received > maxBytes) throw new Refusal('body-too-large', tooLarge);
      yield value;
    }
  } finally {
    clock.stop();
  }
}

/** The client is gone: no fault of ours for the log. */
function endedEarly(): never {
  throw new Refusal('invalid-request', 'The body ended early');
}

/** 0 when it is not declared. */
export const declaredLength = (c: Context<AppEnv>): number => Number(c.req.header('Content-Length') ?? 0);

/** Node's request; undefined without a server. */
export const incomingOf = (c: Context<AppEnv>) => (c.env as Partial<HttpBindings> | undefined)?.incoming;

/** Refuses to wait longer than a pace allows. */
function createClock({ graceMs, bytesPerSecond, totalMs }: Pace) {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;

  /** In how many ms the next byte is due. */
  function dueIn(received: number): number {
    const elapsed = performance.now() - startedAt;
    const average = graceMs + (received / bytesPerSecond) * 1_000;
    return Math.max(0, Math.min(graceMs, Math.min(totalMs, average) - elapsed));
  }

  return {
    async within<T>(work: Promise<T>, received: number): Promise<T> {
      const { promise: late, reject } = Promise.withResolvers<never>();
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Refusal('too-slow')), dueIn(received));
      return await Promise.race([work, late]);
    },
    stop: () => clearTimeout(timer),
  };
}
