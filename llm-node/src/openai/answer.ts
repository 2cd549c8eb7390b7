import type { ChatEvent } from '../engine/engine.ts';
import type { Usage } from './chat-answer.ts';
import { clientLeft } from './errors.ts';

/** Puts the events of one answer together. */
export class Answer {
  #text = '';
  #start: Extract<ChatEvent, { type: 'start' }> | null = null;
  #end: Extract<ChatEvent, { type: 'end' }> | null = null;

  add(event: ChatEvent): void {
    if (event.type === 'text') this.#text += event.text;
    else if (event.type === 'start') this.#start = event;
    else this.#end = event;
  }

  /** The whole of it. Throws when it has no end, which is so only when its client left. */
  finished(): { text: string; finishReason: 'stop' | 'length'; usage: Usage } {
    if (!this.#start || !this.#end) throw clientLeft();
    const { promptTokens, cachedTokens } = this.#start;
    const { finishReason, completionTokens } = this.#end;
    return { text: this.#text, finishReason, usage: { promptTokens, cachedTokens, completionTokens } };
  }
}
