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
import { Gate } from './gate.ts';
import { Generation } from './generation.ts';
import { Grammars, SchemaRefused } from './grammars.ts';
import { type Loaded, openLlama, type Say } from './loaded.ts';
import { cacheBytesPerToken } from './model-facts.ts';
import { Pace } from './pace.ts';
import { Threads } from './threads.ts';

/** Tokens of one batch on a CPU. A wider one is no faster there, and its buffers grow with it, in every context. */
const CPU_BATCH = 128;
const GPU_BATCH = 512;

/** Loads a chat model and its sequences. */
export async function loadChat(load: Load, say: Say): Promise<Loaded> {
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
  await tryOut(sequences[0], contextText.tokenize(model.tokenizer));
  const triggers = stopGenerationTriggers.map((trigger) => trigger.tokenize(model.tokenizer));
  const shared = {
    model,
    // The template's, whatever was said: made once, and not for each answer.
    endMarks: new Set(triggers.filter((one) => one.length === 1).map(([token]) => token)),
    grammars: new Grammars(llama),
    reading: new Gate(gpu ? sequences.length : load.threads),
    pace: new Pace(batchSize),
    threads: new Threads(gpu ? 1 : load.threads, (threads) => {
      llama.maxThreads = threads;
    }),
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
      const generation = new Generation(shared, sequence, message, controller.signal, say);
      say({ type: 'done', id, ...(await generation.run()) });
    } catch (error) {
      const refused = error instanceof SchemaRefused;
      say({ type: 'error', id, reason: refused ? 'schema-refused' : 'failed', message: String(error) });
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
        say({ type: 'tokenized', id, tokens: Uint32Array.from(contextText.tokenize(model.tokenizer)) });
      } catch (error) {
        say({ type: 'error', id, reason: 'failed', message: String(error) });
      }
    },
  };
}

/** Has one token made: a file that loads can still be one at which llama.cpp aborts, and nobody should learn that later. */
async function tryOut(sequence: LlamaContextSequence | undefined, tokens: Token[]): Promise<void> {
  if (!sequence) throw new Error('not one sequence could be made');
  for await (const _token of sequence.evaluate(tokens.slice(-sequence.contextSize + 1))) break;
  await sequence.clearHistory();
}

/**
 * A conversation in the model's own template, with the answer begun. What people wrote becomes plain text only: a
 * `<|im_end|>` or `[/INST]` in it is not the model's own mark.
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
