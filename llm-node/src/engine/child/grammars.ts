import type { Llama, LlamaGrammar } from 'node-llama-cpp';
import type { JsonSchema } from '../engine.ts';

/** Grammars kept: a service asks with the same few schemas over and over. */
const KEPT = 16;

/** A schema of which no grammar can be made. */
export class SchemaRefused extends Error {
  override readonly name = 'SchemaRefused';
}

/** Grammars by their schema, the last used ones kept. */
export class Grammars {
  readonly #llama: Llama;
  readonly #made = new Map<string, Promise<LlamaGrammar>>();

  constructor(llama: Llama) {
    this.#llama = llama;
  }

  get(schema: JsonSchema | 'object'): Promise<LlamaGrammar> {
    const key = JSON.stringify(schema);
    const grammar = this.#made.get(key) ?? this.#make(schema);
    this.#made.delete(key);
    this.#made.set(key, grammar);
    for (const old of this.#made.keys()) {
      if (this.#made.size <= KEPT) break;
      this.#made.delete(old);
    }
    return grammar;
  }

  async #make(schema: JsonSchema | 'object'): Promise<LlamaGrammar> {
    if (schema === 'object') return await this.#llama.getGrammarFor('json');
    try {
      return await this.#llama.createGrammarForJsonSchema(schema as { type: 'object' });
    } catch (cause) {
      throw new SchemaRefused(`no grammar can be made of the schema: ${String(cause)}`, { cause });
    }
  }
}
