import type { MiddlewareHandler } from 'hono';
import type { Logger } from '../log.ts';
import type { AppEnv } from './context.ts';

/** Asked every second while a release is gated; a good answer is of interest to nobody. */
const PROBES = new Set(['/health', '/ready']);

/** One line per request, with all there is to know of it: no query string, no header and no body, which hold secrets. */
export function accessLog(log: Logger): MiddlewareHandler<AppEnv> {
  return async function accessLog(c, next) {
    const startedAt = performance.now();
    await next();

    const { status } = c.res;
    const path = c.req.path.slice(0, 200);
    const reason = c.get('problem');
    const line = {
      requestId: c.get('requestId'),
      method: c.req.method,
      path,
      status,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(reason && { reason }),
      ...(c.error && { err: c.error }),
    };
    const level = status >= 500 ? 'error' : PROBES.has(path) ? 'debug' : 'info';
    log[level](line, 'request');
  };
}
