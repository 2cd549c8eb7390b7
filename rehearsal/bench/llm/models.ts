import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeEmbedder, makeRandomModel } from '../../../llm-node/src/testing/make-gguf.ts';
import { stateFolder } from '../../testbed/prepare/paths.ts';
import { ensureSmallModel, hasSmallModel, smallModel } from '../../testbed/prepare/small-model.ts';

/**
 * The real small model if available, else one of the same shape with random weights; an embedding model like MiniLM.
 */
export async function benchModels() {
  const folder = join(stateFolder, 'bench/models');
  await mkdir(folder, { recursive: true });
  const embedding = join(folder, 'embedder-22m.gguf');
  await unlessThere(embedding, (path) =>
    makeEmbedder(path, {
      layers: 6,
      dim: 384,
      heads: 12,
      feedForward: 1536,
      vocabulary: 30_522,
      type: 'q8_0',
    }),
  );
  await ensureSmallModel();
  if (await hasSmallModel()) return { name: 'SmolLM2-135M-Instruct Q4_1', chat: smallModel, embedding };
  const chat = join(folder, 'babbler-135m.gguf');
  await unlessThere(chat, (path) =>
    makeRandomModel(path, {
      layers: 30,
      dim: 576,
      heads: 8,
      feedForward: 1536,
      vocabulary: 49_152,
      type: 'q8_0',
    }),
  );
  return { name: 'random weights, 135 M parameters, q8_0', chat, embedding };
}

async function unlessThere(path: string, make: (path: string) => Promise<void>): Promise<void> {
  if (!existsSync(path)) await make(path);
}
