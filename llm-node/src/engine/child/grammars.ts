import type { Llama, LlamaGrammar } from 'node-llama-cpp';
import { remember } from '../../lru.ts';
import type { JsonSchema } from '../engine.ts';

/** Grammars kept: a service uses the same few schemas over and over. */
const KEPT = 16;

/** A schema that has no grammar. */
export class SchemaRefused extends Error {
  override readonly name = 'SchemaRefused';
}

export type Grammars = (schema: JsonSchema | 'object') => Promise<LlamaGrammar>;

/** Caches the most recently used grammars by their schema. */
export function createGrammars(llama: Llama): Grammars {
  const cache = new Map<string, Promise<LlamaGrammar>>();
  return (schema) => {
    const key = JSON.stringify(schema);
    return remember(cache, key, cache.get(key) ?? create(schema), KEPT);
  };

  async function create(schema: JsonSchema | 'object'): Promise<LlamaGrammar> {
    if (schema === 'object') return await llama.getGrammarFor('json');
    try {
      return await llama.createGrammarForJsonSchema(schema as { type: 'object' });
    } catch (cause) {
      throw new SchemaRefused(`The schema has no grammar: ${String(cause)}`, { cause });
    }
  }
}
