import type { Token } from 'node-llama-cpp';

/** The part of a model that turns tokens into text. */
export interface Detokenizer {
  detokenize(tokens: readonly Token[], specialTokens?: boolean, lastTokens?: readonly Token[]): string;
}

/** A character can be spread over four tokens of a byte each, and an emoji's parts over a few more. */
const MOST_PENDING = 16;
/** Whether a word begins with a space is told by what stood before it. */
const REMEMBERED = 8;

/** Turns tokens into text as they come; an unfinished character waits for its rest. */
export class TokenText {
  readonly #model: Detokenizer;
  #pending: Token[] = [];
  #before: Token[] = [];

  constructor(model: Detokenizer) {
    this.#model = model;
  }

  push(token: Token): string {
    this.#pending.push(token);
    const text = this.#text();
    if (text.endsWith('\ufffd') && this.#pending.length < MOST_PENDING) return '';
    this.#forget();
    return text;
  }

  /** What is left at the end, with U+FFFD for what never became a character. */
  end(): string {
    const text = this.#pending.length > 0 ? this.#text() : '';
    this.#forget();
    return text;
  }

  #text(): string {
    return this.#model.detokenize(this.#pending, false, this.#before);
  }

  #forget(): void {
    this.#before = [...this.#before, ...this.#pending].slice(-REMEMBERED);
    this.#pending = [];
  }
}
