/** Small valid models, written by Node, for tests that need a real engine. */
import { copyFile, stat, truncate, writeFile } from 'node:fs/promises';
import { bertMetadata, bertTensors } from './gguf/bert.ts';
import { distinctPieces } from './gguf/distinct-pieces.ts';
import { type LlamaSizes, llamaLayers, llamaMetadata } from './gguf/llama.ts';
import { randomRows } from './gguf/random.ts';
import { matrices, type Sizes, unit, vector, zeros } from './gguf/tensors.ts';
import { bertVocabulary, LLAMA, llamaVocabulary } from './gguf/vocabulary.ts';
import { type Metadata, type TensorType, writeGguf } from './gguf/write.ts';

/** The shape of a model. By default it is tiny. */
export interface Shape extends Partial<Sizes> {
  readonly vocabulary?: number;
  readonly type?: TensorType;
  readonly seed?: number;
}

/** By default half of the heads. */
export type ChatShape = Shape & { readonly kvHeads?: number };

/** A chat model with random weights: it babbles, and hardly ever ends. */
export async function makeRandomModel(path: string, shape: ChatShape = {}): Promise<void> {
  await makeLlama(path, shape, {});
}

/** When it crashes: while loading, or at the first token. */
export type Crash = 'loaded' | 'asked';

/** A well-formed file that fails an assertion of llama.cpp, which ends the process by SIGABRT. */
export async function makeCrashingModel(path: string, when: Crash): Promise<void> {
  const metadata: Readonly<Record<Crash, Metadata>> = {
    loaded: { 'llama.attention.head_count_kv': { u32: 0 } },
    asked: { 'llama.attention.layer_norm_rms_epsilon': { f32: -1 } },
  };
  await makeLlama(path, { layers: 1, feedForward: 64, context: 512 }, metadata[when]);
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
    // Without it, it would share the vocabulary's weights and repeat the last word.
    matrix('output.weight', dim, words.tokens.length),
  ]);
}

/**
 * A chat model that always answers with exactly this text. Its weights are a table of which token follows which; attention
 * and feed-forward add nothing.
 */
export async function makeScriptedModel(path: string, answer: string, context = 2048): Promise<void> {
  const words = llamaVocabulary(distinctPieces(answer));
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
    // The norm of a unit vector is the root of its dimension.
    vector('output_norm.weight', dim, 1 / Math.sqrt(dim)),
    next('output.weight', dim, dim),
  ]);
}

/** An embedding model with random weights and mean pooling: equal texts have equal vectors. */
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

/** `not-gguf`: an HTML page under a model's name. `cut-off`: its second half is missing. */
export type Damage = 'not-gguf' | 'cut-off';

/** Writes a damaged copy of a model. */
export async function damage(from: string, to: string, how: Damage): Promise<void> {
  if (how === 'not-gguf') return await writeFile(to, '<!doctype html><title>404</title>');
  await copyFile(from, to);
  await truncate(to, Math.floor((await stat(to)).size / 2));
}
