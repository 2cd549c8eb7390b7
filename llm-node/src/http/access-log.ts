import type { MiddlewareHandler } from 'hono';
import type { Logger } from '../log.ts';
import type { AppEnv, Outcome } from './context.ts';
import type { Metrics } from './metrics.ts';

/** Probed all the time: a success is logged at debug only. */
const PROBES = ['/health', '/ready', '/metrics'];
const ROUTES = [...PROBES, '/v1/chat/completions', '/v1/embeddings', '/v1/models'];

/**
 * Logs one line per request at its end, which for a stream is long after its status. No query string, header or body:
 * nothing of the prompt or the answer.
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
      log[failed ? 'error' : PROBES.includes(path) ? 'debug' : 'info'](line, 'request');
      metrics.requests.inc({ route: routeOf(path), status });
      if (reason !== undefined) metrics.failures.inc({ code: reason });
    };
    const streamed = c.get('streamed');
    if (streamed) void streamed.then(write);
    else write(c.get('outcome'));
  };
}

/** From a closed list: a metric has one series for each. */
function routeOf(path: string): string {
  if (ROUTES.includes(path)) return path;
  return path.startsWith('/v1/models/') ? '/v1/models/:id' : 'other';
}
