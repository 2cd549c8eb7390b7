import { Hono } from 'hono';
import type { Engine, ModelStatus } from '../engine/engine.ts';
import type { AppEnv } from '../http/context.ts';
import { ApiError } from '../http/errors.ts';

/** `GET /models` and `GET /models/:id`: the models that are ready. */
export function modelRoutes(engine: Pick<Engine, 'status'>): Hono<AppEnv> {
  const ready = () => {
    const { chat, embedding } = engine.status();
    return [chat, embedding].filter(({ state }) => state === 'ready').map(describe);
  };
  return new Hono<AppEnv>()
    .get('/models', (c) => c.json({ object: 'list', data: ready() }))
    .get('/models/:id', (c) => {
      const model = ready().find(({ id }) => id === c.req.param('id'));
      if (model) return c.json(model);
      throw notServed(c.req.param('id'), 'here');
    });
}

function describe({ model, loadedAt }: ModelStatus) {
  return { id: model, object: 'model', created: loadedAt, owned_by: 'skillgap' };
}

/** Refuses a request for another model than the one that serves this kind, even while that is still loading. */
export function requireModel(name: string, { model, state }: ModelStatus, kind: 'chat' | 'embeddings'): void {
  if (state !== 'absent' && name === model) return;
  throw notServed(name, `here for ${kind}, ${state === 'absent' ? 'none is' : `${model} is`}`);
}

function notServed(name: string, where: string): ApiError {
  const message = `The model ${JSON.stringify(name.slice(0, 100))} is not served ${where}.`;
  return new ApiError('model_not_found', message, { param: 'model' });
}
