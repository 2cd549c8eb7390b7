import type { Context } from 'hono';
import { clientLeft, toApiError } from '../openai/errors.ts';
import type { AppEnv } from './context.ts';

/** Answers for whatever a handler throws. What nobody expected goes to the log only. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  // What was thrown then tells only that nobody listens.
  if (c.req.raw.signal.aborted) return clientLeft().answer(c);
  const apiError = toApiError(error);
  if (apiError.code === 'internal') c.set('outcome', { ...c.get('outcome'), err: error });
  return apiError.answer(c);
}
