import { type MakeMatrix, type Sizes, vector } from './tensors.ts';
import { LLAMA, type Vocabulary } from './vocabulary.ts';
import type { Metadata, Tensor } from './write.ts';

export interface LlamaSizes extends Sizes {
  /** Heads of keys and values; each serves several of the others. */
  readonly kvHeads: number;
}

const CHATML =
  "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}";

export function llamaMetadata(words: Vocabulary, sizes: LlamaSizes): Metadata {
  return {
    'general.architecture': { string: 'llama' },
    'general.name': { string: 'made-llama' },
    'llama.context_length': { u32: sizes.context },
    'llama.embedding_length': { u32: sizes.dim },
    'llama.block_count': { u32: sizes.layers },
    'llama.feed_forward_length': { u32: sizes.feedForward },
    'llama.attention.head_count': { u32: sizes.heads },
    'llama.attention.head_count_kv': { u32: sizes.kvHeads },
    'llama.attention.layer_norm_rms_epsilon': { f32: 1e-5 },
    'llama.rope.dimension_count': { u32: sizes.dim / sizes.heads },
    'llama.rope.freq_base': { f32: 10_000 },
    'llama.vocab_size': { u32: words.tokens.length },
    'tokenizer.ggml.model': { string: 'llama' },
    'tokenizer.ggml.tokens': { strings: words.tokens },
    'tokenizer.ggml.scores': { f32s: words.scores },
    'tokenizer.ggml.token_type': { i32s: words.types },
    'tokenizer.ggml.bos_token_id': { u32: LLAMA.begin },
    'tokenizer.ggml.eos_token_id': { u32: words.id('<|im_end|>') },
    'tokenizer.ggml.unknown_token_id': { u32: LLAMA.unknown },
    'tokenizer.ggml.add_bos_token': { bool: true },
    'tokenizer.ggml.add_space_prefix': { bool: false },
    'tokenizer.chat_template': { string: CHATML },
  };
}

export function llamaLayers(sizes: LlamaSizes, matrix: MakeMatrix): Tensor[] {
  const { dim, feedForward, layers } = sizes;
  const kvDim = (dim / sizes.heads) * sizes.kvHeads;
  return Array.from({ length: layers }, (_, layer) => {
    const named = (name: string): string => `blk.${layer}.${name}.weight`;
    return [
      vector(named('attn_norm'), dim, 1),
      matrix(named('attn_q'), dim, dim),
      matrix(named('attn_k'), dim, kvDim),
      matrix(named('attn_v'), dim, kvDim),
      matrix(named('attn_output'), dim, dim),
      vector(named('ffn_norm'), dim, 1),
      matrix(named('ffn_gate'), dim, feedForward),
      matrix(named('ffn_up'), dim, feedForward),
      matrix(named('ffn_down'), feedForward, dim),
    ];
  }).flat();
}
