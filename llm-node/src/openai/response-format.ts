import { z } from 'zod';
import type { ChatRequest } from '../engine/engine.ts';
import { ApiError } from '../http/errors.ts';
import { enforce } from '../schema/enforce.ts';
import type { SchemaProblem } from '../schema/problems.ts';
import { optional } from './fields.ts';

/** Enough for one sentence. */
const MAX_PROBLEMS = 5;

const named = z.strictObject(
  {
    name: z.string({ error: 'must be a string' }).regex(/^[\w-]{1,64}$/, 'must be letters, digits, _ and -'),
    description: optional(z.string({ error: 'must be a string' })),
    schema: z.looseObject({}, { error: 'must be a JSON schema' }),
    /** A schema is always enforced strictly. */
    strict: optional(z.boolean({ error: 'must be true or false' })),
  },
  { error: 'must be an object with name and schema' },
);

export const responseFormat = optional(
  z.discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.literal('text') }),
      z.strictObject({ type: z.literal('json_object') }),
      z.strictObject({ type: z.literal('json_schema'), json_schema: named }),
    ],
    { error: 'must be an object whose type is text, json_object or json_schema' },
  ),
);

/** The required form of an answer. Throws an {@link ApiError} that names what cannot be enforced. */
export function jsonOf(format: z.output<typeof responseFormat>): ChatRequest['json'] {
  if (!format || format.type === 'text') return null;
  if (format.type === 'json_object') return 'object';
  const verdict = enforce(format.json_schema.schema);
  if (verdict.ok) return verdict.schema;
  const param = 'response_format.json_schema.schema';
  throw new ApiError('invalid_json_schema', sentenceOf(verdict.problems), { param });
}

function sentenceOf(problems: readonly SchemaProblem[]): string {
  const said = problems
    .slice(0, MAX_PROBLEMS)
    .map(({ pointer, sentence }) => `${pointer.slice(0, 200) || 'the schema'}: ${sentence.slice(0, 300)}`);
  const more = problems.length - said.length;
  return `The schema cannot be enforced. ${said.join(' ')}${more > 0 ? ` And ${more} more.` : ''}`;
}
