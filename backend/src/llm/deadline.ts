import { LlmError } from './errors.ts';
import type { Limits } from './limits.ts';

/** One call with all its tries: over when its caller has left or its time is up. */
export class Call implements Disposable {
  readonly #caller: AbortSignal;
  readonly #late = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly signal: AbortSignal;

  constructor(caller: AbortSignal, totalMs: number) {
    this.#caller = caller;
    this.signal = AbortSignal.any([caller, this.#late.signal]);
    this.#timer = setTimeout(() => this.#late.abort(), totalMs);
  }

  get isLeft(): boolean {
    return this.#caller.aborted;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}

/** The deadline of one attempt at a node. Time a slow reader takes does not count. */
export class Deadline implements Disposable {
  readonly #call: Call;
  readonly #limits: Pick<Limits, 'firstMs' | 'idleMs'>;
  readonly #stop = new AbortController();
  readonly #firstBy: number;
  #begun = false;
  readonly signal: AbortSignal;

  constructor(call: Call, limits: Pick<Limits, 'firstMs' | 'idleMs'>) {
    this.#call = call;
    this.#limits = limits;
    this.#firstBy = performance.now() + limits.firstMs;
    this.signal = AbortSignal.any([call.signal, this.#stop.signal]);
  }

  /** Text has arrived: from now on only pauses count. */
  begin(): void {
    this.#begun = true;
  }

  /** Throws when the call is over: buffered pieces are still read one by one. */
  check(): void {
    if (this.#call.signal.aborted) throw this.#explain(this.#call.signal.reason);
  }

  /** Waits for one thing of the node, which has to listen to {@link signal}. */
  async for<T>(step: Promise<T>): Promise<T> {
    const ms = this.#begun ? this.#limits.idleMs : Math.max(0, this.#firstBy - performance.now());
    const timer = setTimeout(() => this.#stop.abort(), ms);
    try {
      return await step;
    } catch (error) {
      throw this.#explain(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Cancels what the node is still doing. */
  [Symbol.dispose](): void {
    this.#stop.abort();
  }

  #explain(error: unknown): unknown {
    if (this.#call.isLeft) return error;
    if (this.#stop.signal.aborted)
      return new LlmError('llm-timeout', 'The node took too long.', { node: 'ill' });
    if (this.#call.signal.aborted) return new LlmError('llm-timeout', 'The time for the call is up.');
    return new LlmError('llm-down', 'The node cannot be reached.', { node: 'ill', cause: error });
  }
}
