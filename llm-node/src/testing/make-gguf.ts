/** Small valid models made with Node alone, for tests that need a real engine and have no model. */
import { open, writeFile } from 'node:fs/promises';
import { randomRows } from './gguf/random.ts';
import { BERT, bertVocabulary, LLAMA, llamaVocabulary, type Vocabulary } from './gguf/vocabulary.ts';
import { type MetadataValue, type Tensor, type TensorType, writeGguf } from './gguf/write.ts';

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

type Metadata = Record<string, MetadataValue>;

const CHATML =
  "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}";

/** A chat model of random weights: it babbles, and hardly ever ends by itself. */
export async function makeBabbler(path: string, shape: Shape = {}): Promise<void> {
  const { layers = 2, dim = 64, heads = 4, context = 2048, type = 'f16', seed = 1 } = shape;
  const { feedForward = dim * 2 } = shape;
  const words = llamaVocabulary([], shape.vocabulary ?? 1024);
  const row = randomRows(seed);
  const matrix = (name: string, columns: number, rows: number): Tensor => ({
    ...{ name, columns, rows, type },
    row: () => row(columns),
  });
  await writeGguf(path, llamaMetadata(words, { layers, dim, heads, feedForward, context }), [
    matrix('token_embd.weight', dim, words.tokens.length),
    ...Array.from({ length: layers }, (_, layer) =>
      llamaLayer(layer, dim, feedForward, matrix, matrix),
    ).flat(),
    vector('output_norm.weight', dim, 1),
  ]);
}

/**
 * A chat model that answers everything with exactly this text, then ends. Its weights are a table of which token follows
 * which: attention and feed-forward add nothing. Each word must occur once, and there is no line break in it.
 */
export async function makeParrot(path: string, answer: string, context = 2048): Promise<void> {
  const said = answer.match(/\s*\S+/g) ?? [];
  const words = llamaVocabulary(said);
  const dim = words.tokens.length;
  const follows = new Map<number, number>();
  let current: number = LLAMA.newline;
  for (const next of [...words.words, words.id('<|im_end|>')]) {
    follows.set(current, next);
    current = next;
  }
  const type = 'f16';
  const zeros = (name: string, columns: number, rows: number): Tensor => ({
    ...{ name, columns, rows, type },
    row: () => new Float32Array(columns),
  });
  const feedForward = 64;
  await writeGguf(path, llamaMetadata(words, { layers: 1, dim, heads: 4, feedForward, context }), [
    { ...zeros('token_embd.weight', dim, dim), row: (token) => oneHot(dim, token) },
    ...llamaLayer(0, dim, feedForward, zeros, zeros),
    // A one-hot vector leaves the norm as long as the root of its dimension.
    vector('output_norm.weight', dim, 1 / Math.sqrt(dim)),
    {
      ...zeros('output.weight', dim, dim),
      row: (next) => Float32Array.from({ length: dim }, (_, token) => (follows.get(token) === next ? 20 : 0)),
    },
  ]);
}

/** An embedding model of random weights (mean pooling): equal texts have equal vectors, and that is all it knows. */
export async function makeEmbedder(path: string, shape: Shape = {}): Promise<void> {
  const { layers = 2, dim = 64, heads = 4, context = 512, type = 'f16', seed = 1 } = shape;
  const { feedForward = dim * 2 } = shape;
  const words = bertVocabulary(shape.vocabulary ?? 512);
  const row = randomRows(seed);
  const matrix = (name: string, columns: number, rows: number, as: TensorType = type): Tensor => ({
    ...{ name, columns, rows, type: as },
    row: () => row(columns),
  });
  const layer = (index: number): Tensor[] => {
    const named = (name: string): string => `blk.${index}.${name}`;
    const norm = (name: string): Tensor[] => [
      vector(named(`${name}.weight`), dim, 1),
      vector(named(`${name}.bias`), dim, 0),
    ];
    const linear = (name: string, columns: number, rows: number): Tensor[] => [
      matrix(named(`${name}.weight`), columns, rows),
      vector(named(`${name}.bias`), rows, 0),
    ];
    return [
      ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].flatMap((name) => linear(name, dim, dim)),
      ...norm('attn_output_norm'),
      ...linear('ffn_up', dim, feedForward),
      ...linear('ffn_down', feedForward, dim),
      ...norm('layer_output_norm'),
    ];
  };
  await writeGguf(path, bertMetadata(words, { layers, dim, heads, feedForward, context }), [
    matrix('token_embd.weight', dim, words.tokens.length),
    matrix('token_types.weight', dim, 2, 'f32'),
    matrix('position_embd.weight', dim, context, 'f32'),
    vector('token_embd_norm.weight', dim, 1),
    vector('token_embd_norm.bias', dim, 0),
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
  ]);
}

/** What a disk or a download can make of a model. */
export type Damage =
  /** An HTML page under a model's name. */
  | 'not-gguf'
  /** Its second half is missing. */
  | 'cut-off';

/** Writes a damaged copy of a model. */
export async function damage(from: string, to: string, how: Damage): Promise<void> {
  if (how === 'not-gguf') {
    await writeFile(to, '<!doctype html><title>404</title>');
    return;
  }
  await using file = await open(from);
  const { size } = await file.stat();
  const bytes = Buffer.alloc(Math.floor(size / 2));
  await file.read(bytes, 0, bytes.length, 0);
  await writeFile(to, bytes);
}

