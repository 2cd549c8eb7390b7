import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { accounts } from './tables.ts';

/** The provider's name of an account that has a password. */
export const CREDENTIAL = 'credential';

/** better-auth's, which is loaded when it is first needed. */
const crypto = () => import('better-auth/crypto');

/** scrypt, as better-auth hashes and verifies. */
export async function hashPassword(password: string): Promise<string> {
  return await (await crypto()).hashPassword(password);
}

/** Whether this is the user's password. Takes as long for a user who has none. */
export async function isPasswordOf(database: Database, userId: string, password: string): Promise<boolean> {
  const [account] = await database.query((db) =>
    db
      .select({ hash: accounts.password })
      .from(accounts)
      .where(and(eq(accounts.userId, userId), eq(accounts.providerId, CREDENTIAL))),
  );
  if (account?.hash) return await (await crypto()).verifyPassword({ hash: account.hash, password });
  await hashPassword(password);
  return false;
}
