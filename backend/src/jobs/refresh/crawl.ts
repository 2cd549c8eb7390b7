import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, isUnavailable } from '../../db/database.ts';
import type { Logger } from '../../log.ts';
import type { BoardPage, JobBoard } from '../boards/board.ts';
import { BoardFailure, type BoardStop, type PageLoss } from '../boards/failure.ts';
import { closeUnseen } from './close.ts';
import { ingest } from './ingest.ts';
import { forgetStalePlaces } from './places.ts';
import { prepare, type TextReaders } from './prepare.ts';
import { type BoardReport, nextStep, type Step, startReport } from './progress.ts';
import { pauseBoard, takePermit } from './quota-store.ts';
import { decideRetry } from './retry.ts';
import { RunLost, type RunStore } from './run-store.ts';
import type { DropCounts } from './run-types.ts';
import type { RefreshRun } from './tables.ts';

export type CrawlDeps = {
  database: Database;
  store: RunStore;
  changed: () => Promise<void>;
  log: Pick<Logger, 'info' | 'warn'>;
} & TextReaders;

/** Postings written at once: a company's board comes as one page, of a thousand jobs. */
const AT_ONCE = 100;
/** Pages that fail one after the other before a board is believed to be broken. */
const MOST_FAILURES = 3;

type Answer =
  | { kind: 'page'; page: BoardPage }
  | { kind: 'failed'; reason: PageLoss; detail: string }
  | { kind: 'stop'; reason: BoardStop; detail: string }
  | { kind: 'interrupted' };

/**
 * Crawls what a run has left of a board. Each page is one transaction with the run's progress. Resolves with the run
 * as stored; the signal ends it between pages. A board's errors are recorded in the run; database errors are thrown.
 */
