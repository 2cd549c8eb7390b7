import type {
  CallOptions,
  ChatEvent,
  ChatRequest,
  Embeddings,
  Engine,
  ModelStatus,
} from '../engine/engine.ts';

const ready: ModelStatus = {
  state: 'ready',
  model: 'tiny',
  detail: '',
  loadedAt: 1_750_000_000,
  contextSize: 512,
  dimensions: 0,
  sequences: { total: 2, busy: 1 },
  waiting: 3,
  restarts: 0,
  memoryBytes: 1_000,
};

/** Instead of a line: it pauses until the client leaves. */
export const LEAVES = '(the client leaves)';

/** A fake engine with scripted answers, which records its requests. */
export class FakeEngine implements Engine {
  readonly asked: { request: ChatRequest; options: CallOptions }[] = [];
  readonly embedded: { texts: readonly string[]; options: CallOptions }[] = [];
  /** The answer. An error is thrown at its position, the first one before the start event. */
  lines: readonly (string | Error)[] = ['Hello', ' there'];
  finishReason: 'stop' | 'length' = 'stop';
  embedding: (texts: readonly string[]) => Promise<Embeddings> = async (texts) => ({
    vectors: texts.map(() => new Float32Array([0.6, -0.8])),
    tokens: 3 * texts.length,
  });
  models: { chat: Partial<ModelStatus>; embedding: Partial<ModelStatus> } = { chat: {}, embedding: {} };
  /** Conversations that did not end by themselves. */
  left = 0;

  async *chat(request: ChatRequest, options: CallOptions): AsyncGenerator<ChatEvent> {
    this.asked.push({ request, options });
    let ended = false;
    try {
      const [first] = this.lines;
      if (first instanceof Error) throw first;
      if (first !== LEAVES) yield { type: 'start', promptTokens: 7, cachedTokens: 4 };
      for (const line of this.lines) {
        if (line instanceof Error) throw line;
        if (line !== LEAVES) yield { type: 'text', text: line };
        else await aborted(options.signal);
        if (options.signal.aborted) return;
      }
      ended = true;
      yield { type: 'end', finishReason: this.finishReason, completionTokens: this.lines.length };
    } finally {
      if (!ended) this.left += 1;
    }
  }

  async embed(texts: readonly string[], options: CallOptions): Promise<Embeddings> {
    this.embedded.push({ texts, options });
    return await this.embedding(texts);
  }

  status(): { chat: ModelStatus; embedding: ModelStatus } {
    return {
      chat: { ...ready, ...this.models.chat },
      embedding: { ...ready, model: 'tiny-embed', dimensions: 2, ...this.models.embedding },
    };
  }

  async reload(): Promise<string[]> {
    return [];
  }

  async close(): Promise<void> {}
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
