import { z } from 'zod';
import type { ChatMessage } from '../engine/engine.ts';
import { only } from './fields.ts';

/** No context holds more. */
const MAX_MESSAGES = 512;

const ROLES = { system: 'system', developer: 'system', user: 'user', assistant: 'assistant' } as const;

const textPart = z.strictObject(
  {
    type: z.literal('text', { error: 'must be text: the model reads nothing else' }),
    text: z.string({ error: 'must be a string' }),
  },
  { error: 'must be an object with type and text' },
);

/** Joins the parts, each on lines of its own. */
const content = z
  .preprocess(
    (value) => (typeof value === 'string' ? [{ type: 'text', text: value }] : value),
    z.array(textPart, { error: 'must be a string, or a list of text parts' }).min(1, 'must have a part'),
  )
  .transform((parts) => parts.map(({ text }) => text).join('\n'));

const message = z
  .strictObject(
    {
      role: z.enum(Object.keys(ROLES) as (keyof typeof ROLES)[], {
        error: 'must be system, developer, user or assistant',
      }),
      content,
      // An answer of this API may be sent back unchanged.
      refusal: only([], 'is not supported'),
      annotations: only([[]], 'is not supported'),
      tool_calls: only([[]], 'is not supported'),
      function_call: only([], 'is not supported'),
      audio: only([], 'is not supported'),
    },
    { error: 'must be an object with role and content' },
  )
  .transform(({ role, content }): ChatMessage => ({ role: ROLES[role], content }));

export const messages = z
  .array(message, { error: 'must be a list of messages' })
  .min(1, 'must have at least one message')
  .max(MAX_MESSAGES, `has more than ${MAX_MESSAGES} messages`);
