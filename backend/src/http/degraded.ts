import { LlmError } from '../llm/errors.ts';

/** What an answer can be given without. */
export type Part = 'llm' | 'plan';

/** Collects what an answer had to do without, for its field `degraded`. */
export class Degraded {
  readonly #without = new Set<Part>();

  /** In the order in which they were missed; empty when nothing was. */
  get parts(): Part[] {
    return [...this.#without];
  }

  /**
   * What the language model gives, or `instead` when it does not answer: then the answer has to say so. Where the client
   * has left, and where we are wrong, it throws.
   */
  async llmOr<T>(work: Promise<T>, instead: T): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof LlmError)) throw error;
      this.#without.add('llm');
      return instead;
    }
  }
}
