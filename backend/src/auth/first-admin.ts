import type { Queries } from '../db/database.ts';
import { CREDENTIAL, hashPassword } from './password.ts';
import { accounts, seeds, users } from './tables.ts';

const SEED = 'first-admin';

export type FirstAdmin = {
  email: string;
  /** Without one, the admin sets it by the link of a password reset. */
  password: string | undefined;
};

/** What became of the first admin. */
export type SeedOutcome = 'seeded' | 'seeded-before' | 'email-taken';

/**
 * Creates the first administrator, once in the life of a database: a deleted or renamed one does not come back. An
 * existing account with that address is not promoted: nobody has proven whose it is.
 */
export async function seedFirstAdmin(db: Queries, admin: FirstAdmin): Promise<SeedOutcome> {
  const email = admin.email.trim().toLowerCase();
  // Outside the transaction: it takes a tenth of a second.
  const password = admin.password === undefined ? undefined : await hashPassword(admin.password);
  try {
    return await db.transaction(async (tx) => {
      // Concurrent seeds wait here for each other.
      const planted = await tx.insert(seeds).values({ name: SEED }).onConflictDoNothing().returning();
      if (planted.length === 0) return 'seeded-before';
      const [user] = await tx
        .insert(users)
        .values({ email, name: 'Administrator', role: 'admin', emailVerified: true })
        .onConflictDoNothing()
        .returning({ id: users.id });
      if (!user) throw new EmailTaken();
      if (password !== undefined) {
        await tx
          .insert(accounts)
          .values({ userId: user.id, accountId: user.id, providerId: CREDENTIAL, password });
      }
      return 'seeded';
    });
  } catch (error) {
    if (error instanceof EmailTaken) return 'email-taken';
    throw error;
  }
}

/** Takes the transaction back, so that it is tried again when the address is free. */
class EmailTaken extends Error {}
