import type { Quota } from '../boards/board.ts';

export type QuotaDecision =
  | { kind: 'go' }
  /** One becomes free so soon that it is worth to wait for. */
  | { kind: 'wait'; ms: number }
  | { kind: 'spent'; until: Date };

/** A minute's quota is waited for, an hour's is not. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Whether a board may be asked once more at `now`. `sent` holds the requests within the longest span, in any order.
 * Spans end at `now`, so neither a clock nor a calendar window of the board ever sees more.
 */
export function decideQuota(quotas: readonly Quota[], sent: readonly Date[], now: Date): QuotaDecision {
  const newestFirst = sent.map((at) => at.getTime()).toSorted((a, b) => b - a);
  let freeAt = now.getTime();
  for (const { spanMs, requests } of quotas) {
    // As long as this one is within the span, there are `requests` in it.
    const last = newestFirst[requests - 1];
    if (last !== undefined) freeAt = Math.max(freeAt, last + spanMs);
  }
  const ms = freeAt - now.getTime();
  if (ms <= 0) return { kind: 'go' };
  return ms <= LONGEST_WAIT_MS ? { kind: 'wait', ms } : { kind: 'spent', until: new Date(freeAt) };
}
