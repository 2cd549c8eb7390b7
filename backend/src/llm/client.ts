import { parseJson } from '../json.ts';
import type { Logger } from '../log.ts';
import { batchesOf } from './batches.ts';
import { Call } from './deadline.ts';
import { badAnswer, LlmError } from './errors.ts';
import { LIMITS, type Limits } from './limits.ts';
import { LlmNode } from './node.ts';
import type { LlmState } from './probe.ts';
import type { Kind } from './protocol.ts';
import type { ChatRequest } from './request.ts';
import { selectNode } from './select-node.ts';

/** The language model at home, or its absence. Everything here can fail with an {@link LlmError} at any time. */
export interface Llm {
  /** A whole answer. */
  chat(request: ChatRequest, signal: AbortSignal): Promise<string>;
  /** An answer as it comes. A node is exchanged for another one only before the first piece. */
  chatStream(request: ChatRequest, signal: AbortSignal): AsyncGenerator<string, void, void>;
  /** A vector a text, in their order. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<number[][]>;
  /** The last known state, without a request. `down` until a node says otherwise. */
  state(): LlmState;
  /** Stops polling the nodes. */
  close(): void;
}

export interface LlmOptions {
  /** Addresses of nodes; empty: there is no language model. */
  readonly urls: readonly string[];
  readonly token: string;
  /** Gets a line when a node comes or goes. */
  readonly log: Pick<Logger, 'info' | 'warn'>;
  readonly limits?: Limits;
}

/** The first node and one more; never the same twice: it has its own queue. */
const MOST_TRIES = 2;

/** A client of one or more nodes. It starts polling their state at once. */
export function createLlm({ urls, token, log, limits = LIMITS }: LlmOptions): Llm {
  const nodes = urls.map(
    (url) =>
      new LlmNode({ url, token }, limits, (node, state, reason) =>
        log[state === 'up' ? 'info' : 'warn']({ node, state, reason }, 'llm node'),
      ),
  );

  /** Asks the least busy node, and another one when that could not answer. */
  async function ask<T>(kind: Kind, call: Call, work: (node: LlmNode) => Promise<T>): Promise<T> {
    // Right after the start nothing is known yet.
    await Promise.all(nodes.map(({ known }) => known));
    const asked = new Set<LlmNode>();
    let failure: unknown = new LlmError(
      'llm-down',
      nodes.length > 0 ? 'Every node is away.' : 'No node is configured.',
    );
    while (asked.size < MOST_TRIES) {
      call.signal.throwIfAborted();
      const node = selectNode(nodes, kind, asked);
      if (!node) break;
      asked.add(node);
      try {
        return await work(node);
      } catch (error) {
        failure = error;
        if (call.signal.aborted || !(error instanceof LlmError) || !error.mayRetry) break;
      }
    }
    throw failure;
  }

  return {
    async chat(request, signal) {
      using call = new Call(signal, limits.totalMs);
      return await ask('chat', call, async (node) => {
        let text = '';
        for await (const piece of node.chat(request, call)) text += piece;
        if (request.schema && parseJson(text) === undefined) throw badAnswer('The answer is not JSON.');
        return text;
      });
    },

    async *chatStream(request, signal) {
      using call = new Call(signal, limits.totalMs);
      const { pieces, first } = await ask('chat', call, async (node) => {
        const answer = node.chat(request, call);
        return { pieces: answer, first: await answer.next() };
      });
      try {
        if (!first.done) yield first.value;
        yield* pieces;
      } finally {
        await pieces.return();
      }
    },

    async embed(texts, signal) {
      const vectors: number[][] = [];
      for (const batch of batchesOf(texts)) {
        using call = new Call(signal, limits.totalMs);
        for (const vector of await ask('embedding', call, (node) => node.embed(batch, call)))
          vectors.push(vector);
      }
      if (vectors.some(({ length }) => length !== vectors[0]?.length)) {
        throw badAnswer('Two nodes have two embedding models.');
      }
      return vectors;
    },

    state() {
      const states = nodes.map(({ state }) => state);
      if (states.every((state) => state === 'down')) return 'down';
      return states.every((state) => state === 'up') ? 'up' : 'degraded';
    },

    close() {
      for (const node of nodes) node.close();
    },
  };
}
