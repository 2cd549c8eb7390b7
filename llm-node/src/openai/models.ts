import { Hono } from 'hono';
import type { Engine, ModelStatus } from '../engine/engine.ts';
import type { AppEnv } from '../http/context.ts';
import { ApiError } from './errors.ts';

/** `GET /models` and `GET /models/:id`: the models that answer now. */
export function modelRoutes(engine: Pick<Engine, 'status'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const served = (): object[] => {
    const { chat, embedding } = engine.status();
    return [chat, embedding].filter(({ state }) => state === 'ready').map(shown);
  };

  routes.get('/models', (c) => c.json({ object: 'list', data: served() }));

  routes.get('/models/:id', (c) => {
    const id = c.req.param('id');
    const one = served().find((model) => 'id' in model && model.id === id);
    if (one) return c.json(one);
    const name = JSON.stringify(id.slice(0, 100));
    throw new ApiError('model_not_found', `The model ${name} is not served here.`, { param: 'model' });
  });

  return routes;
}

function shown({ model, loadedAt }: ModelStatus) {
  return { id: model, object: 'model', created: loadedAt, owned_by: 'skillgap' };
}
