import type { LlamaModel } from 'node-llama-cpp';

/** The KV cache holds f16. */
const BYTES_PER_NUMBER = 2;

/** Bytes of one token in the KV cache: a key and a value per layer, whose widths are in the file's metadata. */
export function cacheBytesPerToken(model: LlamaModel): number {
  const metadata = model.fileInfo.architectureMetadata;
  const { head_count, head_count_kv, key_length, value_length } = metadata.attention ?? {};
  const heads = max(head_count) || 1;
  const width = (metadata.embedding_length ?? 0) / heads;
  const kvHeads = max(head_count_kv) || heads;
  return (
    (metadata.block_count ?? 0) *
    kvHeads *
    ((key_length ?? width) + (value_length ?? width)) *
    BYTES_PER_NUMBER
  );
}

/** In some models each layer has its own number. */
function max(count: number | readonly number[] | undefined): number {
  return typeof count === 'number' ? count : Math.max(0, ...(count ?? []));
}
