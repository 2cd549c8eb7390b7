/** A JSON schema with only keywords that the grammar enforces. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** One validated completion request. */
export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  /** The most tokens of the answer; null: as many as fit the context. */
  readonly maxTokens: number | null;
  /** 0: always the most likely token. */
  readonly temperature: number;
  readonly topP: number;
  /** The same seed and request give the same answer; null: a random one. */
  readonly seed: number | null;
  /** Texts that end the answer without being part of it. */
  readonly stop: readonly string[];
  /** The answer is JSON of this schema, any JSON object, or (null) text. */
  readonly json: JsonSchema | 'object' | null;
}

/** The events of a completion, in this order: `start` once, `text` any number of times, `end` once. */
export type ChatEvent =
  | {
      readonly type: 'start';
      readonly promptTokens: number;
      /** Those that did not have to be read again. */
      readonly cachedTokens: number;
    }
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'end';
      /** `length`: it reached its limit of tokens. */
      readonly finishReason: 'stop' | 'length';
      readonly completionTokens: number;
    };

export interface Embeddings {
  /** One per text, in their order, each of length 1. */
  readonly vectors: readonly Float32Array[];
  readonly tokens: number;
}

export interface CallOptions {
  /** Clients take turns; the requests of one client wait for each other. */
  readonly client: string;
  /** Aborted when the client leaves: its request ends within 250 ms. */
  readonly signal: AbortSignal;
  /** From now to the last token, including the wait. */
  readonly deadlineMs: number;
}

/** Why a model does not answer. Each has one HTTP status, in `http/errors.ts`. */
export type EngineReason =
  /** The prompt has more tokens than the context; with `tokens` and `limit`. */
  | 'prompt-too-long'
  /** A text to embed has too many tokens; with `tokens`, `limit` and `index`. */
  | 'input-too-long'
  /** The queue is full, in total or for this client; with `retryAfterSeconds`. */
  | 'queue-full'
  | 'deadline'
  /** The model is being loaded; with `retryAfterSeconds`. */
  | 'not-ready'
  /** The engine died too often, or the model cannot be loaded: a person has to fix it. */
  | 'broken'
  /** The engine died during this request. */
  | 'engine-ended'
  /** No model of this kind is configured. */
  | 'no-model'
  /** The schema has no grammar. */
  | 'schema-refused';

export interface EngineErrorDetails {
  readonly tokens?: number;
  readonly limit?: number;
  /** Which of several texts. */
  readonly index?: number;
  readonly retryAfterSeconds?: number;
}

export class EngineError extends Error {
  readonly reason: EngineReason;
  readonly details: EngineErrorDetails;

  constructor(
    reason: EngineReason,
    message: string,
    details: EngineErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EngineError';
    this.reason = reason;
    this.details = details;
  }
}

export interface ModelStatus {
  /** `absent`: none is configured. `broken`: it is not retried automatically. */
  readonly state: 'absent' | 'starting' | 'ready' | 'broken';
  /** Its name, as clients call it; empty when absent. */
  readonly model: string;
  /** For people: why it is broken, or what it is waiting for. */
  readonly detail: string;
  /** When it was loaded, in seconds since the epoch; 0 before that. */
  readonly loadedAt: number;
  /** Tokens of one request, prompt and answer; 0 before it is loaded. */
  readonly contextSize: number;
  /** Numbers in one vector; 0 for a chat model. */
  readonly dimensions: number;
  /** How many requests can run at once, and how many do. */
  readonly sequences: { readonly total: number; readonly busy: number };
  readonly waiting: number;
  /** How often its engine has died since the node started. */
  readonly restarts: number;
  /** Resident memory of its engine in bytes; 0 without one. */
  readonly memoryBytes: number;
}

/** The models, as the HTTP side knows them. */
export interface Engine {
  /** Answers a conversation. Errors before the first event can still be a status. Leaving the loop cancels it. */
  chat(request: ChatRequest, options: CallOptions): AsyncIterable<ChatEvent>;
  embed(texts: readonly string[], options: CallOptions): Promise<Embeddings>;
  status(): { readonly chat: ModelStatus; readonly embedding: ModelStatus };
  /** Loads the models that are configured now. Running requests continue. Resolves to a sentence per change or failure. */
  reload(): Promise<string[]>;
  /** Ends the engines and aborts running requests. */
  close(): Promise<void>;
}
