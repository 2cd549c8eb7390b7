import type { BoardStop, PageLoss } from '../boards/failure.ts';

/** What a run has done at a board, and how that ended. Kept as JSON in the run's row. */
export type BoardReport = {
  state: 'running' | 'done' | 'stopped';
  /** Why it was stopped before its end. */
  reason?: BoardStop;
  detail?: string;
  /** Requests sent, tries included. */
  requests: number;
  /** Pages written. */
  pages: number;
  fetched: number;
  /** By query: the next page, or `done`. */
  next: Record<string, number | 'done'>;
  /** Pages that failed for good. */
  failures: { query: string; page: number; reason: PageLoss; detail: string }[];
};

export const startReport = (): BoardReport => ({
  state: 'running',
  requests: 0,
  pages: 0,
  fetched: 0,
  next: {},
  failures: [],
});

export type Step = { query: string; page: number };

/**
 * The next page to request; undefined when all are done. First pages come before second ones: if a quota ends the
 * run, every query has its newest postings. Skips queries that are no longer configured.
 */
export function nextStep(queries: readonly string[], { next }: Pick<BoardReport, 'next'>): Step | undefined {
  let best: Step | undefined;
  for (const query of queries) {
    const page = (Object.hasOwn(next, query) ? next[query] : undefined) ?? 1;
    if (page !== 'done' && (best === undefined || page < best.page)) best = { query, page };
  }
  return best;
}