export async function crawlBoard(
  start: RefreshRun,
  board: JobBoard,
  deps: CrawlDeps,
  signal: AbortSignal,
): Promise<RefreshRun> {
  let run = start;
  let requests = reportOf(run, board).requests;
  let failures = 0;
  const save = async (change: (report: BoardReport) => BoardReport) => {
    run = await deps.store.save(run, async () =>
      withReport(run, board, change({ ...reportOf(run, board), requests })),
    );
  };
  const stop = async (reason: BoardStop, detail: string) => {
    deps.log.warn({ board: board.name, reason, detail }, 'job board stopped');
    await save((report) => ({ ...report, state: 'stopped', reason, detail }));
  };

  for (;;) {
    const report = reportOf(run, board);
    if (report.state !== 'running' || signal.aborted) return run;
    const step = nextStep(board.queries, report);
    if (!step) {
      const last = report.failures.at(-1);
      // Nothing but failures is no success.
      if (report.pages === 0 && last) await stop(last.reason, last.detail);
      else await endBoard();
      return run;
    }
    const answer = await ask(step);
    if (answer.kind === 'interrupted') {
      await save((now) => now);
      return run;
    }
    if (answer.kind === 'stop') {
      await stop(answer.reason, answer.detail);
      return run;
    }
    const failed = answer.kind === 'page' ? await write(step, answer.page) : answer;
    // An unknown company says nothing about the others.
    if (failed?.reason !== 'not-found') failures = failed ? failures + 1 : 0;
    if (!failed) continue;
    deps.log.warn(
      { board: board.name, page: step.page, reason: failed.reason, detail: failed.detail },
      'job board page skipped',
    );
    await save((now) => ({
      ...now,
      next: { ...now.next, [step.query]: 'done' },
      failures: [...now.failures, { ...step, reason: failed.reason, detail: failed.detail }],
    }));
    if (failures >= MOST_FAILURES)
      await stop(failed.reason, `${failures} pages failed one after the other: ${failed.detail}`);
  }

  /** Fetches a page, with retries. */
  async function ask({ query, page }: Step): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const permitted = await permit();
      if (permitted) return permitted;
      requests++;
      try {
        return { kind: 'page', page: await board.page(query, page) };
      } catch (error) {
        if (!(error instanceof BoardFailure)) throw error;
        const { reason, message: detail } = error;
        const decision = decideRetry(error, attempt, Math.random());
        if (decision.kind === 'give-up-page') return { kind: 'failed', reason, detail };
        if (decision.kind === 'stop-board') {
          const { pauseSeconds } = decision;
          if (pauseSeconds)
            await pauseBoard(deps.database, board.name, new Date(Date.now() + pauseSeconds * 1_000));
          return { kind: 'stop', reason, detail };
        }
        if (!(await waited(decision.ms))) return { kind: 'interrupted' };
      }
    }
  }

  /** Waits until the board may be asked; returns why it may not be in this run. */
  async function permit(): Promise<Answer | undefined> {
    for (;;) {
      if (signal.aborted) return { kind: 'interrupted' };
      if (requests >= board.requestsPerRun) {
        return { kind: 'stop', reason: 'quota-spent', detail: `a run has ${board.requestsPerRun} requests` };
      }
      const decision = await takePermit(deps.database, board, new Date());
      if (decision.kind === 'go') return undefined;
      if (decision.kind === 'wait') {
        if (!(await waited(decision.ms))) return { kind: 'interrupted' };
        continue;
      }
      const until = decision.until.toISOString();
      return decision.kind === 'paused'
        ? { kind: 'stop', reason: 'asked-to-wait', detail: `it asked to be left alone until ${until}` }
        : { kind: 'stop', reason: 'quota-spent', detail: `the next request is free at ${until}` };
    }
  }

  async function waited(ms: number): Promise<boolean> {
    return await sleep(ms, true, { signal }).catch(() => false);
  }

  async function write(
    step: Step,
    page: BoardPage,
  ): Promise<{ reason: PageLoss; detail: string } | undefined> {
    const { found, dropped } = await prepare(page, deps, new Date());
    try {
      run = await deps.store.save(run, async (tx) => {
        const counts = { new: 0, updated: 0, unchanged: 0, repeated: 0 };
        for (let at = 0; at < found.length; at += AT_ONCE) {
          const part = await ingest(tx, found.slice(at, at + AT_ONCE), new Date());
          for (const key of ['new', 'updated', 'unchanged', 'repeated'] as const) counts[key] += part[key];
        }
        const report = { ...reportOf(run, board), requests };
        const next = withReport(run, board, {
          ...report,
          pages: report.pages + 1,
          fetched: report.fetched + page.fetched,
          next: { ...report.next, [step.query]: page.hasMore ? step.page + 1 : 'done' },
        });
        return {
          ...next,
          fetched: run.fetched + page.fetched,
          new: run.new + counts.new,
          updated: run.updated + counts.updated,
          unchanged: run.unchanged + counts.unchanged,
          repeated: run.repeated + counts.repeated,
          dropped: counted([...dropped, ...page.droppedFields], run.dropped),
        };
      });
      await deps.changed();
      return undefined;
    } catch (error) {
      if (error instanceof RunLost || isUnavailable(error)) throw error;
      deps.log.warn({ board: board.name, err: error }, 'page of postings not stored');
      return { reason: 'not-stored', detail: 'the database refused the page' };
    }
  }

  async function endBoard(): Promise<void> {
    run = await deps.store.save(run, async (tx) => {
      await forgetStalePlaces(tx, board.name, new Date());
      const closed = await closeUnseen(tx, board);
      const ended = withReport(run, board, { ...reportOf(run, board), requests, state: 'done' });
      return { ...ended, closed: run.closed + closed };
    });
    await deps.changed();
  }
}

function reportOf(run: RefreshRun, board: JobBoard): BoardReport {
  return run.boards[board.name] ?? startReport();
}

function withReport(run: RefreshRun, board: JobBoard, report: BoardReport): RefreshRun {
  return { ...run, boards: { ...run.boards, [board.name]: report } };
}

function counted(reasons: readonly string[], before: DropCounts): DropCounts {
  const counts = { ...before };
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
