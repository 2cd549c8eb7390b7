import type { MiddlewareHandler } from 'hono';

/**
 * Names the release on every answer. While stopping, also asks the client to open its next connection elsewhere:
 * closing a connection that a client believes to be alive would lose the request it is about to send.
 */
export function responseHeaders(release: string, isStopping: () => boolean): MiddlewareHandler {
  return async function responseHeaders(c, next) {
    await next();
    c.header('X-Release', release);
    if (isStopping()) c.header('Connection', 'close');
  };
}
