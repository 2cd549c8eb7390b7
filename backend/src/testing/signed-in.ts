import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../http/context.ts';

/** Stands in for the session: the header `X-Test-User` says who is asking. */
export const testUser = createMiddleware<AppEnv>(async (c, next) => {
  const id = c.req.header('X-Test-User');
  if (id !== undefined) c.set('user', { id, role: 'user' });
  await next();
});
