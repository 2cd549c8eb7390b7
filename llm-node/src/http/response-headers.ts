import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';
import { ApiError } from './errors.ts';

/** Names the release on every answer, and while stopping asks the client to open its next connection elsewhere. */
export function responseHeaders(release: string, isStopping: () => boolean): MiddlewareHandler<AppEnv> {
  return async function responseHeaders(c, next) {
    await next();
    c.header('X-Release', release);
    if (isStopping()) c.header('Connection', 'close');
  };
}

/** Takes no new work while stopping. */
export function whileServing(isStopping: () => boolean): MiddlewareHandler<AppEnv> {
  return async function whileServing(_c, next) {
    if (isStopping())
      throw new ApiError('stopping', 'This node is stopping: ask another one, or again later.');
    await next();
  };
}
