import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import type { JobBoard } from '../boards/board.ts';
import { decideQuota, type QuotaDecision } from './quota.ts';
import { boardPauses, boardRequests } from './tables.ts';

export type Permit = QuotaDecision | { kind: 'paused'; until: Date };

/** Longer than the longest span of any board. */
const KEPT_MS = 40 * 86_400_000;

/** Asks for a permit. `go` is recorded already, and counts whether or not the request is sent. */
export async function takePermit(database: Database, { name, quotas }: JobBoard, now: Date): Promise<Permit> {
  const longest = Math.max(...quotas.map(({ spanMs }) => spanMs));
  return await database.query((db) =>
    db.transaction(async (tx): Promise<Permit> => {
      // Serializes concurrent requests for a permit.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`skillgap board ${name}`}, 0))`);
      const [pause] = await tx
        .select()
        .from(boardPauses)
        .where(and(eq(boardPauses.board, name), gt(boardPauses.until, now)));
      if (pause) return { kind: 'paused', until: pause.until };
      const since = new Date(now.getTime() - longest);
      const sent = await tx
        .select({ at: boardRequests.at })
        .from(boardRequests)
        .where(and(eq(boardRequests.board, name), gt(boardRequests.at, since)));
      const decision = decideQuota(
        quotas,
        sent.map(({ at }) => at),
        now,
      );
      if (decision.kind === 'go') await tx.insert(boardRequests).values({ board: name, at: now });
      return decision;
    }),
  );
}

/** Pauses a board for all processes. */
export async function pauseBoard(database: Database, board: string, until: Date): Promise<void> {
  await database.query((db) =>
    db
      .insert(boardPauses)
      .values({ board, until })
      .onConflictDoUpdate({ target: boardPauses.board, set: { until } }),
  );
}

/** Deletes requests that no quota counts any more. */
export async function pruneRequests(database: Database, now: Date): Promise<void> {
  await database.query((db) =>
    db.delete(boardRequests).where(lt(boardRequests.at, new Date(now.getTime() - KEPT_MS))),
  );
}
