/** Small valid models made with Node alone, for tests that need a real engine and have no model. */
import { bertMetadata, bertTensors } from './gguf/bert.ts';
import { type LlamaSizes, llamaLayers, llamaMetadata } from './gguf/llama.ts';
import { randomRows } from './gguf/random.ts';
import { said } from './gguf/said.ts';
import { matrices, unit, vector, zeros } from './gguf/tensors.ts';
import { bertVocabulary, LLAMA, llamaVocabulary } from './gguf/vocabulary.ts';
import { type Metadata, type TensorType, writeGguf } from './gguf/write.ts';

export { type Damage, damage } from './gguf/damage.ts';

/** The shape of a model; what is left out is tiny. */
export interface Shape {
  readonly layers?: number;
  readonly dim?: number;
  readonly heads?: number;
  readonly feedForward?: number;
  readonly vocabulary?: number;
  /** Tokens that it was "trained" to see. */
  readonly context?: number;
  readonly type?: TensorType;
  readonly seed?: number;
}

/** A chat model's; half as many heads for keys and values, unless it says so. */
export type ChatShape = Shape & { readonly kvHeads?: number };

/** A chat model of random weights: it babbles, and hardly ever ends by itself. */
export async function makeBabbler(path: string, shape: ChatShape = {}): Promise<void> {
  await makeLlama(path, shape, {});
}

/** When a killer strikes: while it is loaded, or at the first token it is to make. */
export type Strikes = 'loaded' | 'asked';

/** A file whose form is right, and at which an assertion of llama.cpp ends the whole process by SIGABRT. */
export async function makeKiller(path: string, when: Strikes): Promise<void> {
  const deadly: Readonly<Record<Strikes, Metadata>> = {
    loaded: { 'llama.attention.head_count_kv': { u32: 0 } },
    asked: { 'llama.attention.layer_norm_rms_epsilon': { f32: -1 } },
  };
  await makeLlama(path, { layers: 1, feedForward: 64, context: 512 }, deadly[when]);
}

async function makeLlama(path: string, shape: ChatShape, changed: Metadata): Promise<void> {
  const { layers = 2, dim = 64, heads = 4, context = 2048, type = 'f16', seed = 1 } = shape;
  const { feedForward = dim * 2, kvHeads = heads / 2 } = shape;
  const sizes = { layers, dim, heads, kvHeads, feedForward, context };
  const words = llamaVocabulary([], shape.vocabulary ?? 1024);
  const matrix = matrices(type, randomRows(seed));
  await writeGguf(path, { ...llamaMetadata(words, sizes), ...changed }, [
    matrix('token_embd.weight', dim, words.tokens.length),
    ...llamaLayers(sizes, matrix),
    vector('output_norm.weight', dim, 1),
    // Without these it would take the words' own, and say the last word again and again.
    matrix('output.weight', dim, words.tokens.length),
  ]);
}

/**
 * A chat model that answers everything with exactly this text, then ends. Its weights are a table of which token follows
 * which: attention and feed-forward add nothing.
 */
export async function makeParrot(path: string, answer: string, context = 2048): Promise<void> {
  const words = llamaVocabulary(said(answer));
  const dim = words.tokens.length;
  const follows = new Map<number, number>();
  let current: number = LLAMA.newline;
  for (const next of [...words.words, words.id('<|im_end|>')]) {
    follows.set(current, next);
    current = next;
  }
  const sizes: LlamaSizes = { layers: 1, dim, heads: 4, kvHeads: 2, feedForward: 64, context };
  const none = matrices('f16', zeros);
  const next = matrices('f16', (columns, index) =>
    Float32Array.from({ length: columns }, (_, token) => (follows.get(token) === index ? 20 : 0)),
  );
  await writeGguf(path, llamaMetadata(words, sizes), [
    matrices('f16', unit)('token_embd.weight', dim, dim),
    ...llamaLayers(sizes, none),
    // A unit vector leaves the norm as long as the root of its dimension.
    vector('output_norm.weight', dim, 1 / Math.sqrt(dim)),
    next('output.weight', dim, dim),
  ]);
}

/** An embedding model of random weights (mean pooling): equal texts have equal vectors, and that is all it knows. */
export async function makeEmbedder(path: string, shape: Shape = {}): Promise<void> {
  const { layers = 2, dim = 64, heads = 4, context = 512, type = 'f16', seed = 1 } = shape;
  const sizes = { layers, dim, heads, feedForward: shape.feedForward ?? dim * 2, context };
  const words = bertVocabulary(shape.vocabulary ?? 512);
  const row = randomRows(seed);
  const matrix = matrices(type, row);
  await writeGguf(path, bertMetadata(words, sizes), [
    matrix('token_embd.weight', dim, words.tokens.length),
    ...bertTensors(sizes, matrix, matrices('f32', row)),
  ]);
}
