import type { MiddlewareHandler } from 'hono';
import type { Logger } from '../log.ts';
import type { AppEnv } from './context.ts';

/** Polled every second while a release is gated; success is not worth a line. */
const PROBES = new Set(['/health', '/ready']);

/** One line per request. Query string, headers and body are left out: they hold secrets. */
export function accessLog(log: Logger): MiddlewareHandler<AppEnv> {
  return async function accessLog(c, next) {
    const startedAt = performance.now();
    await next();

    const { status } = c.res;
    const path = loggedPath(c.req.path);
    const reason = c.get('problem');
    // A limit that holds is no fault, and an attacker must not fill the log with its frames.
    const isBusy = reason === 'busy';
    const line = {
      requestId: c.get('requestId'),
      method: c.req.method,
      path,
      status,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(reason && { reason }),
      ...(c.error && !isBusy && { err: c.error }),
    };
    const level = isBusy ? 'warn' : status >= 500 ? 'error' : PROBES.has(c.req.path) ? 'debug' : 'info';
    log[level](line, 'request');
  };
}

/** A lower-case word, or an id of ours. */
const PART = /^(?:[a-z][a-z0-9._-]{0,30}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A path for the log. Anything but a word or an id may be an address, a token or a text. */
export function loggedPath(path: string): string {
  const parts = path.slice(0, 200).split('/');
  return parts.map((part) => (part === '' || PART.test(part) ? part : '*')).join('/');
}
