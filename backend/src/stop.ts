import { setTimeout as sleep } from 'node:timers/promises';
import type { DrainOutcome } from './http/drain.ts';
import type { Logger } from './log.ts';

type Stop = {
  log: Logger;
  deadlineMs: number;
  drain: (options: { deadlineMs: number }) => Promise<DrainOutcome>;
  /** The background work; it has as long as the requests. */
  work: { stop(): Promise<void> };
  close: (timeoutMs: number) => Promise<void>;
};

const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/** For the database's sessions, which are idle by then. */
const CLOSE_TIMEOUT_MS = 2_000;

/**
 * The first stop signal lets requests in flight end, then exits with 0, or 1 if some had to be cut; a second one
 * exits at once. `isStopping` is true from the first.
 */
export function createStop() {
  let stopping = false;

  async function stop(signal: string, { log, deadlineMs, drain, work, close }: Stop): Promise<void> {
    const startedAt = performance.now();
    log.info({ signal }, 'stopping');
    const worked = Promise.race([work.stop(), sleep(deadlineMs)]);
    const outcome = await drain({ deadlineMs });
    await worked;
    await close(CLOSE_TIMEOUT_MS);
    const line = { ...outcome, ms: Math.round(performance.now() - startedAt) };
    if (outcome.reason === 'drained') log.info(line, 'stopped');
    else log.error(line, 'stopped with requests cut: raise SHUTDOWN_DEADLINE_MS or look for what is slow');
    process.exit(outcome.reason === 'drained' ? 0 : 1);
  }

  return {
    isStopping: () => stopping,
    onSignals(how: Stop): void {
      for (const [signal, number] of Object.entries(SIGNALS)) {
        process.on(signal, () => {
          if (stopping) process.exit(128 + number);
          stopping = true;
          void stop(signal, how);
        });
      }
    },
  };
}
