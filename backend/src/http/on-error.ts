import type { Context } from 'hono';
import { isAway } from '../db/database.ts';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';

/** Seconds after which a client may try again: about what Postgres needs to restart. */
const RETRY_AFTER_S = 5;

/** Answers for whatever a handler throws. The error itself goes to the log only. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  if (!isAway(error)) return problem(c, 'internal');
  c.header('Retry-After', String(RETRY_AFTER_S));
  return problem(c, 'database-away');
}
