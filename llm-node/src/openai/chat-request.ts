import { z } from 'zod';
import type { ChatRequest } from '../engine/engine.ts';
import { clientName, ignored, only, optional, read } from './fields.ts';
import { messages } from './messages.ts';
import { jsonOf, responseFormat } from './response-format.ts';

export type ChatCall = ReturnType<typeof readChat>;

/** llama.cpp's seeds have 32 bits, and the highest one means "random". */
const SEEDS = 2 ** 32 - 1;

const number = (min: number, max: number) => {
  const error = `must be a number from ${min} to ${max}`;
  return optional(z.number({ error }).min(min, error).max(max, error));
};

const tokens = () => {
  const error = 'must be a whole number, 1 or more';
  return optional(
    z
      .int({ error })
      .min(1, error)
      .max(2 ** 31, error),
  );
};

const stopText = z.string({ error: 'must be a string' }).min(1, 'must not be empty').max(500, 'is too long');

const body = z
  .strictObject({
    model: z.string({ error: 'must be the name of a model' }),
    messages,
    max_tokens: tokens(),
    max_completion_tokens: tokens(),
    temperature: number(0, 2),
    top_p: number(0, 1),
    seed: optional(z.int({ error: 'must be a whole number' })),
    stop: optional(
      z.preprocess(
        (value) => (typeof value === 'string' ? [value] : value),
        z
          .array(stopText, { error: 'must be a string, or a list of strings' })
          .max(4, 'has more than 4 texts'),
      ),
    ),
    response_format: responseFormat,
    stream: optional(z.boolean({ error: 'must be true or false' })),
    stream_options: optional(
      z.strictObject(
        {
          include_usage: optional(z.boolean({ error: 'must be true or false' })),
          include_obfuscation: ignored(),
        },
        { error: 'must be an object' },
      ),
    ),
    user: clientName(),

    n: only([1], 'must be 1: one answer is made'),
    logprobs: only([false], 'is not supported: this node does not tell how likely a token was'),
    top_logprobs: only([], 'is not supported: this node does not tell how likely a token was'),
    presence_penalty: only([0], 'must be 0'),
    frequency_penalty: only([0], 'must be 0'),
    logit_bias: only([{}], 'is not supported'),
    tools: only([[]], 'is not supported: this node calls no tools'),
    tool_choice: only(['none', 'auto'], 'is not supported: this node calls no tools'),
    functions: only([[]], 'is not supported: this node calls no functions'),
    function_call: only(['none', 'auto'], 'is not supported: this node calls no functions'),
    modalities: only([['text']], 'must be ["text"]'),
    audio: only([], 'is not supported'),
    store: only([false], 'must be false: this node keeps nothing'),

    metadata: ignored(),
    parallel_tool_calls: ignored(),
    prompt_cache_key: ignored(),
    safety_identifier: ignored(),
    service_tier: ignored(),
  })
  .refine(({ max_tokens: one, max_completion_tokens: other }) => !one || !other || one === other, {
    path: ['max_completion_tokens'],
    error: 'and max_tokens say different things',
  })
  .refine(({ stream, stream_options }) => stream || !stream_options, {
    path: ['stream_options'],
    error: 'is for streams only',
  });

/** Parses a chat request, or throws an `ApiError` that names the first invalid or unsupported field. */
export function readChat(given: unknown) {
  const asked = read(body, given);
  return {
    model: asked.model,
    request: {
      messages: asked.messages,
      maxTokens: asked.max_completion_tokens ?? asked.max_tokens ?? null,
      temperature: asked.temperature ?? 1,
      topP: asked.top_p ?? 1,
      seed: typeof asked.seed === 'number' ? ((asked.seed % SEEDS) + SEEDS) % SEEDS : null,
      stop: asked.stop ?? [],
      json: jsonOf(asked.response_format),
    } satisfies ChatRequest,
    stream: asked.stream ?? false,
    /** Whether the last chunk of a stream has the usage. */
    includeUsage: asked.stream_options?.include_usage ?? false,
    /** The client, in its own words. */
    user: asked.user ?? null,
  };
}
