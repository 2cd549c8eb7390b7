import { Call, Deadline } from './deadline.ts';
import { LlmError } from './errors.ts';
import { eventData } from './events.ts';
import { type Address, post, text } from './http.ts';
import type { Limits } from './limits.ts';
import { NodeMonitor } from './node-monitor.ts';
import { type LlmState, type NodeReason, probe } from './probe.ts';
import { answerText, type Kind, readVectors } from './protocol.ts';
import type { ChatRequest } from './request.ts';

/** The trial request. */
const TRIAL: ChatRequest = { messages: [{ role: 'user', content: 'Say yes.' }], maxTokens: 1 };

/** One node: its requests, load and state. */
export class LlmNode {
  readonly #address: Address;
  readonly #limits: Limits;
  readonly #monitor: NodeMonitor;
  #inFlight = 0;

  constructor(
    address: Address,
    limits: Limits,
    changed: (url: string, state: LlmState, reason: NodeReason) => void,
  ) {
    this.#address = address;
    this.#limits = limits;
    this.#monitor = new NodeMonitor(
      {
        probe: (signal) => probe(address, limits, signal),
        trial: (kind, signal) => this.#trial(kind, signal),
        changed: (state, reason) => changed(address.url, state, reason),
      },
      limits.probeEveryMs,
    );
  }

  get known(): Promise<void> {
    return this.#monitor.known;
  }

  get state(): LlmState {
    return this.#monitor.state;
  }

  get isUsable(): boolean {
    return this.state !== 'down';
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  serves(kind: Kind): boolean {
    return this.#monitor.serves(kind);
  }

  close(): void {
    this.#monitor.close();
  }

  /** The text of an answer, as it comes. Who stops reading ends it. */
  chat(request: ChatRequest, call: Call): AsyncGenerator<string, void, void> {
    return this.#counted('chat', this.#chat(request, call));
  }

  /** A vector a text, in their order. */
  async embed(texts: readonly string[], call: Call): Promise<number[][]> {
    return await last(this.#counted('embedding', this.#embed(texts, call)));
  }

  async *#chat(request: ChatRequest, call: Call): AsyncGenerator<string, void, void> {
    using deadline = new Deadline(call, this.#limits);
    const body = chatBody(this.#monitor.modelFor('chat'), request);
    const bytes = post(this.#address, '/v1/chat/completions', body, deadline, 'text/event-stream');
    for await (const piece of answerText(eventData(bytes))) {
      deadline.begin();
      deadline.check();
      yield piece;
    }
  }

  async *#embed(input: readonly string[], call: Call): AsyncGenerator<number[][], void, void> {
    using deadline = new Deadline(call, this.#limits);
    const body = { model: this.#monitor.modelFor('embedding'), input, encoding_format: 'base64' };
    const answer = await text(post(this.#address, '/v1/embeddings', body, deadline, 'application/json'));
    yield readVectors(answer, input.length);
  }

  /** Counts an answer while it runs, and records its end. An abandoned one says nothing. */
  async *#counted<T>(kind: Kind, answer: AsyncGenerator<T, void, void>): AsyncGenerator<T, void, void> {
    this.#inFlight += 1;
    try {
      yield* answer;
      this.#monitor.succeeded();
    } catch (error) {
      if (error instanceof LlmError && error.node === 'well') this.#monitor.succeeded();
      if (error instanceof LlmError && error.node === 'ill') this.#monitor.failed(kind);
      throw error;
    } finally {
      this.#inFlight -= 1;
    }
  }

  async #trial(kind: Kind, signal: AbortSignal): Promise<boolean> {
    using call = new Call(signal, this.#limits.trialMs);
    try {
      if (kind === 'embedding') await last(this.#embed(['yes'], call));
      else for await (const _ of this.#chat(TRIAL, call));
      return true;
    } catch (error) {
      return error instanceof LlmError && error.node === 'well';
    }
  }
}

/** The body of a request. Always streamed, to notice a node that hangs. */
function chatBody(model: string, { messages, maxTokens, temperature = 0, schema, user }: ChatRequest) {
  return {
    model,
    messages,
    max_tokens: maxTokens,
    temperature,
    stream: true,
    ...(user !== undefined && { user }),
    ...(schema && { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } }),
  };
}

async function last<T>(values: AsyncIterable<T>): Promise<T> {
  let found: { value: T } | undefined;
  for await (const value of values) found = { value };
  if (!found) throw new Error('there is none');
  return found.value;
}
