import type { LlamaModel } from 'node-llama-cpp';

/** An f16 number of the KV cache. */
const BYTES_PER_NUMBER = 2;

/** Bytes that one token takes in the KV cache: a key and a value a layer, as the file's metadata give their widths. */
export function cacheBytesPerToken(model: LlamaModel): number {
  const facts = model.fileInfo.architectureMetadata;
  const { head_count, head_count_kv, key_length, value_length } = facts.attention ?? {};
  const heads = most(head_count) || 1;
  const width = (facts.embedding_length ?? 0) / heads;
  const kvHeads = most(head_count_kv) || heads;
  return (
    (facts.block_count ?? 0) * kvHeads * ((key_length ?? width) + (value_length ?? width)) * BYTES_PER_NUMBER
  );
}

/** Some models have another number in each layer. */
function most(count: number | readonly number[] | undefined): number {
  return typeof count === 'number' ? count : Math.max(0, ...(count ?? []));
}
