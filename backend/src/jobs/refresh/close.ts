import { sql } from 'drizzle-orm';
import type { JobBoard } from '../boards/board.ts';
import type { Executor } from './executor.ts';
import { CLOSED_AFTER } from './places.ts';

/** Closes the jobs of a board of which no posting has been seen for long, on any board. Resolves with how many. */
export async function closeUnseen(tx: Executor, board: JobBoard): Promise<number> {
  const closed = await tx.execute(sql`
    update jobs set closed_at = now() where board = ${board.name} and closed_at is null
      and last_seen_at < now() - ${CLOSED_AFTER}::interval returning 1`);
  return closed.length;
}

/**
 * Closes what only boards show that are not configured any more, after the same time as everything else. Resolves with
 * how many.
 */
export async function closeAbandoned(tx: Executor, boards: readonly JobBoard[]): Promise<number> {
  const names = JSON.stringify(boards.map(({ name }) => name));
  const closed = await tx.execute(sql`
    update jobs set closed_at = now() where closed_at is null and last_seen_at < now() - ${CLOSED_AFTER}::interval
      and board not in (select jsonb_array_elements_text(${names}::text::jsonb)) returning 1`);
  return closed.length;
}
