import type { ChatRequest } from './engine.ts';

/** What an engine process is started with. */
export interface Load {
  readonly kind: 'chat' | 'embedding';
  readonly path: string;
  readonly gpu: 'auto' | false;
  readonly threads: number;
  readonly contextSize: number;
  /** null: laid out for the machine. */
  readonly sequences: number | null;
  /** Bytes for the KV cache of all sequences. */
  readonly cacheBytes: number;
}

/** What the parent asks of an engine process. `id` is the parent's. */
export type ToEngine =
  | { readonly type: 'load'; readonly load: Load }
  /** Tokens of a conversation in the model's own template. */
  | { readonly type: 'tokenize'; readonly id: number; readonly request: ChatRequest }
  /** Answer a prompt in a sequence that is free. */
  | {
      readonly type: 'run';
      readonly id: number;
      readonly slot: number;
      readonly tokens: Uint32Array;
      readonly maxTokens: number;
      readonly request: ChatRequest;
    }
  /** How many tokens each text has. */
  | { readonly type: 'count'; readonly id: number; readonly texts: readonly string[] }
  | { readonly type: 'embed'; readonly id: number; readonly slot: number; readonly text: string }
  /** Give up a `run`; it still says how it ended. */
  | { readonly type: 'cancel'; readonly id: number };

/** What an engine process says. */
export type FromEngine =
  | {
      readonly type: 'ready';
      /** Tokens that each sequence holds, by its index. */
      readonly capacities: readonly number[];
      readonly dimensions: number;
    }
  /** It cannot load this, and trying again would not help. */
  | { readonly type: 'failed'; readonly message: string }
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
  | {
      readonly type: 'error';
      readonly id: number;
      readonly reason: 'schema-refused' | 'failed';
      readonly message: string;
    };
