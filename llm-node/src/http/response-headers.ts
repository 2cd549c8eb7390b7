import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';
import { ApiError } from './errors.ts';

/** Adds the release to every response, and closes connections while stopping. */
export function responseHeaders(release: string, isStopping: () => boolean): MiddlewareHandler<AppEnv> {
  return async function responseHeaders(c, next) {
    await next();
    c.header('X-Release', release);
    if (isStopping()) c.header('Connection', 'close');
  };
}

/** Refuses requests while stopping. */
export function whileServing(isStopping: () => boolean): MiddlewareHandler<AppEnv> {
  return async function whileServing(_c, next) {
    if (isStopping()) throw new ApiError('stopping', 'This node is stopping: try another one, or later.');
    await next();
  };
}
