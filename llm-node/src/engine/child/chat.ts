import {
  type ChatHistoryItem,
  type ChatWrapper,
  type LlamaContextSequence,
  resolveChatWrapper,
  type Token,
} from 'node-llama-cpp';
import type { ChatMessage } from '../engine.ts';
import { layOut } from '../layout.ts';
import type { Load, ToEngine } from '../protocol.ts';
import { ChunkSize } from './chunk-size.ts';
import { generate } from './generation.ts';
import { createGrammars, SchemaRefused } from './grammars.ts';
import { cacheBytesPerToken } from './kv-cache.ts';
import { type Loaded, openLlama, type Send } from './loaded.ts';
import { Semaphore } from './semaphore.ts';
import { Threads } from './threads.ts';

/** Tokens of one batch on a CPU. A larger batch is no faster there, and every context has buffers of its size. */
const CPU_BATCH = 128;
const GPU_BATCH = 512;

/** Loads a chat model and its sequences. */
export async function loadChat(load: Load, send: Send): Promise<Loaded> {
  const llama = await openLlama(load);
  const model = await llama.loadModel({ modelPath: load.path });
  const gpu = llama.gpu !== false && model.gpuLayers > 0;
  const batchSize = gpu ? GPU_BATCH : CPU_BATCH;
  const sequences: LlamaContextSequence[] = [];
  const layout = layOut(
    { cores: load.threads, gpu, cacheBytes: load.cacheBytes },
    { trainContext: model.trainContextSize, cacheBytesPerToken: cacheBytesPerToken(model) },
    { contextSize: load.contextSize, sequences: load.sequences },
  );
  for (const one of layout) {
    const context = await model.createContext({ ...one, batchSize });
    for (let index = 0; index < one.sequences; index += 1) sequences.push(context.getSequence());
  }
  const wrapper = resolveChatWrapper(model);
  const { contextText, stopGenerationTriggers } = inTemplate(wrapper, [{ role: 'user', content: 'Hello' }]);
  await warmUp(sequences[0], contextText.tokenize(model.tokenizer));
  const triggers = stopGenerationTriggers.map((trigger) => trigger.tokenize(model.tokenizer));
  const shared = {
    model,
    // The same for every conversation.
    endMarks: new Set(triggers.filter((one) => one.length === 1).map(([token]) => token)),
    grammars: createGrammars(llama),
    reading: new Semaphore(gpu ? sequences.length : load.threads),
    chunkSize: new ChunkSize(batchSize),
    threads: new Threads(gpu ? 1 : load.threads, (threads) => {
      llama.maxThreads = threads;
    }),
    send,
  };
  const running = new Map<number, AbortController>();

  async function run(message: ToEngine & { type: 'run' }): Promise<void> {
    const { id, slot } = message;
    const controller = new AbortController();
    running.set(id, controller);
    shared.threads.begin();
    try {
      const sequence = sequences[slot];
      if (!sequence) throw new Error(`there is no sequence ${slot}`);
      send({ type: 'done', id, ...(await generate(shared, sequence, message, controller.signal)) });
    } catch (error) {
      const refused = error instanceof SchemaRefused;
      send({ type: 'error', id, reason: refused ? 'schema-refused' : 'failed', message: String(error) });
    } finally {
      running.delete(id);
      shared.threads.end();
    }
  }

  return {
    capacities: sequences.map(({ contextSize }) => contextSize),
    dimensions: 0,
    handle(message) {
      if (message.type === 'cancel') running.get(message.id)?.abort();
      if (message.type === 'run') void run(message);
      if (message.type !== 'tokenize') return;
      const { id, request } = message;
      try {
        const { contextText } = inTemplate(wrapper, request.messages);
        send({ type: 'tokenized', id, tokens: Uint32Array.from(contextText.tokenize(model.tokenizer)) });
      } catch (error) {
        send({ type: 'error', id, reason: 'failed', message: String(error) });
      }
    },
  };
}

/** Generates one token: llama.cpp can load a file and still abort at its first token, which no client should trigger. */
async function warmUp(sequence: LlamaContextSequence | undefined, tokens: Token[]): Promise<void> {
  if (!sequence) throw new Error('no sequence could be created');
  for await (const _token of sequence.evaluate(tokens.slice(-sequence.contextSize + 1))) break;
  await sequence.clearHistory();
}

/**
 * A conversation in the model's own template, up to the start of the answer. Messages are plain text: `<|im_end|>` or
 * `[/INST]` in one is not a special token.
 */
function inTemplate(
  wrapper: ChatWrapper,
  messages: readonly ChatMessage[],
): ReturnType<ChatWrapper['generateContextState']> {
  const chatHistory: ChatHistoryItem[] = messages.map(({ role, content }) =>
    role === 'assistant' ? { type: 'model', response: [content] } : { type: role, text: content },
  );
  return wrapper.generateContextState({ chatHistory: [...chatHistory, { type: 'model', response: [] }] });
}
