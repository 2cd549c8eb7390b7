import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Logger } from '../log.ts';
import { endLinks } from './links.ts';
import { accountDeletions, accounts, sessions, users } from './tables.ts';

/** Deletes what is stored of a user outside the database, such as files. Idempotent. */
export type Forget = { what: string; forget: (userId: string) => Promise<void> };

type DeletionDeps = { database: Database; forget: Forget[]; log: Logger };

export type Deletion = ReturnType<typeof createDeletion>;

/**
 * When to erase an account a second time. An upload that started before the account was closed may still store a
 * file: it has half a minute to arrive (http/server.ts) and as long to be stored (storage/s3.ts).
 */
const LOOK_AGAIN_MINUTES = 15;

/**
 * Deletes accounts. First sign-in is closed, mailed links end and the address is freed; then everything outside the
 * database goes, while the rows that name it still exist; then the rows. A tombstone, the bare id, stays for at least 15 minutes:
 * `finish`, at the next start and every hour, completes what failed and catches late uploads.
 */
export function createDeletion({ database, forget, log }: DeletionDeps) {
  async function close(userId: string): Promise<void> {
    await database.query((db) =>
      db.transaction(async (tx) => {
        await tx.insert(accountDeletions).values({ userId }).onConflictDoNothing();
        // First: a password reset under way holds the row of its link, and stores the password before it lets go.
        await endLinks(tx, userId);
        await tx.delete(sessions).where(eq(sessions.userId, userId));
        await tx.delete(accounts).where(eq(accounts.userId, userId));
        await tx
          .update(users)
          .set({ name: '', email: tombstone(), emailVerified: false, image: null, role: 'user' })
          .where(eq(users.id, userId));
      }),
    );
  }

  /** Whether nothing is left. Failures are logged, and do not stop the others. */
  async function erase(userId: string): Promise<boolean> {
    const results = await Promise.allSettled(forget.map(async (one) => await one.forget(userId)));
    const failed = results.flatMap((result, index) =>
      result.status === 'rejected' ? [{ what: forget[index]?.what, err: result.reason }] : [],
    );
    for (const { what, err } of failed) {
      log.error({ userId, what, err, reason: 'account-not-erased' }, 'account deletion');
    }
    if (failed.length > 0) return false;
    await database.query((db) =>
      db.transaction(async (tx) => {
        await tx.delete(users).where(eq(users.id, userId));
        const isOld = sql`${accountDeletions.requestedAt} < now() - ${LOOK_AGAIN_MINUTES} * interval '1 minute'`;
        await tx.delete(accountDeletions).where(and(eq(accountDeletions.userId, userId), isOld));
      }),
    );
    log.info({ userId }, 'account deletion: done');
    return true;
  }

  return {
    /** Deletes an account. False when something is left for {@link finish}. May be called again. */
    async delete(userId: string): Promise<boolean> {
      await close(userId);
      return await erase(userId);
    },

    /** Completes deletions that failed. */
    async finish(): Promise<void> {
      const begun = await database.query((db) =>
        db
          .select({ userId: accountDeletions.userId })
          .from(accountDeletions)
          // A newer one is a request in progress.
          .where(sql`${accountDeletions.requestedAt} < now() - interval '1 minute'`)
          .orderBy(accountDeletions.requestedAt)
          .limit(1_000),
      );
      for (const { userId } of begun) await erase(userId);
    },
  };
}

/** Nobody can know it: neither sign up with it and block the deletion, nor ask for a mail. */
const tombstone = () => `${randomUUID()}@deleted.invalid`;
