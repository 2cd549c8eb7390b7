import type { BoardFailure } from '../boards/failure.ts';

export type RetryDecision =
  | { kind: 'retry'; ms: number }
  /** Skips this page and the rest of its query; other queries continue. */
  | { kind: 'give-up-page' }
  /** The board is left alone, for the rest of this run or until a time. */
  | { kind: 'stop-board'; pauseSeconds?: number };

/** A board's wish to wait that is longer is not waited for within a run. */
const LONGEST_WAIT_S = 60;
/** A board that is busy and does not say for how long. */
const PAUSE_S = 900;
const MAX_ATTEMPTS = { away: 4, badAnswer: 2, rateLimited: 2 } as const;

/** What to do about a failed try, the first being 1. `random` spreads those who wait; it is from 0 to 1. */
export function decideRetry(
  { reason, retryAfterSeconds }: BoardFailure,
  attempt: number,
  random: number,
): RetryDecision {
  const backOff: RetryDecision = {
    kind: 'retry',
    ms: Math.round(1_000 * 2 ** (attempt - 1) * (0.5 + random)),
  };
  switch (reason) {
    case 'login-refused':
      // Every further try is one more failed login.
      return { kind: 'stop-board' };
    case 'rate-limited': {
      const seconds = retryAfterSeconds ?? PAUSE_S;
      if (seconds > LONGEST_WAIT_S || attempt >= MAX_ATTEMPTS.rateLimited) {
        return { kind: 'stop-board', pauseSeconds: Math.max(seconds, LONGEST_WAIT_S) };
      }
      return { kind: 'retry', ms: Math.max(1, seconds) * 1_000 };
    }
    case 'board-down':
    case 'board-timeout':
      if (retryAfterSeconds !== undefined && retryAfterSeconds > LONGEST_WAIT_S) {
        return { kind: 'stop-board', pauseSeconds: retryAfterSeconds };
      }
      if (attempt >= MAX_ATTEMPTS.away) return { kind: 'give-up-page' };
      return retryAfterSeconds === undefined
        ? backOff
        : { kind: 'retry', ms: Math.max(backOff.ms, retryAfterSeconds * 1_000) };
    case 'bad-answer':
      // Cut on its way, perhaps.
      return attempt < MAX_ATTEMPTS.badAnswer ? backOff : { kind: 'give-up-page' };
    case 'too-large':
    case 'redirected':
    case 'refused':
      return { kind: 'give-up-page' };
  }
}
