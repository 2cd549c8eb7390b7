import { Hono } from 'hono';

const NOT_CACHED = { 'Cache-Control': 'no-store' };

type HealthDeps = { release: string; ping: () => Promise<void>; isStopping: () => boolean };

/** `GET /health`: the process is alive, whatever its dependencies do. `GET /ready`: it can serve. */
export function healthRoutes({ release, ping, isStopping }: HealthDeps): Hono {
  const routes = new Hono();

  routes.get('/health', (c) => c.json({ status: 'ok', release }, 200, NOT_CACHED));

  routes.get('/ready', async (c) => {
    const database = await ping().then(
      () => 'up' as const,
      () => 'down' as const,
    );
    const status = isStopping() ? 'stopping' : database === 'up' ? 'ready' : 'not-ready';
    return c.json({ status, release, checks: { database } }, status === 'ready' ? 200 : 503, NOT_CACHED);
  });

  return routes;
}
