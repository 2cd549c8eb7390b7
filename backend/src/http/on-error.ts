import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isUnavailable } from '../db/database.ts';
import { violatedKey } from '../errors.ts';
import type { AppEnv } from './context.ts';
import { problem, Refusal } from './problem.ts';
import type { Reason } from './reasons.ts';

/** Seconds after which a client may try again: about what Postgres needs to restart. */
const RETRY_AFTER_S = 5;

/** What hono itself refuses: a body that is no JSON, and one of a kind that the route does not take. */
const BY_STATUS = new Map<number, Reason>([
  [400, 'invalid-request'],
  [415, 'unsupported-media-type'],
]);

/** The key by which each table of an account's rows refers to it. */
const OF_ACCOUNT = /_user_id_users_id_fk$/;

/** Answers for errors of handlers. The client sees only a {@link Refusal}; others go to the log. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  if (error instanceof Refusal) {
    if (error.retryAfterSeconds !== undefined) c.header('Retry-After', String(error.retryAfterSeconds));
    const { reason, detail } = error;
    return problem(c, reason, detail === undefined ? {} : { detail });
  }
  const reason = error instanceof HTTPException ? BY_STATUS.get(error.status) : undefined;
  if (reason) return problem(c, reason);
  // The account was deleted while its request was answered.
  if (OF_ACCOUNT.test(violatedKey(error) ?? '')) return problem(c, 'not-signed-in');
  if (!isUnavailable(error)) return problem(c, 'internal');
  c.header('Retry-After', String(RETRY_AFTER_S));
  return problem(c, 'database-unavailable');
}
