import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';

/**
 * Names the release and the request on every answer. While stopping, asks the client to connect elsewhere: closing a connection the
 * client considers alive would lose its next request.
 */
export function responseHeaders(release: string, isStopping: () => boolean): MiddlewareHandler<AppEnv> {
  return async function responseHeaders(c, next) {
    await next();
    c.header('X-Release', release);
    // Again: a response made elsewhere, such as by better-auth, has lost what was set before.
    c.header('X-Request-Id', c.get('requestId'));
    if (isStopping()) c.header('Connection', 'close');
  };
}
