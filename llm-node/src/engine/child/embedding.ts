import type { LlamaEmbeddingContext } from 'node-llama-cpp';
import type { Load } from '../protocol.ts';
import { type Loaded, openLlama, type Say } from './loaded.ts';

/** The longest text, in tokens: it is read in one batch, whose buffers grow with it. */
const LONGEST_TEXT = 2048;

/** Loads an embedding model: a context of one thread for each core, which is the fastest on CPUs. */
export async function loadEmbedding(load: Load, say: Say): Promise<Loaded> {
  const llama = await openLlama(load);
  const model = await llama.loadModel({ modelPath: load.path });
  const contextSize = Math.min(model.trainContextSize, LONGEST_TEXT);
  const gpu = llama.gpu !== false && model.gpuLayers > 0;
  const contexts: LlamaEmbeddingContext[] = [];
  while (contexts.length < (gpu ? 1 : load.threads)) {
    contexts.push(await model.createEmbeddingContext({ contextSize, batchSize: contextSize, threads: 1 }));
  }
  // A file that loads can still be one at which llama.cpp aborts.
  await contexts[0]?.getEmbeddingFor('hello');

  async function embed(id: number, slot: number, text: string): Promise<void> {
    try {
      const { vector = [] } = (await contexts[slot]?.getEmbeddingFor(text)) ?? {};
      if (vector.length === 0) throw new Error('the model gave no vector');
      say({ type: 'embedded', id, vector: normalized(vector) });
    } catch (error) {
      say({ type: 'error', id, reason: 'failed', message: String(error) });
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
      say({ type: 'counted', id: message.id, counts });
    },
  };
}

/** Of length 1; a vector of zeros stays one. */
function normalized(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}