/** When a killer strikes. */
export type Strikes = 'loaded' | 'asked';

/** A file whose form is right, and at which an assertion of llama.cpp ends the whole process by SIGABRT. */
export async function makeKiller(path: string, when: Strikes): Promise<void> {
  const words = llamaVocabulary([], 1024);
  const sizes = { layers: 1, dim: 64, heads: 4, feedForward: 64, context: 512 };
  const row = randomRows(1);
  const matrix = (name: string, columns: number, rows: number): Tensor => ({
    ...{ name, columns, rows, type: 'f16' },
    row: () => row(columns),
  });
  const deadly: Metadata =
    when === 'loaded'
      ? { 'llama.attention.head_count_kv': { u32: 0 } }
      : { 'llama.attention.layer_norm_rms_epsilon': { f32: -1 } };
  await writeGguf(path, { ...llamaMetadata(words, sizes), ...deadly }, [
    matrix('token_embd.weight', 64, words.tokens.length),
    ...llamaLayer(0, 64, 64, matrix, matrix),
    vector('output_norm.weight', 64, 1),
  ]);
}

type Sizes = Required<Pick<Shape, 'layers' | 'dim' | 'heads' | 'feedForward' | 'context'>>;
type MakeMatrix = (name: string, columns: number, rows: number) => Tensor;

function llamaLayer(
  layer: number,
  dim: number,
  feedForward: number,
  matrix: MakeMatrix,
  output: MakeMatrix,
): Tensor[] {
  const named = (name: string): string => `blk.${layer}.${name}.weight`;
  // Half as many heads for keys and values.
  return [
    vector(named('attn_norm'), dim, 1),
    matrix(named('attn_q'), dim, dim),
    matrix(named('attn_k'), dim, dim / 2),
    matrix(named('attn_v'), dim, dim / 2),
    output(named('attn_output'), dim, dim),
    vector(named('ffn_norm'), dim, 1),
    matrix(named('ffn_gate'), dim, feedForward),
    matrix(named('ffn_up'), dim, feedForward),
    output(named('ffn_down'), feedForward, dim),
  ];
}

function llamaMetadata({ tokens, scores, types }: Vocabulary, sizes: Sizes): Metadata {
  const { heads, dim } = sizes;
  return {
    ...shapeMetadata('llama', sizes),
    'llama.attention.head_count_kv': { u32: heads / 2 },
    'llama.attention.layer_norm_rms_epsilon': { f32: 1e-5 },
    'llama.rope.dimension_count': { u32: dim / heads },
    'llama.rope.freq_base': { f32: 10_000 },
    'llama.vocab_size': { u32: tokens.length },
    'tokenizer.ggml.model': { string: 'llama' },
    'tokenizer.ggml.tokens': { strings: tokens },
    'tokenizer.ggml.scores': { f32s: scores },
    'tokenizer.ggml.token_type': { i32s: types },
    'tokenizer.ggml.bos_token_id': { u32: LLAMA.begin },
    'tokenizer.ggml.eos_token_id': { u32: tokens.indexOf('<|im_end|>') },
    'tokenizer.ggml.unknown_token_id': { u32: LLAMA.unknown },
    'tokenizer.ggml.add_bos_token': { bool: true },
    'tokenizer.ggml.add_space_prefix': { bool: false },
    'tokenizer.chat_template': { string: CHATML },
  };
}

function bertMetadata({ tokens, scores, types }: Vocabulary, sizes: Sizes): Metadata {
  return {
    ...shapeMetadata('bert', sizes),
    'bert.attention.layer_norm_epsilon': { f32: 1e-12 },
    'bert.attention.causal': { bool: false },
    'bert.pooling_type': { u32: 1 },
    'tokenizer.ggml.model': { string: 'bert' },
    'tokenizer.ggml.tokens': { strings: tokens },
    'tokenizer.ggml.scores': { f32s: scores },
    'tokenizer.ggml.token_type': { i32s: types },
    'tokenizer.ggml.token_type_count': { u32: 2 },
    'tokenizer.ggml.bos_token_id': { u32: BERT.begin },
    'tokenizer.ggml.eos_token_id': { u32: BERT.separator },
    'tokenizer.ggml.unknown_token_id': { u32: BERT.unknown },
    'tokenizer.ggml.padding_token_id': { u32: BERT.padding },
    'tokenizer.ggml.seperator_token_id': { u32: BERT.separator },
    'tokenizer.ggml.cls_token_id': { u32: BERT.begin },
    'tokenizer.ggml.mask_token_id': { u32: BERT.mask },
  };
}

function shapeMetadata(architecture: string, sizes: Sizes): Metadata {
  return {
    'general.architecture': { string: architecture },
    'general.name': { string: `made-${architecture}` },
    [`${architecture}.context_length`]: { u32: sizes.context },
    [`${architecture}.embedding_length`]: { u32: sizes.dim },
    [`${architecture}.block_count`]: { u32: sizes.layers },
    [`${architecture}.feed_forward_length`]: { u32: sizes.feedForward },
    [`${architecture}.attention.head_count`]: { u32: sizes.heads },
  };
}

function vector(name: string, columns: number, value: number): Tensor {
  return { name, columns, rows: 0, type: 'f32', row: () => new Float32Array(columns).fill(value) };
}

function oneHot(length: number, index: number): Float32Array {
  const row = new Float32Array(length);
  row[index] = 1;
  return row;
}
