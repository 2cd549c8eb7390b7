import { LlmError } from './errors.ts';
import { eventData } from './events.ts';
import { type Call, LIMITS, type Limits, LlmNode, type LlmState } from './node.ts';
import { chatAnswer, chatChunk, embeddingsAnswer } from './protocol.ts';

export type { LlmState };

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly maxTokens: number;
  readonly temperature?: number;
  /** The answer is JSON of this schema. */
  readonly schema?: { readonly name: string; readonly schema: object };
}

/** The language model at home, or its absence. Everything here can fail with an {@link LlmError} at any time. */
export interface Llm {
  chat(request: ChatRequest, signal: AbortSignal): Promise<string>;
  /** The answer as it comes. A node is exchanged for another one only before the first piece. */
  chatStream(request: ChatRequest, signal: AbortSignal): AsyncGenerator<string, void, void>;
  /** A vector a text, in their order. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<number[][]>;
  /** What is known by now; nothing is asked for it. */
  state(): LlmState;
  close(): void;
}

export interface LlmOptions {
  /** Addresses of nodes; none: there is no language model. */
  readonly urls: readonly string[];
  readonly token: string;
  readonly limits?: Limits;
}

/** No answer and no stream of a node may be larger. */
const MOST_BYTES = 8 * 2 ** 20;
/** The first node, and one more. */
const MOST_TRIES = 2;

/** A client of one or several nodes. It asks them at once how they are, and goes on doing so. */
export function createLlm({ urls, token, limits = LIMITS }: LlmOptions): Llm {
  const nodes = urls.map((url) => new LlmNode(url, token, limits));
  for (const node of nodes) void node.watch();

  /** Tries the least busy node, and another one when that could not answer. */
  async function withNode<T>(attempt: (node: LlmNode) => Promise<T>, mayRetry: () => boolean): Promise<T> {
    const tried = new Set<LlmNode>();
    let last: unknown = new LlmError(
      'llm-down',
      urls.length > 0 ? 'Every node is away.' : 'No node is configured.',
    );
    while (tried.size < MOST_TRIES) {
      const node = leastBusy(nodes.filter((one) => !tried.has(one)));
      if (!node) break;
      tried.add(node);
      try {
        return await attempt(node);
      } catch (error) {
        last = error;
        if (!(error instanceof LlmError) || error.reason === 'llm-refused' || !mayRetry()) break;
      }
    }
    throw last;
  }

  const always = (): boolean => true;

  return {
    chat: (request, signal) =>
      withNode(
        (node) =>
          node.ask('chat', chatBody(request, false), signal, async (call) => {
            const { choices } = read(chatAnswer, await whole(call));
            const [choice] = choices;
            if (!choice) throw new LlmError('llm-bad-answer', 'The answer has no choice.');
            if (choice.finish_reason === 'length') throw cutOff();
            return choice.message.content;
          }),
        always,
      ),

    async *chatStream(request, signal) {
      const left = new AbortController();
      const pieces = new Pieces();
      const work = withNode(
        (node) =>
          node.ask('chat', chatBody(request, true), AbortSignal.any([signal, left.signal]), async (call) => {
            for await (const piece of answerOf(call)) await pieces.put(piece);
          }),
        () => !pieces.begun,
      );
      pieces.endWith(work);
      try {
        yield* pieces.read();
      } finally {
        left.abort();
      }
    },

    embed: (texts, signal) =>
      withNode(
        (node) =>
          node.ask('embedding', { input: texts }, signal, async (call) => {
            const { data } = read(embeddingsAnswer, await whole(call));
            const vectors = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
            const width = vectors[0]?.length;
            if (vectors.length === texts.length && vectors.every(({ length }) => length === width))
              return vectors;
            throw new LlmError('llm-bad-answer', `${vectors.length} vectors for ${texts.length} texts.`);
          }),
        always,
      ),

    state() {
      const states = nodes.map(({ state }) => state);
      if (!states.some((state) => state !== 'down')) return 'down';
      return states.every((state) => state === 'up') ? 'up' : 'degraded';
    },

    close() {
      for (const node of nodes) node.close();
    },
  };
}

/** Of those that may be asked now, the one with the fewest requests under way. */
function leastBusy(nodes: readonly LlmNode[]): LlmNode | undefined {
  return nodes.toSorted((a, b) => a.inFlight - b.inFlight).find((node) => node.enter());
}

function chatBody({ messages, maxTokens, temperature = 0, schema }: ChatRequest, stream: boolean): object {
  return {
    messages,
    max_tokens: maxTokens,
    temperature,
    stream,
    ...(schema && { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } }),
  };
}

async function whole({ body }: Call): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bounded(body())) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** The text of a streamed answer; throws when it is not whole. */
async function* answerOf({ body }: Call): AsyncGenerator<string, void, void> {
  let ended = false;
  for await (const data of eventData(bounded(body()))) {
    if (data === '[DONE]')
      return ended ? undefined : Promise.reject(new LlmError('llm-bad-answer', 'It has no end.'));
    const { error, choices = [] } = read(chatChunk, data);
    if (error) throw new LlmError('llm-bad-answer', `The node gave up (${error.code ?? 'no code'}).`);
    for (const { delta, finish_reason } of choices) {
      if (delta.content) yield delta.content;
      if (finish_reason === 'length') throw cutOff();
      ended ||= finish_reason === 'stop';
    }
  }
  throw new LlmError('llm-bad-answer', 'The connection ended before the answer did.');
}

async function* bounded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new LlmError('llm-bad-answer', `More than ${MOST_BYTES} bytes came.`);
    yield piece;
  }
}

function cutOff(): LlmError {
  return new LlmError('llm-bad-answer', 'The limit of tokens cut it.');
}

function read<T>(schema: { parse(value: unknown): T }, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    // Neither zod's nor JSON's message is kept: both quote what came.
    throw new LlmError('llm-bad-answer', 'What the node sent is not an answer.', {
      cause: (cause as Error).name,
    });
  }
}

/** Hands pieces from the one who asks to the one who reads, one at a time: a slow reader slows the node down. */
class Pieces {
  #piece: string | undefined;
  #taken: (() => void) | undefined;
  #changed: (() => void) | undefined;
  #end: { error?: unknown } | undefined;
  begun = false;

  async put(piece: string): Promise<void> {
    this.begun = true;
    this.#piece = piece;
    this.#changed?.();
    await new Promise<void>((resolve) => {
      this.#taken = resolve;
      // Nobody reads any more.
      if (this.#end) resolve();
    });
  }

  endWith(work: Promise<void>): void {
    const end = (outcome: { error?: unknown }): void => {
      this.#end = outcome;
      this.#changed?.();
    };
    work.then(
      () => end({}),
      (error: unknown) => end({ error }),
    );
  }

  async *read(): AsyncGenerator<string, void, void> {
    try {
      for (;;) {
        if (this.#piece !== undefined) {
          const piece = this.#piece;
          this.#piece = undefined;
          this.#taken?.();
          yield piece;
        } else if (this.#end) {
          if ('error' in this.#end) throw this.#end.error;
          return;
        } else {
          await new Promise<void>((resolve) => {
            this.#changed = resolve;
          });
        }
      }
    } finally {
      this.#end ??= {};
      this.#taken?.();
    }
  }
}
