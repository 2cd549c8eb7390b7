import { type MakeMatrix, type Sizes, vector } from './tensors.ts';
import { BERT, type Vocabulary } from './vocabulary.ts';
import type { Metadata, Tensor } from './write.ts';

/** The pooling type in a GGUF file: the mean of all tokens. */
const MEAN = 1;

export function bertMetadata(words: Vocabulary, sizes: Sizes): Metadata {
  return {
    'general.architecture': { string: 'bert' },
    'general.name': { string: 'made-bert' },
    'bert.context_length': { u32: sizes.context },
    'bert.embedding_length': { u32: sizes.dim },
    'bert.block_count': { u32: sizes.layers },
    'bert.feed_forward_length': { u32: sizes.feedForward },
    'bert.attention.head_count': { u32: sizes.heads },
    'bert.attention.layer_norm_epsilon': { f32: 1e-12 },
    'bert.attention.causal': { bool: false },
    'bert.pooling_type': { u32: MEAN },
    'tokenizer.ggml.model': { string: 'bert' },
    'tokenizer.ggml.tokens': { strings: words.tokens },
    'tokenizer.ggml.scores': { f32s: words.scores },
    'tokenizer.ggml.token_type': { i32s: words.types },
    'tokenizer.ggml.token_type_count': { u32: 2 },
    'tokenizer.ggml.bos_token_id': { u32: BERT.begin },
    'tokenizer.ggml.eos_token_id': { u32: BERT.separator },
    'tokenizer.ggml.unknown_token_id': { u32: BERT.unknown },
    'tokenizer.ggml.padding_token_id': { u32: BERT.padding },
    // The spelling of the specification.
    'tokenizer.ggml.seperator_token_id': { u32: BERT.separator },
    'tokenizer.ggml.cls_token_id': { u32: BERT.begin },
    'tokenizer.ggml.mask_token_id': { u32: BERT.mask },
  };
}

/** All tensors but the vocabulary's. `wide` makes the two tables that llama.cpp expects in f32. */
export function bertTensors(sizes: Sizes, matrix: MakeMatrix, wide: MakeMatrix): Tensor[] {
  const { dim } = sizes;
  return [
    wide('token_types.weight', dim, 2),
    wide('position_embd.weight', dim, sizes.context),
    ...norm('token_embd_norm', dim),
    ...Array.from({ length: sizes.layers }, (_, layer) => bertLayer(`blk.${layer}.`, sizes, matrix)).flat(),
  ];
}

function bertLayer(prefix: string, { dim, feedForward }: Sizes, matrix: MakeMatrix): Tensor[] {
  const linear = (name: string, columns: number, rows: number): Tensor[] => [
    matrix(`${prefix}${name}.weight`, columns, rows),
    vector(`${prefix}${name}.bias`, rows, 0),
  ];
  return [
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].flatMap((name) => linear(name, dim, dim)),
    ...norm(`${prefix}attn_output_norm`, dim),
    ...linear('ffn_up', dim, feedForward),
    ...linear('ffn_down', feedForward, dim),
    ...norm(`${prefix}layer_output_norm`, dim),
  ];
}

function norm(name: string, dim: number): Tensor[] {
  return [vector(`${name}.weight`, dim, 1), vector(`${name}.bias`, dim, 0)];
}
