import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { Breaker } from './breaker.ts';
import { LlmError } from './errors.ts';
import { readiness } from './protocol.ts';

/** How a node is: `degraded` when it answers only part of what it should. */
export type LlmState = 'up' | 'degraded' | 'down';

/** How long to wait for a node. */
export interface Limits {
  /** For the first byte of an answer: a prompt has to be read before. */
  readonly firstByteMs: number;
  /** Between two pieces of a stream. */
  readonly idleMs: number;
  /** For the whole call. */
  readonly totalMs: number;
  /** For a node to say how it is. */
  readonly probeMs: number;
  /** Between two probes. */
  readonly probeEveryMs: number;
}

export const LIMITS: Limits = {
  firstByteMs: 60_000,
  idleMs: 30_000,
  totalMs: 120_000,
  probeMs: 3_000,
  probeEveryMs: 15_000,
};

const PATHS = { chat: '/v1/chat/completions', embedding: '/v1/embeddings' } as const;

/** An answer under way. */
export interface Call {
  readonly response: Response;
  /** Its bytes, each wait for the next bounded. */
  body(): AsyncGenerator<Uint8Array, void, void>;
}

/** What a node's models are called. */
type Models = z.output<typeof readiness>['models'];

/** One node: what it is asked, how many ask, and how it is. */
export class LlmNode {
  readonly url: string;
  readonly #token: string;
  readonly #limits: Limits;
  readonly #breaker = new Breaker();
  readonly #closed = new AbortController();
  #said: LlmState = 'down';
  #models: Models = { chat: { model: '' }, embedding: { model: '' } };
  #inFlight = 0;

  constructor(url: string, token: string, limits: Limits) {
    this.url = url;
    this.#token = token;
    this.#limits = limits;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get state(): LlmState {
    return this.#breaker.isOpen ? 'down' : this.#said;
  }

  /** Whether a request may go there now; then {@link ask} has to follow. */
  enter(): boolean {
    return this.#breaker.enter();
  }

  /**
   * Asks, and hands the answer to `use` as soon as its head is there. Throws an {@link LlmError}; what `use` throws goes
   * on as it is.
   */
  async ask<T>(
    kind: keyof typeof PATHS,
    body: object,
    signal: AbortSignal,
    use: (call: Call) => Promise<T>,
  ): Promise<T> {
    const limit = new Limit(this.#limits, signal);
    this.#inFlight += 1;
    try {
      limit.within(this.#limits.firstByteMs);
      const response = await fetch(new URL(PATHS[kind], this.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${this.#token}` },
        body: JSON.stringify({ ...body, model: this.#models[kind].model }),
        redirect: 'error',
        signal: limit.signal,
      });
      await refuse(response);
      const answered = await use({ response, body: () => limit.pieces(response) });
      this.#breaker.succeeded();
      return answered;
    } catch (error) {
      const known = this.#explain(error, signal, limit);
      this.#judge(known, signal);
      throw known;
    } finally {
      this.#inFlight -= 1;
      limit.end();
    }
  }

  /** Asks the node how it is, now and again, until it is closed. The first answer is there when this resolves. */
  async watch(): Promise<void> {
    await this.#probe();
    void this.#goOn();
  }

  close(): void {
    this.#closed.abort();
  }

  async #goOn(): Promise<void> {
    while (!this.#closed.signal.aborted) {
      const pause = this.#limits.probeEveryMs * (0.8 + Math.random() * 0.4);
      await sleep(pause, undefined, { signal: this.#closed.signal, ref: false }).catch(() => {});
      await this.#probe();
    }
  }

  async #probe(): Promise<void> {
    try {
      const signal = AbortSignal.any([this.#closed.signal, AbortSignal.timeout(this.#limits.probeMs)]);
      const response = await fetch(new URL('/ready', this.url), { signal, redirect: 'error' });
      const { status, models } = readiness.parse(JSON.parse(await head(response)));
      this.#models = models;
      this.#said = status === 'ready' ? 'up' : status === 'degraded' ? 'degraded' : 'down';
      if (this.#said !== 'down') this.#breaker.revive();
    } catch {
      this.#said = 'down';
    }
  }

  #judge(error: unknown, signal: AbortSignal): void {
    if (signal.aborted || !(error instanceof LlmError)) this.#breaker.forgotten();
    // It answered, and was right to refuse.
    else if (error.reason === 'llm-refused' || error.reason === 'llm-busy') this.#breaker.succeeded();
    else this.#breaker.failed();
  }

  #explain(error: unknown, signal: AbortSignal, limit: Limit): unknown {
    if (error instanceof LlmError || signal.aborted) return error;
    if (limit.isLate) return new LlmError('llm-timeout', `${this.url} took too long.`);
    if (error instanceof TypeError || (error as { name?: string }).name === 'AbortError') {
      return new LlmError('llm-down', `${this.url} cannot be reached.`, { cause: error });
    }
    return error;
  }
}

/** Throws unless the node answered what was asked. */
async function refuse(response: Response): Promise<void> {
  const { status } = response;
  if (status === 200) return;
  await response.body?.cancel();
  if (status === 429 || status === 503) throw new LlmError('llm-busy', `The node answered ${status}.`);
  if (status === 401 || status === 403 || status >= 500)
    throw new LlmError('llm-down', `The node answered ${status}.`);
  throw new LlmError('llm-refused', `The node refused it (${status}).`);
}

/** The first 64 KiB of a body. */
async function head(response: Response): Promise<string> {
  const bytes: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    bytes.push(piece);
    length += piece.length;
    if (length > 64 * 1024) break;
  }
  return Buffer.concat(bytes).toString('utf8');
}

/** The clocks of one call. */
class Limit {
  readonly #limits: Limits;
  readonly #late = new AbortController();
  readonly #total: NodeJS.Timeout;
  #step: NodeJS.Timeout | undefined;
  readonly signal: AbortSignal;

  constructor(limits: Limits, signal: AbortSignal) {
    this.#limits = limits;
    this.signal = AbortSignal.any([signal, this.#late.signal]);
    this.#total = setTimeout(() => this.#late.abort(), limits.totalMs);
  }

  get isLate(): boolean {
    return this.#late.signal.aborted;
  }

  within(ms: number): void {
    clearTimeout(this.#step);
    this.#step = setTimeout(() => this.#late.abort(), ms);
  }

  async *pieces(response: Response): AsyncGenerator<Uint8Array, void, void> {
    for await (const piece of response.body ?? []) {
      this.within(this.#limits.idleMs);
      yield piece;
    }
  }

  end(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#step);
    // Whatever is still under way at the node is of use to nobody.
    this.#late.abort();
  }
}
