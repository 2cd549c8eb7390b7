import type { Context, MiddlewareHandler } from 'hono';
import { incomingOf } from './body.ts';
import type { AppEnv } from './context.ts';
import { leaveUnread } from './unread.ts';

/**
 * Names the release on every answer. While stopping, asks the client to connect elsewhere: closing a connection the
 * client considers alive would lose its next request. A connection on which a body was left unread is closed too.
 */
export function responseHeaders(release: string, isStopping: () => boolean): MiddlewareHandler<AppEnv> {
  return async function responseHeaders(c, next) {
    await next();
    c.header('X-Release', release);
    if (leavesUnread(c) || isStopping()) c.header('Connection', 'close');
  };
}

function leavesUnread(c: Context<AppEnv>): boolean {
  const incoming = incomingOf(c);
  return incoming !== undefined && leaveUnread(incoming);
}
