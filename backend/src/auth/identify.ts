import { and, eq, gt, sql } from 'drizzle-orm';
import { createMiddleware } from 'hono/factory';
import type { Database } from '../db/database.ts';
import type { AppEnv } from '../http/context.ts';
import { readCredential } from './credential.ts';
import type { KeyRing } from './key-ring.ts';
import { sessions, users } from './tables.ts';

/**
 * Finds out who is asking, by one query over an index. A credential that we have not signed costs no query, and a
 * request without one is let through as nobody's: the guards refuse it where somebody is needed.
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
          .where(and(eq(sessions.token, credential.token), gt(sessions.expiresAt, sql`now()`))),
      );
      if (found) {
        c.set('user', { id: found.id, role: found.role });
        c.set('session', { id: found.sessionId, startedAt: found.startedAt, via: credential.via });
      }
    }
    await next();
  });
}
