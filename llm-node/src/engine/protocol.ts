import type { ChatRequest } from './engine.ts';

/** What an engine process is started with. */
export interface Load {
  readonly kind: 'chat' | 'embedding';
  readonly path: string;
  readonly gpu: 'auto' | false;
  readonly threads: number;
  readonly contextSize: number;
  /** null: as many as fit the machine. */
  readonly sequences: number | null;
  /** Bytes for the KV cache of all sequences. */
  readonly cacheBytes: number;
}

/** A request to an engine process. The parent chooses its `id`. */
export type ToEngine =
  | { readonly type: 'load'; readonly id: number; readonly load: Load }
  /** Tokens of a conversation in the model's own template. */
  | { readonly type: 'tokenize'; readonly id: number; readonly request: ChatRequest }
  /** Answer a prompt in a free sequence. */
  | {
      readonly type: 'run';
      readonly id: number;
      readonly slot: number;
      readonly tokens: Uint32Array;
      readonly maxTokens: number;
      readonly request: ChatRequest;
    }
  /** The number of tokens of each text. */
  | { readonly type: 'count'; readonly id: number; readonly texts: readonly string[] }
  | { readonly type: 'embed'; readonly id: number; readonly slot: number; readonly text: string }
  /** Stop the `run` of this id, which still reports how it ended. */
  | { readonly type: 'cancel'; readonly id: number };

/** A reply of an engine process. Only `started` and `text` are followed by another one. */
export type FromEngine =
  | {
      readonly type: 'ready';
      readonly id: number;
      /** Tokens that each sequence holds, by its index. */
      readonly capacities: readonly number[];
      readonly dimensions: number;
    }
  | { readonly type: 'tokenized'; readonly id: number; readonly tokens: Uint32Array }
  | { readonly type: 'started'; readonly id: number; readonly cachedTokens: number }
  | { readonly type: 'text'; readonly id: number; readonly text: string }
  | {
      readonly type: 'done';
      readonly id: number;
      readonly ended: 'stop' | 'length' | 'cancelled';
      readonly completionTokens: number;
    }
  | { readonly type: 'counted'; readonly id: number; readonly counts: readonly number[] }
  | { readonly type: 'embedded'; readonly id: number; readonly vector: Float32Array }
  /** For `load`: it cannot load this model, and another attempt would not help. */
  | {
      readonly type: 'error';
      readonly id: number;
      readonly reason: 'schema-refused' | 'failed';
      readonly message: string;
    };
