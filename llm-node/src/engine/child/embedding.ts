import type { LlamaEmbeddingContext } from 'node-llama-cpp';
import type { Load } from '../protocol.ts';
import { type Loaded, openLlama, type Send } from './loaded.ts';

/** The longest text, in tokens. It is one batch, and the buffers have its size. */
const MAX_TEXT = 2048;

/** Loads an embedding model, with one single-threaded context per core: the fastest on CPUs. */
export async function loadEmbedding(load: Load, send: Send): Promise<Loaded> {
  const llama = await openLlama(load);
  const model = await llama.loadModel({ modelPath: load.path });
  const contextSize = Math.min(model.trainContextSize, MAX_TEXT);
  const gpu = llama.gpu !== false && model.gpuLayers > 0;
  const contexts: LlamaEmbeddingContext[] = [];
  while (contexts.length < (gpu ? 1 : load.threads)) {
    contexts.push(await model.createEmbeddingContext({ contextSize, batchSize: contextSize, threads: 1 }));
  }
  // llama.cpp can load a file and still abort at its first text.
  await contexts[0]?.getEmbeddingFor('hello');

  async function embed(id: number, slot: number, text: string): Promise<void> {
    try {
      const { vector = [] } = (await contexts[slot]?.getEmbeddingFor(text)) ?? {};
      if (vector.length === 0) throw new Error('the model gave no vector');
      send({ type: 'embedded', id, vector: normalized(vector) });
    } catch (error) {
      send({ type: 'error', id, reason: 'failed', message: String(error) });
    }
  }

  return {
    // One less: the library refuses a text that fills its context.
    capacities: contexts.map(() => contextSize - 1),
    dimensions: model.embeddingVectorSize,
    handle(message) {
      if (message.type === 'embed') void embed(message.id, message.slot, message.text);
      if (message.type !== 'count') return;
      const counts = message.texts.map((text) => contexts[0]?.calculateInputLength(text) ?? 0);
      send({ type: 'counted', id: message.id, counts });
    },
  };
}

/** To length 1; zeros stay zeros. */
function normalized(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}
