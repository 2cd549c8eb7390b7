import { Refusal } from './http/problem.ts';

/** Seconds. */
const RETRY_AFTER_S = 2;

/** Runs `width` pieces of work at once, queues `waiting` more, and refuses others with `busy`. */
export function createConcurrencyLimit(width: number, waiting: number) {
  const queue: (() => void)[] = [];
  let running = 0;

  return async function limited<T>(work: () => Promise<T>): Promise<T> {
    if (running >= width) {
      if (queue.length >= waiting) throw new Refusal('busy', undefined, RETRY_AFTER_S);
      // The one that ends hands its place over: none can come in between.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}

export type ConcurrencyLimit = ReturnType<typeof createConcurrencyLimit>;
