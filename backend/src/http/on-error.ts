import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isAway } from '../db/database.ts';
import type { AppEnv } from './context.ts';
import { problem, Refusal } from './problem.ts';

/** Seconds after which a client may try again: about what Postgres needs to restart. */
const RETRY_AFTER_S = 5;

/** Answers for whatever a handler throws. Only a {@link Refusal} is told to the client; other errors go to the log. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  if (error instanceof Refusal) {
    if (error.retryAfterSeconds !== undefined) c.header('Retry-After', String(error.retryAfterSeconds));
    return problem(c, error.reason, { detail: error.message });
  }
  // Hono's own: a body that is no JSON.
  if (error instanceof HTTPException && error.status === 400) return problem(c, 'invalid-request');
  if (!isAway(error)) return problem(c, 'internal');
  c.header('Retry-After', String(RETRY_AFTER_S));
  return problem(c, 'database-away');
}
