import type { ReadStream } from 'node:tty';

/** Somebody pressed Ctrl-C. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted: nothing that was typed has been stored.');
  }
}

/** What a terminal sends for keys that are not text. */
const KEYS = { interrupt: '\x03', enter: '\r\n\x04', backspace: '\x7f\b', clear: '\x15' };

/**
 * A terminal that shows nothing of what is typed until its scope ends, not even what is typed before a question.
 */
export class HiddenTerminal {
  readonly #input: ReadStream;
  readonly #write: (text: string) => void;
  #onText: (text: string) => void = () => {};
  #onEnd: () => void = () => {};

  constructor(input: ReadStream, write: (text: string) => void) {
    this.#input = input;
    this.#write = write;
    input.setRawMode(true);
    input.setEncoding('utf8');
    // Explicitly: an earlier one has paused it.
    input.on('data', this.#receive).on('end', this.#end).resume();
  }

  [Symbol.dispose](): void {
    this.#input.off('data', this.#receive).off('end', this.#end);
    this.#input.setRawMode(false);
    this.#input.pause();
  }

  /** Asks one question; the answer is what was typed before Enter, trimmed. */
  async ask(question: string): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    let typed: string[] = [];
    this.#onEnd = () => reject(new Interrupted());
    this.#onText = (text) => {
      for (const key of text) {
        if (key === KEYS.interrupt) return reject(new Interrupted());
        // Drops the rest of the chunk: the second line of a paste must not answer the next question.
        if (KEYS.enter.includes(key)) return resolve(typed.join('').trim());
        if (KEYS.backspace.includes(key)) typed.pop();
        else if (key === KEYS.clear) typed = [];
        else typed.push(key);
      }
    };
    this.#write(question);
    try {
      return await promise;
    } finally {
      this.#onText = () => {};
      this.#write('\n');
    }
  }

  readonly #receive = (text: string): void => this.#onText(text);
  readonly #end = (): void => this.#onEnd();
}
