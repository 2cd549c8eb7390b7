import type { Token } from 'node-llama-cpp';

export interface Detokenizer {
  detokenize(tokens: readonly Token[], specialTokens?: boolean, lastTokens?: readonly Token[]): string;
}

/** One character can be four tokens of a byte each, and an emoji a few more. */
const MAX_PENDING = 16;
/** Whether a word starts with a space depends on the tokens before it. */
const CONTEXT_TOKENS = 8;

/** Turns a stream of tokens into text. An incomplete character waits for its rest. */
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
    if (text.endsWith('\ufffd') && this.#pending.length < MAX_PENDING) return '';
    this.#flush();
    return text;
  }

  /** The rest at the end, with U+FFFD for an incomplete character. */
  end(): string {
    const text = this.#pending.length > 0 ? this.#text() : '';
    this.#flush();
    return text;
  }

  #text(): string {
    return this.#model.detokenize(this.#pending, false, this.#before);
  }

  #flush(): void {
    this.#before = [...this.#before, ...this.#pending].slice(-CONTEXT_TOKENS);
    this.#pending = [];
  }
}
