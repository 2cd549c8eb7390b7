import { errorCode } from '../errors.ts';
import type { Logger } from '../log.ts';
import { again } from './again.ts';
import type { Claimed, createResumeQueue, Task } from './queue.ts';

type StageOptions = {
  queue: ReturnType<typeof createResumeQueue>;
  task: Task;
  work(mine: Claimed, signal: AbortSignal): Promise<void>;
  /** Asked before each resume. */
  isPossible?: () => boolean;
  /** Whether one that did not end well makes the next ones wait too, since what they need may be away. */
  pauses: boolean;
  /** Something was done. */
  onDone?: () => void;
  log: Pick<Logger, 'warn'>;
  retrySeconds: number;
};

/** Does one task for the resumes that wait for it, one at a time, for as long as there are some. */
export function createStage(options: StageOptions) {
  const { queue, task, work, isPossible = () => true, pauses, onDone, log, retrySeconds } = options;
  const stopping = new AbortController();
  let round: Promise<void> | undefined;
  let isWanted = false;
  /** Nothing is begun any more; `stopping` cuts what is under way. */
  let isEnding = false;
  let notBefore = 0;

  /** Whether to look for another one. What goes wrong gives it back; only where the database is away it stays claimed. */
  async function step(): Promise<boolean> {
    if (isEnding || !isPossible() || Date.now() < notBefore) return false;
    const mine = await queue.claim(task);
    if (!mine) return false;
    try {
      await work(mine, stopping.signal);
      onDone?.();
      return true;
    } catch (err) {
      if (stopping.signal.aborted) {
        await queue.giveBack(task, mine, { afterSeconds: 0, counts: false });
        return false;
      }
      if (pauses) notBefore = Date.now() + retrySeconds * 1_000;
      const next = again(task, err, mine, retrySeconds);
      const line = { error: nameOf(err), resumeId: mine.id, task };
      if ('reason' in next) {
        await queue.failed(mine, next.reason);
        log.warn({ ...line, reason: next.reason }, 'a resume is given up');
      } else {
        await queue.giveBack(task, mine, next);
        log.warn({ ...line, reason: 'resume-later' }, 'a resume is tried again later');
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

  /** There may be something to do. Does not wait. */
  function wake(): void {
    if (isEnding) return;
    isWanted = true;
    round ??= run()
      .catch((err) => {
        const line = { error: nameOf(err), task, reason: 'resumes-later' };
        log.warn(line, 'the resumes are looked at again later');
      })
      .finally(() => {
        round = undefined;
        // Said after the last look of that round.
        if (isWanted) wake();
      });
  }

  return {
    wake,
    /** Ends what is under way within `graceMs`, or gives it back to whoever comes next. Nothing runs afterwards. */
    async stop(graceMs: number): Promise<void> {
      isEnding = true;
      const grace = setTimeout(() => stopping.abort(new Error('stopping')), graceMs);
      await round;
      clearTimeout(grace);
    },
  };
}

/** Of an error that a resume's text may have led to, the log gets what cannot hold it: the name, the code, the reason. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : errorCode(error);
  return reason === undefined ? error.name : `${error.name} ${reason}`;
}
