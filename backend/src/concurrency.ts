import { Refusal } from './http/problem.ts';

/**
 * Lets `width` pieces of work run at once and `waiting` more wait; refuses others with `busy`. A password's hash takes
 * 32 MiB and a tenth of a second of a core: without a gate a dozen sign-ins would fill the container's memory.
 */
export function createConcurrencyLimit(width: number, waiting: number) {
  const queue: (() => void)[] = [];
  let running = 0;

  return async function through<T>(work: () => Promise<T>): Promise<T> {
    if (running >= width) {
      if (queue.length >= waiting) throw new Refusal('busy');
      // Who ends hands its place on: nobody can come between.
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
