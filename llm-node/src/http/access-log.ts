import type { MiddlewareHandler } from 'hono';
import type { Logger } from '../log.ts';
import type { AppEnv, Outcome } from './context.ts';
import type { Metrics } from './metrics.ts';
import { routeOf } from './routes.ts';

/** Asked again and again; a good answer is of interest to nobody. */
const PROBES = new Set(['/health', '/ready', '/metrics']);

/**
 * One line per request at its end, which for a stream is long after its status. It holds no query string, no header and
 * no body: nothing that was asked or answered.
 */
export function accessLog(log: Logger, metrics: Metrics): MiddlewareHandler<AppEnv> {
  return async function accessLog(c, next) {
    const startedAt = performance.now();
    await next();

    const { status } = c.res;
    const path = c.req.path.slice(0, 200);
    const write = (outcome: Outcome = {}): void => {
      const { reason } = outcome;
      const line = {
        requestId: c.get('requestId'),
        method: c.req.method,
        path,
        status,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        ...outcome,
      };
      const failed = status >= 500 || (status < 400 && reason !== undefined && reason !== 'client_left');
      log[failed ? 'error' : PROBES.has(path) ? 'debug' : 'info'](line, 'request');
      metrics.requests.inc({ route: routeOf(path), status });
      if (reason !== undefined) metrics.failures.inc({ code: reason });
    };
    const streamed = c.get('streamed');
    if (streamed) void streamed.then(write);
    else write(c.get('outcome'));
  };
}
