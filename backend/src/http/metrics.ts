import { createServer } from 'node:http';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../db/database.ts';
import type { Logger } from '../log.ts';
import type { AppEnv } from './context.ts';

type MetricsDeps = { release: string; database: Pick<Database, 'load'> };

export type Metrics = ReturnType<typeof createMetrics>;

/** What Prometheus may know: how long requests took by route, how full the pool is, Node's memory and event loop. */
export function createMetrics({ release, database }: MetricsDeps) {
  const registry = new Registry();
  registry.setDefaultLabels({ release });
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer began, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'database_queries_pending',
    help: 'Queries waiting or running',
    registers: [registry],
    collect() {
      this.set(database.load().pending);
    },
  });

  return {
    registry,
    measure: createMiddleware<AppEnv>(async (c, next) => {
      const startedAt = performance.now();
      await next();
      // The template, not the path: ids would make a series each.
      const route = matchedRoutes(c).findLast(
        ({ method, path }) => method !== 'ALL' && !path.endsWith('*'),
      )?.path;
      const labels = { method: METHODS.has(c.req.method) ? c.req.method : 'other', route: route ?? 'none' };
      durations.observe({ ...labels, status: String(c.res.status) }, (performance.now() - startedAt) / 1_000);
    }),
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Serves `GET /metrics` on a port of its own, which no proxy reaches; anything in the compose network can. Does not
 * keep the process alive. The API works without it: a port in use is only logged.
 */
export function serveMetrics(
  { registry }: Metrics,
  { port, host }: { port: number; host: string },
  log: Logger,
) {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end();
    try {
      const text = await registry.metrics();
      response.writeHead(200, { 'Content-Type': registry.contentType }).end(text);
    } catch (err) {
      log.error({ err, reason: 'metrics-failed' }, 'metrics');
      response.writeHead(500).end();
    }
  });
  server.on('error', (err) => log.error({ err, port, reason: 'cannot-listen' }, 'metrics'));
  server.listen(port, host).unref();
  return server;
}
