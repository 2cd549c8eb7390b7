import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../http/context.ts';

/** Stands in for the session: the header `X-Test-User` says who is asking, and `X-Test-Address` from where. */
export const testUser = createMiddleware<AppEnv>(async (c, next) => {
  const id = c.req.header('X-Test-User');
  c.set('address', c.req.header('X-Test-Address') ?? 'unknown');
  if (id !== undefined) c.set('user', { id, role: 'user' });
  await next();
});
