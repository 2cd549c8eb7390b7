import { z } from 'zod';

/** The parts of OpenAI's answers that are read. Everything else in them is passed over, and nothing in them is believed. */
export const chatAnswer = z.object({
  choices: z
    .array(
      z.object({ message: z.object({ content: z.string() }), finish_reason: z.enum(['stop', 'length']) }),
    )
    .min(1),
});

export const chatChunk = z.object({
  error: z.object({ message: z.string(), code: z.string().nullish() }).optional(),
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }),
        finish_reason: z.enum(['stop', 'length']).nullish(),
      }),
    )
    .optional(),
});

export const embeddingsAnswer = z.object({
  data: z.array(
    z.object({ index: z.number().int().min(0), embedding: z.array(z.number()).min(1).max(8192) }),
  ),
});

const model = z.object({ model: z.string().max(200) });

/** What a node says of itself, and what its models are called. */
export const readiness = z.object({
  status: z.enum(['ready', 'degraded', 'not-ready', 'stopping']),
  models: z.object({ chat: model, embedding: model }),
});
