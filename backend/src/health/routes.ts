import { Hono } from 'hono';
import type { Llm } from '../llm/client.ts';

const NOT_CACHED = { 'Cache-Control': 'no-store' };

type HealthDeps = {
  release: string;
  ping: () => Promise<void>;
  llm: Pick<Llm, 'state'>;
  isStopping: () => boolean;
};

/**
 * `GET /health`: the process is alive, whatever its dependencies do. `GET /ready`: it can serve, for which it needs its
 * database; how the language model is, is said, and not waited for.
 */
export function healthRoutes({ release, ping, llm, isStopping }: HealthDeps): Hono {
  const routes = new Hono();

  routes.get('/health', (c) => c.json({ status: 'ok', release }, 200, NOT_CACHED));

  routes.get('/ready', async (c) => {
    const database = await ping().then(
      () => 'up' as const,
      () => 'down' as const,
    );
    const status = isStopping() ? 'stopping' : database === 'up' ? 'ready' : 'not-ready';
    const checks = { database, llm: llm.state() };
    return c.json({ status, release, checks }, status === 'ready' ? 200 : 503, NOT_CACHED);
  });

  return routes;
}
