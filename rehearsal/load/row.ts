import type { Outcome } from './request.ts';

/** A connection of its own, a kept one of HTTP/1.1, or one of the streams on a kept connection of HTTP/2. */
export type Kind = (typeof kinds)[number];

export const kinds = ['new', 'keep-alive', 'h2'] as const;

/** The record of one request. */
export interface Row extends Omit<Outcome, 'body'> {
  readonly kind: Kind;
  readonly path: string;
  readonly dueAt: number;
  /** Refused unprocessed at first, and sent again: the rest is about the second attempt, except `sentAt`. */
  readonly resent: boolean;
}

/** A monotonic time as a time of day. */
export function clock(ms: number): string {
  return new Date(performance.timeOrigin + ms).toISOString();
}

/** One line for each request. */
export function csv(rows: readonly Row[]): string {
  const lines = rows.map(({ dueAt, kind, path, sentAt, doneAt, status, release, resent, error }) =>
    [
      ...[clock(dueAt), kind, path, (sentAt - dueAt).toFixed(1), (doneAt - dueAt).toFixed(1)],
      ...[status, release, resent ? 'resent' : '', error],
    ].join(','),
  );
  return `${['scheduled,kind,path,left_ms,done_ms,status,release,resent,error', ...lines].join('\n')}\n`;
}
