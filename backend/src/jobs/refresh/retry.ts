import type { BoardFailure } from '../boards/failure.ts';

export type RetryDecision =
  | { kind: 'retry'; ms: number }
  /** Skips this page and the rest of its query; other queries continue. */
  | { kind: 'give-up-page' }
  /** Leaves the board alone, for the rest of this run or for longer. */
  | { kind: 'stop-board'; pauseSeconds?: number };

/** A run waits no longer for a board that asks for it. */
const LONGEST_WAIT_S = 60;
/** For a busy board that does not say how long. */
const PAUSE_S = 900;
const MAX_ATTEMPTS = { unavailable: 4, badAnswer: 2, rateLimited: 2 } as const;

/** What to do about a failed attempt, counted from 1. `random` (0 to 1) spreads the retries. */
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
      // Each retry is another failed login.
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
      if (attempt >= MAX_ATTEMPTS.unavailable) return { kind: 'give-up-page' };
      return retryAfterSeconds === undefined
        ? backOff
        : { kind: 'retry', ms: Math.max(backOff.ms, retryAfterSeconds * 1_000) };
    case 'bad-answer':
      // Perhaps truncated.
      return attempt < MAX_ATTEMPTS.badAnswer ? backOff : { kind: 'give-up-page' };
    case 'too-large':
    case 'redirected':
    case 'not-found':
    case 'refused':
      return { kind: 'give-up-page' };
  }
}
