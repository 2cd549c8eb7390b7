import { Hono } from 'hono';
import type { Engine, ModelStatus } from '../engine/engine.ts';
import type { AppEnv } from './context.ts';
import type { Tokens } from './tokens.ts';

const NOT_CACHED = { 'Cache-Control': 'no-store' };

interface HealthDeps {
  readonly release: string;
  readonly engine: Pick<Engine, 'status'>;
  readonly tokens: Pick<Tokens, 'problem'>;
  readonly isStopping: () => boolean;
}

/** `GET /health`: the process is alive, whatever its models do. `GET /ready`: which models answer. */
export function healthRoutes({ release, engine, tokens, isStopping }: HealthDeps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/health', (c) => c.json({ status: 'ok', release }, 200, NOT_CACHED));

  routes.get('/ready', (c) => {
    const { chat, embedding } = engine.status();
    const detail = tokens.problem();
    const status = isStopping() ? 'stopping' : detail === null ? readiness([chat, embedding]) : 'not-ready';
    const models = { chat: summaryOf(chat), embedding: summaryOf(embedding) };
    const body = { status, release, models, ...(detail !== null && { detail }) };
    return c.json(body, status === 'ready' || status === 'degraded' ? 200 : 503, NOT_CACHED);
  });

  return routes;
}

/** `degraded`: some of the configured models are ready. */
function readiness(models: readonly Pick<ModelStatus, 'state'>[]): 'ready' | 'degraded' | 'not-ready' {
  const configured = models.filter(({ state }) => state !== 'absent');
  const ready = configured.filter(({ state }) => state === 'ready');
  if (ready.length === 0) return 'not-ready';
  return ready.length === configured.length ? 'ready' : 'degraded';
}

function summaryOf({ state, model, detail }: ModelStatus): Pick<ModelStatus, 'state' | 'model' | 'detail'> {
  return { state, model, detail };
}
