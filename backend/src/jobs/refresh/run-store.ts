import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import type { Executor } from './executor.ts';
import type { RunState, Trigger } from './run-types.ts';
import { type RefreshRun, refreshRuns } from './tables.ts';

/** Another process took over the run, or ended it. */
export class RunLost extends Error {
  override readonly name = 'RunLost';
}

/** After this, an interrupted run is not resumed: the next night starts over. */
const RESUMABLE_MS = 20 * 3_600_000;
const UNFINISHED: RunState[] = ['running', 'interrupted'];

export type NewRun = { trigger: Trigger; night?: string; requestedBy?: string; holder: string };

/** Stores runs. Everything but `list` needs the lock. */
export function createRunStore(database: Database) {
  return {
    /** Starts a run in place of an unfinished one; undefined when the night has had its run. */
    async begin({ trigger, night, requestedBy, holder }: NewRun): Promise<RefreshRun | undefined> {
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const [run] = await tx
            .insert(refreshRuns)
            .values({ trigger, night, requestedBy, holder, state: 'running' })
            .onConflictDoNothing({ target: refreshRuns.night })
            .returning();
          if (!run) return undefined;
          await tx
            .update(refreshRuns)
            .set({ state: 'superseded', endedAt: sql`now()` })
            .where(and(inArray(refreshRuns.state, UNFINISHED), sql`${refreshRuns.id} <> ${run.id}`));
          return run;
        }),
      );
    },

    async hasUnfinished(now: Date): Promise<boolean> {
      const rows = await database.query((db) =>
        db.select({ id: refreshRuns.id }).from(refreshRuns).where(resumable(now)).limit(1),
      );
      return rows.length > 0;
    },

    /** Takes over the run that was left unfinished, with what it has done. */
    async takeOver(holder: string, now: Date): Promise<RefreshRun | undefined> {
      return await database.query(async (db) => {
        const [last] = await db
          .select({ id: refreshRuns.id })
          .from(refreshRuns)
          .where(resumable(now))
          .orderBy(desc(refreshRuns.startedAt))
          .limit(1);
        if (!last) return undefined;
        // Waits for a page that its last holder may still be writing, and reads what that page left.
        const [run] = await db
          .update(refreshRuns)
          .set({ holder, state: 'running' })
          .where(eq(refreshRuns.id, last.id))
          .returning();
        return run;
      });
    },

    /** Saves a run together with what `write` does, or neither. Rejects with {@link RunLost}. */
    async save(run: RefreshRun, write: (tx: Executor) => Promise<RefreshRun>): Promise<RefreshRun> {
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const own = and(
            eq(refreshRuns.id, run.id),
            eq(refreshRuns.holder, run.holder),
            eq(refreshRuns.state, 'running'),
          );
          const [held] = await tx.select({ id: refreshRuns.id }).from(refreshRuns).where(own).for('update');
          if (!held) throw new RunLost('another process has taken the run over');
          const { id, holder: _holder, startedAt: _startedAt, ...changed } = await write(tx);
          const [saved] = await tx.update(refreshRuns).set(changed).where(eq(refreshRuns.id, id)).returning();
          if (!saved) throw new RunLost('the run is gone');
          return saved;
        }),
      );
    },

    async list(limit: number): Promise<RefreshRun[]> {
      return await database.query((db) =>
        db.select().from(refreshRuns).orderBy(desc(refreshRuns.startedAt)).limit(limit),
      );
    },
  };
}

export type RunStore = ReturnType<typeof createRunStore>;

const resumable = (now: Date) =>
  and(
    inArray(refreshRuns.state, UNFINISHED),
    gt(refreshRuns.startedAt, new Date(now.getTime() - RESUMABLE_MS)),
  );
