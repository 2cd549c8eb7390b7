import { createRoute, z } from '@hono/zod-openapi';
import { answer } from '../http/route.ts';
import { createRouter } from '../http/router.ts';
import type { Llm } from '../llm/client.ts';

const NOT_CACHED = { 'Cache-Control': 'no-store' };

type HealthDeps = {
  release: string;
  ping: () => Promise<void>;
  llm: Pick<Llm, 'state'>;
  isStopping: () => boolean;
};

const health = createRoute({
  method: 'get',
  tags: ['Health'],
  security: [],
  path: '/health',
  operationId: 'getHealth',
  summary: 'Whether the process is alive',
  responses: { 200: answer('It is', z.object({ status: z.literal('ok'), release: z.string() })) },
});

const readiness = z.object({
  status: z.enum(['ready', 'not-ready', 'stopping']),
  release: z.string(),
  checks: z.object({ database: z.enum(['up', 'down']), llm: z.enum(['up', 'degraded', 'down']) }),
});

const ready = createRoute({
  method: 'get',
  tags: ['Health'],
  security: [],
  path: '/ready',
  operationId: 'getReadiness',
  summary: 'Whether it can serve',
  responses: { 200: answer('It can', readiness), 503: answer('It cannot', readiness) },
});

/**
 * `GET /health`: the process is alive, whatever its dependencies do. `GET /ready`: it can serve, which needs the
 * database. The state of the language model is reported, never waited for.
 */
export function healthRoutes({ release, ping, llm, isStopping }: HealthDeps) {
  return createRouter()
    .openapi(health, (c) => c.json({ status: 'ok' as const, release }, 200, NOT_CACHED))
    .openapi(ready, async (c) => {
      const database = await ping().then(
        () => 'up' as const,
        () => 'down' as const,
      );
      const status = isStopping() ? 'stopping' : database === 'up' ? 'ready' : 'not-ready';
      const checks = { database, llm: llm.state() };
      return c.json({ status, release, checks }, status === 'ready' ? 200 : 503, NOT_CACHED);
    });
}
