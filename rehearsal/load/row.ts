import type { Outcome } from './request.ts';

/** A connection of its own, or a kept one. */
export type Kind = 'new' | 'keep-alive';

/** The record of one request. */
export interface Row extends Omit<Outcome, 'body'> {
  readonly kind: Kind;
  readonly path: string;
  readonly dueAt: number;
}

/** A monotonic time as a time of day. */
export function clock(ms: number): string {
  return new Date(performance.timeOrigin + ms).toISOString();
}

/** One line for each request. */
export function csv(rows: readonly Row[]): string {
  const lines = rows.map(({ dueAt, kind, path, sentAt, doneAt, status, release, error }) =>
    [
      ...[clock(dueAt), kind, path, (sentAt - dueAt).toFixed(1), (doneAt - dueAt).toFixed(1)],
      ...[status, release, error],
    ].join(','),
  );
  return `${['scheduled,kind,path,left_ms,done_ms,status,release,error', ...lines].join('\n')}\n`;
}
