import type { MiddlewareHandler } from 'hono';

/**
 * Names the release on every answer. While stopping, asks the client to connect elsewhere: closing a connection the
 * client considers alive would lose its next request.
 */
export function responseHeaders(release: string, isStopping: () => boolean): MiddlewareHandler {
  return async function responseHeaders(c, next) {
    await next();
    c.header('X-Release', release);
    if (isStopping()) c.header('Connection', 'close');
  };
}
