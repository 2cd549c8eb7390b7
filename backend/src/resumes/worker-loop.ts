import { errorCode } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { createResumeQueue } from './queue.ts';
import { retryPolicy } from './retry-policy.ts';
import type { Claimed, Task } from './task.ts';

type WorkerLoopOptions = {
  queue: ReturnType<typeof createResumeQueue>;
  task: Task;
  handle(claimed: Claimed, signal: AbortSignal): Promise<void>;
  /** Checked before each resume. */
  isPossible?: () => boolean;
  /** Whether a failure pauses the loop: what it needs may be unavailable. */
  pauses: boolean;
  onDone?: () => void;
  log: Pick<Logger, 'warn'>;
  retrySeconds: number;
};

/** Runs one task for the resumes that wait for it, one at a time, until none is left. */
export function createWorkerLoop(options: WorkerLoopOptions) {
  const { queue, task, handle, isPossible = () => true, pauses, onDone, log, retrySeconds } = options;
  const aborting = new AbortController();
  let round: Promise<void> | undefined;
  let isWanted = false;
  /** Claims nothing more; `aborting` ends the task in progress. */
  let isStopping = false;
  let notBefore = 0;

  /** Whether to look for another resume. A failed one is released; without a database its lease has to expire. */
  async function step(): Promise<boolean> {
    if (isStopping || !isPossible() || Date.now() < notBefore) return false;
    const claimed = await queue.claim(task);
    if (!claimed) return false;
    try {
      await handle(claimed, aborting.signal);
      onDone?.();
      return true;
    } catch (err) {
      if (aborting.signal.aborted) {
        await queue.release(task, claimed, { afterSeconds: 0, counts: false });
        return false;
      }
      if (pauses) notBefore = Date.now() + retrySeconds * 1_000;
      const next = retryPolicy(task, err, claimed, retrySeconds);
      const line = { error: nameOf(err), resumeId: claimed.id, task };
      if ('reason' in next) {
        await queue.failed(claimed, next.reason);
        log.warn({ ...line, reason: next.reason }, 'resume failed');
      } else {
        await queue.release(task, claimed, next);
        log.warn({ ...line, reason: 'resume-later' }, 'resume will be retried');
      }
      return !pauses;
    }
  }

  async function run(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      while (await step());
    }
  }

  /** Starts a round, unless one runs. Does not wait. */
  function wake(): void {
    if (isStopping) return;
    isWanted = true;
    round ??= run()
      .catch((err) => {
        const line = { error: nameOf(err), task, reason: 'resumes-later' };
        log.warn(line, 'resumes will be retried');
      })
      .finally(() => {
        round = undefined;
        // Woken after the round's last look.
        if (isWanted) wake();
      });
  }

  return {
    wake,
    /** Waits `graceMs` for the task in progress, then aborts and releases it. */
    async stop(graceMs: number): Promise<void> {
      isStopping = true;
      const grace = setTimeout(() => aborting.abort(new Error('stopping')), graceMs);
      await round;
      clearTimeout(grace);
    },
  };
}

/** The name, code or reason of an error: its message may hold a resume's text. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : errorCode(error);
  return reason === undefined ? error.name : `${error.name} ${reason}`;
}
