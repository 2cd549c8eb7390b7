import type { ModelStatus } from '../engine/engine.ts';
import { ApiError } from './errors.ts';

/** Refuses a request for a model that is not the one served here for this. One that is still being loaded is. */
export function requireModel(asked: string, { model, state }: ModelStatus, use: 'chat' | 'embeddings'): void {
  if (state !== 'absent' && asked === model) return;
  const served = state === 'absent' ? 'none is' : `${model} is`;
  const name = JSON.stringify(asked.slice(0, 100));
  const message = `The model ${name} is not served here for ${use}, ${served}.`;
  throw new ApiError('model_not_found', message, { param: 'model' });
}
