import { sql } from 'drizzle-orm';
import type { Queries } from '../db/database.ts';
import { sessions } from './tables.ts';

/** Sessions of one account at a time. */
export const MAX_SESSIONS = 20;

/** Ends the oldest sessions of an account beyond {@link MAX_SESSIONS}. */
export async function endOldestSessions(db: Queries, userId: string): Promise<void> {
  await db.delete(sessions).where(
    sql`${sessions.userId} = ${userId} and ${sessions.id} not in (
      select id from ${sessions} as kept where kept.user_id = ${userId}
      order by created_at desc, id limit ${MAX_SESSIONS})`,
  );
}
