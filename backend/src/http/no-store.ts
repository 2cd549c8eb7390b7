import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './context.ts';

/** Nobody keeps an answer of the API: it may belong to a user. Routes with `publicFor` say otherwise, for good answers. */
export const noStore = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const seconds = c.res.status < 400 ? c.get('publicFor') : undefined;
  c.header('Cache-Control', seconds === undefined ? 'no-store' : `public, max-age=${seconds}`);
});

/** For a route whose answer is the same for everyone. */
export const keptFor = (seconds: number) =>
  createMiddleware<AppEnv>((c, next) => {
    c.set('publicFor', seconds);
    return next();
  });
