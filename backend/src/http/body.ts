import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { AppEnv } from './context.ts';
import { Refusal } from './problem.ts';

/** How slowly a body may arrive. Averages count, not gaps: a byte now and then does not hold a place. */
export type Pace = {
  /** Until then nothing is expected. */
  graceMs: number;
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
      const { done, value } = await clock.within(reader.read(), received);
      if (done) return;
      received += value.length;
      if (received > maxBytes) throw new Refusal('body-too-large', tooLarge);
      yield value;
    }
  } finally {
    clock.stop();
  }
}

/** 0 when it is not declared. */
export const declaredLength = (c: Context<AppEnv>): number => Number(c.req.header('Content-Length') ?? 0);

/** Node's request; undefined without a server. */
export const incomingOf = (c: Context<AppEnv>) => (c.env as Partial<HttpBindings> | undefined)?.incoming;

/** Refuses to wait longer than a pace allows. */
function createClock({ graceMs, bytesPerSecond, totalMs }: Pace) {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;

  /** When the next byte is due. */
  const dueAt = (received: number) =>
    startedAt + Math.min(totalMs, graceMs + ((received + 1) / bytesPerSecond) * 1_000);

  return {
    async within<T>(work: Promise<T>, received: number): Promise<T> {
      const { promise: late, reject } = Promise.withResolvers<never>();
      clearTimeout(timer);
      timer = setTimeout(
        () => reject(new Refusal('too-slow')),
        Math.max(0, dueAt(received) - performance.now()),
      );
      return await Promise.race([work, late]);
    },
    stop: () => clearTimeout(timer),
  };
}
