import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { KeyRing } from '../auth/key-ring.ts';
import type { Database } from '../db/database.ts';
import type { AppEnv } from './context.ts';
import { userOf } from './guard.ts';
import { problem } from './problem.ts';
import { createRequestHash } from './request-hash.ts';
import { idempotencyKeys as keys } from './tables.ts';

/** How long answers are kept. */
const KEPT = sql`interval '24 hours'`;
/** Then a reservation expires whose request never ended: its process died. Longer than any request takes. */
const ABANDONED = sql`interval '2 minutes'`;
/** Larger answers are not stored; their requests run again. */
const MAX_ANSWER_BYTES = 16 * 1024;
/** Of one user; beyond it the oldest go. */
const MAX_KEYS = 500;

/**
 * `Idempotency-Key`: a repeated request gets the first one's answer. Another body or query is 422, one still in progress
 * 409. Kept for a day, per user and path, 500 per user; not 5xx, streams and answers over 16 KiB, whose requests run again.
 */
export function createIdempotency(database: Database, ring: KeyRing): MiddlewareHandler<AppEnv> {
  const hashesOf = createRequestHash(ring);

  return async function idempotency(c, next) {
    const key = c.req.header('Idempotency-Key') ?? '';
    if (!/^[\x21-\x7e]{1,128}$/.test(key)) {
      const detail = 'Idempotency-Key must have 1 to 128 printable characters without blanks';
      return problem(c, 'invalid-request', { detail });
    }
    const at = { userId: userOf(c).id, route: c.req.path.slice(0, 200), key };
    const { search } = new URL(c.req.url);
    const hashes = hashesOf([...(search ? [Buffer.from(search)] : []), ...(c.get('received') ?? [])]);

    if (!(await reserve(database, at, hashes[0]))) return await again(c, database, at, hashes);
    try {
      await next();
    } catch (error) {
      await release(database, at);
      throw error;
    }
    const kept = c.error ? undefined : await keepable(c.res);
    if (kept) await keep(database, at, kept);
    else await release(database, at);
  };
}

/** Of a route behind a guard, after its body was received. Requests without a key pass. */
export const idempotent = createMiddleware<AppEnv>((c, next) =>
  c.req.header('Idempotency-Key') === undefined ? next() : c.get('idempotency')(c, next),
);

/** Deletes expired answers. */
export async function purgeIdempotencyKeys(database: Database): Promise<void> {
  await database.query((db) => db.delete(keys).where(lt(keys.createdAt, sql`now() - ${KEPT}`)));
}

type At = { userId: string; route: string; key: string };
type Kept = { status: number; contentType: string | null; location: string | null; body: string };

const where = ({ userId, route, key }: At) =>
  and(eq(keys.userId, userId), eq(keys.route, route), eq(keys.key, key));

/** Whether the key was free or expired. Of concurrent requests one gets it. */
async function reserve(database: Database, at: At, requestHash: string): Promise<boolean> {
  const rows = await database.query((db) =>
    db
      .insert(keys)
      .values({ ...at, requestHash })
      .onConflictDoUpdate({
        target: [keys.userId, keys.route, keys.key],
        set: {
          requestHash,
          status: null,
          contentType: null,
          location: null,
          body: null,
          createdAt: sql`now()`,
        },
        setWhere: sql`${keys.createdAt} < now() - ${KEPT}
          or (${keys.status} is null and ${keys.createdAt} < now() - ${ABANDONED})`,
      })
      .returning({ key: keys.key }),
  );
  if (rows.length === 0) return false;
  await database.query((db) =>
    db.delete(keys).where(
      sql`${keys.userId} = ${at.userId} and ${keys.createdAt} < (
        select created_at from ${keys} as kept where kept.user_id = ${at.userId}
        order by created_at desc offset ${MAX_KEYS} limit 1)`,
    ),
  );
  return true;
}

async function again(
  c: Context<AppEnv>,
  database: Database,
  at: At,
  hashes: readonly string[],
): Promise<Response> {
  const [row] = await database.query((db) => db.select().from(keys).where(where(at)));
  if (row && !hashes.includes(row.requestHash)) return problem(c, 'idempotency-mismatch');
  // Gone in between: the first one has just failed.
  if (!row || row.status === null) {
    c.header('Retry-After', '1');
    return problem(c, 'idempotency-in-progress');
  }
  const headers = {
    ...(row.contentType && { 'Content-Type': row.contentType }),
    ...(row.location && { Location: row.location }),
    'Idempotency-Replayed': 'true',
  };
  return new Response(row.body === '' ? null : row.body, { status: row.status, headers });
}

async function keepable(answer: Response): Promise<Kept | undefined> {
  const contentType = answer.headers.get('Content-Type');
  if (answer.status >= 500 || answer.status === 429 || contentType?.startsWith('text/event-stream'))
    return undefined;
  if (answer.body !== null && !/^application\/(problem\+)?json/.test(contentType ?? '')) return undefined;
  const body = await answer.clone().text();
  if (Buffer.byteLength(body) > MAX_ANSWER_BYTES) return undefined;
  return { status: answer.status, contentType, location: answer.headers.get('Location'), body };
}

async function keep(database: Database, at: At, kept: Kept): Promise<void> {
  await database.query((db) => db.update(keys).set(kept).where(where(at)));
}

async function release(database: Database, at: At): Promise<void> {
  await database.query((db) => db.delete(keys).where(and(where(at), isNull(keys.status))));
}
