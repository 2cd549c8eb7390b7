import { randomUUID } from 'node:crypto';
import type { DatabaseAddress } from '../../db/address.ts';
import { type Database, isUnavailable } from '../../db/database.ts';
import { Refusal } from '../../http/problem.ts';
import type { Logger } from '../../log.ts';
import type { JobBoard } from '../boards/board.ts';
import { closeAbandoned } from './close.ts';
import { crawlBoard } from './crawl.ts';
import { takeLock } from './lock.ts';
import type { TextReaders } from './prepare.ts';
import { pruneRequests } from './quota-store.ts';
import { createRunStore, type NewRun, RunLost } from './run-store.ts';
import type { RunState } from './run-types.ts';
import type { RefreshRun } from './tables.ts';

export type RefreshOptions = {
  database: Database;
  /** Where the lock's own session connects to: the same database. */
  address: DatabaseAddress;
  boards: readonly JobBoard[];
  /** Told whenever postings have changed, once that can be read. */
  changed?: () => Promise<void>;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
} & TextReaders;

/** Crawls the job boards; one run at a time, whatever the number of processes. */
export type Refresh = {
  /**
   * Starts a run and resolves with it; the work continues in the background. Rejects with
   * `Refusal('refresh-running')` while one is in progress. Undefined when the night has had its run.
   */
  start(by: Omit<NewRun, 'holder'>): Promise<RefreshRun | undefined>;
  /** Resumes an interrupted run; undefined when there is none, or another process has it. */
  resume(): Promise<RefreshRun | undefined>;
  /** Whether there are boards to ask and nobody has ever asked them: a fresh install. */
  isFirst(): Promise<boolean>;
  /** The last ones, newest first. */
  runs(limit: number): Promise<RefreshRun[]>;
  /** Resolves when nothing is under way here. */
  idle(): Promise<void>;
  /** Ends what is under way after its page, for another process to go on. */
  close(): Promise<void>;
};

export function createRefresh({
  database,
  address,
  boards,
  extractSkills,
  detectLanguage,
  changed = async () => {},
  log,
}: RefreshOptions): Refresh {
  const store = createRunStore(database);
  const readers = { extractSkills, detectLanguage };
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const track = <T>(promise: Promise<T>): Promise<T> => {
    const settled = promise.catch(() => {}).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return promise;
  };
  const idle = async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };

  /** Takes the lock, finds the run and works in the background. Undefined when the lock is taken. */
  async function begin(find: (holder: string) => Promise<RefreshRun | undefined>) {
    const lost = new AbortController();
    const lock = closing.signal.aborted ? undefined : await takeLock(address, () => lost.abort());
    if (!lock) return undefined;
    try {
      const run = await find(randomUUID());
      if (!run) await lock.release();
      else {
        const signal = AbortSignal.any([closing.signal, lost.signal]);
        void track(work(run, signal).finally(() => lock.release()));
      }
      return { run };
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  async function work(start: RefreshRun, signal: AbortSignal): Promise<void> {
    let run = start;
    const startedAt = performance.now();
    const end = (state: RunState) =>
      store.save(run, async () => ({ ...run, state, endedAt: state === 'interrupted' ? null : new Date() }));
    try {
      for (const board of boards)
        if (!signal.aborted)
          run = await crawlBoard(run, board, { ...readers, database, store, changed, log }, signal);
      if (!signal.aborted)
        run = await store.save(run, async (tx) => ({
          ...run,
          closed: run.closed + (await closeAbandoned(tx, boards)),
        }));
      run = await end(signal.aborted ? 'interrupted' : 'done');
      await pruneRequests(database, new Date());
      const { id, state, fetched, new: added, updated, repeated, dropped } = run;
      const counts = {
        fetched,
        new: added,
        updated,
        repeated,
        dropped,
        ms: Math.round(performance.now() - startedAt),
      };
      log.info({ run: id, state, ...counts }, 'job refresh ended');
    } catch (err) {
      log.error({ err, run: run.id }, 'job refresh failed');
      // Without a database the run stays as it is, and resumes later.
      if (err instanceof RunLost) return;
      await end(isUnavailable(err) ? 'interrupted' : 'failed').catch(() => {});
    }
  }

  return {
    async start(by) {
      const begun = await track(begin((holder) => store.begin({ ...by, holder })));
      if (!begun) throw new Refusal('refresh-running');
      return begun.run;
    },
    async resume() {
      const now = new Date();
      if (!(await store.hasUnfinished(now))) return undefined;
      const begun = await track(begin((holder) => store.takeOver(holder, now)));
      return begun?.run;
    },
    isFirst: async () => boards.length > 0 && (await store.list(1)).length === 0,
    runs: (limit) => store.list(limit),
    idle,
    async close() {
      closing.abort();
      await idle();
    },
  };
}
