import type { ChatEvent } from '../engine/engine.ts';
import type { Outcome } from '../http/context.ts';
import type { Metrics } from '../http/metrics.ts';

/** Passes the events of one answer on, and measures them. */
export class Measured {
  readonly #metrics: Metrics;
  readonly #startedAt = performance.now();
  #firstTextAt: number | null = null;
  #start: Extract<ChatEvent, { type: 'start' }> | null = null;
  #completionTokens: number | null = null;

  constructor(metrics: Metrics) {
    this.#metrics = metrics;
  }

  note(event: ChatEvent): void {
    const { tokens, firstText } = this.#metrics;
    if (event.type === 'start') {
      this.#start = event;
      tokens.inc({ kind: 'prompt' }, event.promptTokens);
      tokens.inc({ kind: 'cached' }, event.cachedTokens);
    } else if (event.type === 'text') {
      if (this.#firstTextAt !== null) return;
      this.#firstTextAt = performance.now();
      firstText.observe((this.#firstTextAt - this.#startedAt) / 1_000);
    } else {
      this.#completionTokens = event.completionTokens;
      tokens.inc({ kind: 'completion' }, event.completionTokens);
      this.#observeSpeed(event.completionTokens);
    }
  }

  /** What the request's log line says of it. */
  get outcome(): Outcome {
    const { promptTokens, cachedTokens } = this.#start ?? {};
    return {
      ...(promptTokens !== undefined && { promptTokens }),
      ...(cachedTokens !== undefined && { cachedTokens }),
      ...(this.#completionTokens !== null && { completionTokens: this.#completionTokens }),
      ...(this.#firstTextAt !== null && { firstTextMs: Math.round(this.#firstTextAt - this.#startedAt) }),
    };
  }

  /** The first token came before the time that is measured. */
  #observeSpeed(completionTokens: number): void {
    const seconds = (performance.now() - (this.#firstTextAt ?? performance.now())) / 1_000;
    if (completionTokens > 1 && seconds > 0) this.#metrics.speed.observe((completionTokens - 1) / seconds);
  }
}
