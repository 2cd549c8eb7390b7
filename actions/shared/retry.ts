import { setTimeout as sleep } from 'node:timers/promises';

export interface RetryRules {
  attempts: number;
  /** The longest first pause; each further one may be twice as long. */
  baseMs: number;
  capMs: number;
  retryable: (error: unknown) => boolean;
  /** Ends the pauses; the work has to heed it by itself. */
  signal?: AbortSignal;
  onRetry?: (error: unknown, pauseMs: number) => void;
  sleep?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
}

const realSleep = (ms: number, signal?: AbortSignal) => sleep(ms, undefined, signal ? { signal } : {});

/** Calls until it works, fails for good, or has failed too often; then the last error is thrown as it is. */
export async function withRetries<T>(work: () => Promise<T>, rules: RetryRules): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= rules.attempts || rules.signal?.aborted || !rules.retryable(error)) throw error;
      // Anywhere between nothing and the bound: callers that were throttled together must not come back together.
      const pauseMs = Math.random() * Math.min(rules.capMs, rules.baseMs * 2 ** (attempt - 1));
      rules.onRetry?.(error, pauseMs);
      try {
        await (rules.sleep ?? realSleep)(pauseMs, rules.signal);
      } catch {
        throw error; // Time ran out during the pause: the error before it says why.
      }
    }
  }
}
