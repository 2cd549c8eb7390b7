import { z } from 'zod';
import { parseJson } from '../json.ts';
import { badAnswer, LlmError } from './errors.ts';
import { refusal } from './refusal.ts';

/** Numbers in one vector, at most. */
const MOST_DIMENSIONS = 8_192;

const MODEL_STATES = ['absent', 'starting', 'ready', 'broken'] as const;

/** The parts of OpenAI's answers that are read. Everything else in them is passed over, and nothing in them is believed. */
const chatChunk = z.object({
  error: z.object({ code: z.string().nullish() }).optional(),
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }),
        finish_reason: z.enum(['stop', 'length']).nullish(),
      }),
    )
    .optional(),
});

const embeddings = z.object({ data: z.array(z.object({ index: z.int(), embedding: z.string() })) });

const error = z.object({ error: z.object({ code: z.string().nullish() }) });

const model = z.object({ state: z.enum(MODEL_STATES), model: z.string().max(200) });

const ready = z.object({
  status: z.enum(['ready', 'degraded', 'not-ready', 'stopping']),
  models: z.object({ chat: model, embedding: model }),
});

/** What a node can do. */
export type Kind = 'chat' | 'embedding';
/** How a node says that it is, and its models. */
export type Readiness = z.output<typeof ready>;

export const readReadiness = (text: string): Readiness => read(ready, text);

/** The code in the body of a refusal; undefined when it has none. */
export function readErrorCode(text: string): string | undefined {
  try {
    return read(error, text).error.code ?? undefined;
  } catch {
    return undefined;
  }
}

/** The text in a stream's events. Throws when the answer is not whole. */
export async function* answerText(events: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let finish: 'stop' | 'length' | undefined;
  for await (const data of events) {
    if (data === '[DONE]') {
      if (finish === 'stop') return;
      if (finish === undefined) throw badAnswer('The stream has ended and the answer has not.');
      throw new LlmError('llm-cut', 'The limit of tokens cut the answer.', { node: 'well' });
    }
    const { error: failure, choices = [] } = read(chatChunk, data);
    if (failure) throw refusal('stream', failure.code);
    for (const { delta, finish_reason } of choices) {
      if (delta.content) yield delta.content;
      finish = finish_reason ?? finish;
    }
  }
  throw badAnswer('The connection ended before the answer did.');
}

/** One vector a text, in their order, all of the same width. */
export function readVectors(text: string, count: number): number[][] {
  const { data } = read(embeddings, text);
  const vectors = new Map(data.map(({ index, embedding }) => [index, vectorOf(embedding)]));
  const all = Array.from({ length: count }, (_, index) => vectors.get(index));
  const width = all[0]?.length;
  if (data.length === count && all.every((vector) => vector !== undefined && vector.length === width))
    return all as number[][];
  throw badAnswer(`What came is not ${count} vectors of one width.`);
}

/** 32-bit floats in base64, the least significant byte first. */
function vectorOf(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64');
  const vector = Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    bytes.readFloatLE(index * 4),
  );
  const isVector = bytes.length % 4 === 0 && vector.length > 0 && vector.length <= MOST_DIMENSIONS;
  if (isVector && vector.every(Number.isFinite)) return vector;
  throw badAnswer('The node sent what is no vector.');
}

function read<T extends z.ZodType>(schema: T, text: string): z.output<T> {
  const result = schema.safeParse(parseJson(text));
  // Drops the messages of zod and JSON: both quote the input.
  if (!result.success) throw badAnswer('The node sent what is not of the protocol.');
  return result.data;
}
