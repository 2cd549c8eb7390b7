import { and, eq, gt, notExists, sql } from 'drizzle-orm';
import { createMiddleware } from 'hono/factory';
import type { Database } from '../db/database.ts';
import type { AppEnv } from '../http/context.ts';
import { readCredential } from './credential.ts';
import type { KeyRing } from './key-ring.ts';
import { accountDeletions, sessions, users } from './tables.ts';

/**
 * Identifies the user with one indexed query. A credential we did not sign costs no query. A request without one
 * passes as anonymous; the guards refuse it where a user is needed. So does an account that is being deleted, whose
 * sign-in may have been under way.
 */
export function identify({ database, ring, cookie }: { database: Database; ring: KeyRing; cookie: string }) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const credential = readCredential(c.req.raw.headers, cookie, ring);
    if (credential) {
      const [found] = await database.query((db) =>
        db
          .select({ id: users.id, role: users.role, sessionId: sessions.id, startedAt: sessions.createdAt })
          .from(sessions)
          .innerJoin(users, eq(users.id, sessions.userId))
          .where(
            and(
              eq(sessions.token, credential.token),
              gt(sessions.expiresAt, sql`now()`),
              notExists(
                db
                  .select({ id: accountDeletions.userId })
                  .from(accountDeletions)
                  .where(eq(accountDeletions.userId, users.id)),
              ),
            ),
          ),
      );
      if (found) {
        c.set('user', { id: found.id, role: found.role });
        c.set('session', { id: found.sessionId, startedAt: found.startedAt, via: credential.via });
      }
    }
    await next();
  });
}
