import { Hono } from 'hono';
import { z } from 'zod';
import { type AppEnv, clientOf } from '../http/context.ts';
import { ApiError } from '../http/errors.ts';
import { readJsonBody } from '../http/json-body.ts';
import type { ModelDeps } from './chat.ts';
import { clientName, optional, read } from './fields.ts';
import { requireModel } from './models.ts';

const MAX_INPUTS = 2_048;

const text = z.string({ error: 'must be a string: token ids are not supported' }).min(1, 'must not be empty');

const body = z.strictObject({
  model: z.string({ error: 'must be the name of a model' }),
  input: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z
      .array(text, { error: 'must be a string, or a list of strings' })
      .min(1, 'must have at least one text')
      .max(MAX_INPUTS, `has more than ${MAX_INPUTS} texts`),
  ),
  encoding_format: optional(z.enum(['float', 'base64'], { error: 'must be float or base64' })),
  dimensions: optional(z.int({ error: 'must be a whole number' })),
  user: clientName(),
});

/** `POST /embeddings`: one vector of length 1 per text, in their order. */
export function embeddingRoutes({ engine, metrics, deadlineMs }: ModelDeps): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/embeddings', async (c) => {
    const { model, input, encoding_format, dimensions, user } = read(body, await readJsonBody(c));
    const { embedding } = engine.status();
    requireModel(model, embedding, 'embeddings');
    // 0 until the model is loaded, when the engine refuses the request anyway.
    if (dimensions && embedding.dimensions > 0 && dimensions !== embedding.dimensions) {
      const message = `dimensions must be ${embedding.dimensions}: the vectors of ${model} are not cut.`;
      throw new ApiError('invalid_value', message, { param: 'dimensions' });
    }
    const { signal } = c.req.raw;
    const options = { client: clientOf(c, user), signal, deadlineMs };
    const { vectors, tokens } = await engine.embed(input, options);
    metrics.tokens.inc({ kind: 'embedding' }, tokens);
    c.set('outcome', { promptTokens: tokens });
    const write = encoding_format === 'base64' ? base64 : (vector: Float32Array) => Array.from(vector);
    return c.json({
      object: 'list',
      model,
      data: vectors.map((vector, index) => ({ object: 'embedding', index, embedding: write(vector) })),
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    });
  });
}

/** Little-endian 32-bit floats. */
function base64(vector: Float32Array): string {
  const bytes = new DataView(new ArrayBuffer(vector.length * 4));
  for (const [index, value] of vector.entries()) bytes.setFloat32(index * 4, value, true);
  return Buffer.from(bytes.buffer).toString('base64');
}
