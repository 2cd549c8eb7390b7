import type { ChatEvent } from '../engine/engine.ts';
import type { Outcome } from '../http/context.ts';
import { clientLeft } from '../http/errors.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Usage } from './chat-answer.ts';

/** Records one answer: its text, its token counts and its timings. */
export class AnswerRecorder {
  readonly #metrics: Metrics;
  readonly #startedAt = performance.now();
  #start: Extract<ChatEvent, { type: 'start' }> | null = null;
  #text = '';
  #firstTextAt: number | null = null;
  #end: Extract<ChatEvent, { type: 'end' }> | null = null;

  constructor(metrics: Metrics) {
    this.#metrics = metrics;
  }

  add(event: ChatEvent): void {
    const { tokens, firstText, speed } = this.#metrics;
    if (event.type === 'start') {
      this.#start = event;
      tokens.inc({ kind: 'prompt' }, event.promptTokens);
      tokens.inc({ kind: 'cached' }, event.cachedTokens);
    } else if (event.type === 'text') {
      this.#text += event.text;
      if (this.#firstTextAt !== null) return;
      this.#firstTextAt = performance.now();
      firstText.observe((this.#firstTextAt - this.#startedAt) / 1_000);
    } else {
      this.#end = event;
      const { completionTokens } = event;
      tokens.inc({ kind: 'completion' }, completionTokens);
      // The first token is not part of the measured time.
      const seconds = (performance.now() - (this.#firstTextAt ?? performance.now())) / 1_000;
      if (completionTokens > 1 && seconds > 0) speed.observe((completionTokens - 1) / seconds);
    }
  }

  /** For the request's log line. */
  get outcome(): Outcome {
    const { promptTokens, cachedTokens } = this.#start ?? {};
    return {
      ...(promptTokens !== undefined && { promptTokens }),
      ...(cachedTokens !== undefined && { cachedTokens }),
      ...(this.#end && { completionTokens: this.#end.completionTokens }),
      ...(this.#firstTextAt !== null && { firstTextMs: Math.round(this.#firstTextAt - this.#startedAt) }),
    };
  }

  /** The complete answer. Throws when it has no end, which happens only when the client left. */
  finished(): { text: string; finishReason: 'stop' | 'length'; usage: Usage } {
    if (!this.#start || !this.#end) throw clientLeft();
    const { promptTokens, cachedTokens } = this.#start;
    const { finishReason, completionTokens } = this.#end;
    return { text: this.#text, finishReason, usage: { promptTokens, cachedTokens, completionTokens } };
  }
}
