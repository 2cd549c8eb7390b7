import { createConcurrencyLimit } from '../concurrency.ts';

/** How often to look whether another process has read the resume. This process's own reading is noticed at once. */
const POLL_MS = 500;
/** Requests that wait for a resume, and those of one account. Each costs a query now and then, and a connection. */
const WAITING = { width: 60, waiting: 0, share: 6 };

/** Tells those who wait for a resume that one has been read. */
export function createReadNotice() {
  const waiting = new Set<() => void>();
  const limited = createConcurrencyLimit(WAITING);

  /** Until the next notice, or `ms` at most. */
  async function next(ms: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.add(resolve);
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve());
    await promise;
    clearTimeout(timer);
    waiting.delete(resolve);
  }

  return {
    /** Some resume has been read, or is not going to be. */
    notify(): void {
      for (const resolve of [...waiting]) resolve();
    },
    /**
     * Asks `look` until it says that there is nothing to wait for, `ms` at most, and gives its last answer. Refuses with
     * `busy` when too many wait.
     */
    async until<T>(
      party: string,
      look: () => Promise<{ isDone: boolean; value: T }>,
      { ms, signal }: { ms: number; signal: AbortSignal },
    ): Promise<T> {
      const first = await look();
      if (first.isDone || ms <= 0) return first.value;
      return await limited([party], async () => {
        const end = performance.now() + ms;
        for (;;) {
          // Asked again first: it may have been read since.
          const { isDone, value } = await look();
          const left = end - performance.now();
          if (isDone || left <= 0 || signal.aborted) return value;
          await next(Math.min(left, POLL_MS), signal);
        }
      });
    },
  };
}

export type ReadNotice = ReturnType<typeof createReadNotice>;
