import { eq } from 'drizzle-orm';
import type { Queries } from '../db/database.ts';
import { verifications } from './tables.ts';

/** Ends every link that was mailed to a user to set a new password. */
export async function endLinks(db: Queries, userId: string): Promise<void> {
  await db.delete(verifications).where(eq(verifications.value, userId));
}
