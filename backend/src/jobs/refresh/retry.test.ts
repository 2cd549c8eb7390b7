import { expect, it } from 'vitest';
import { BoardFailure, type PageFailure } from '../boards/failure.ts';
import { decideRetry } from './retry.ts';

const decide = (reason: PageFailure, attempt: number, retryAfter?: number) =>
  decideRetry(new BoardFailure(reason, '', retryAfter), attempt, 0.5);

it.each<[PageFailure, number, number | undefined, object]>([
  ['login-refused', 1, undefined, { kind: 'stop-board' }],
  ['rate-limited', 1, 20, { kind: 'retry', ms: 20_000 }],
  ['rate-limited', 2, 20, { kind: 'stop-board', pauseSeconds: 60 }],
  ['rate-limited', 1, 3_600, { kind: 'stop-board', pauseSeconds: 3_600 }],
  ['rate-limited', 1, undefined, { kind: 'stop-board', pauseSeconds: 900 }],
  ['board-down', 1, undefined, { kind: 'retry', ms: 1_000 }],
  ['board-down', 3, undefined, { kind: 'retry', ms: 4_000 }],
  ['board-down', 4, undefined, { kind: 'give-up-page' }],
  ['board-down', 1, 30, { kind: 'retry', ms: 30_000 }],
  ['board-down', 1, 900, { kind: 'stop-board', pauseSeconds: 900 }],
  ['board-timeout', 4, undefined, { kind: 'give-up-page' }],
  ['bad-answer', 1, undefined, { kind: 'retry', ms: 1_000 }],
  ['bad-answer', 2, undefined, { kind: 'give-up-page' }],
  ['too-large', 1, undefined, { kind: 'give-up-page' }],
  ['redirected', 1, undefined, { kind: 'give-up-page' }],
  ['refused', 1, undefined, { kind: 'give-up-page' }],
])('%s at try %i with Retry-After %s', (reason, attempt, retryAfter, decision) => {
  expect(decide(reason, attempt, retryAfter)).toEqual(decision);
});
