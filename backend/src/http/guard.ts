import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv, User } from './context.ts';
import { problem } from './problem.ts';

/** Lets only those through who have signed in. */
export const signedIn = createMiddleware<AppEnv>(async (c, next) => {
  if (!c.get('user')) return problem(c, 'not-signed-in');
  return next();
});

/** Lets only administrators through. */
export const adminOnly = createMiddleware<AppEnv>(async (c, next) => {
  const user = c.get('user');
  if (!user) return problem(c, 'not-signed-in');
  if (user.role !== 'admin') return problem(c, 'not-allowed', { detail: 'Only administrators may do this.' });
  return next();
});

/** Who is asking, behind {@link signedIn} or {@link adminOnly}. */
export function userOf(c: Context<AppEnv>): User {
  const user = c.get('user');
  if (!user) throw new Error('this route is not behind a guard');
  return user;
}
