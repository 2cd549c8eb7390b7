/** A JSON schema that was checked to hold only keywords which the grammar enforces. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** One completion, after everything that HTTP can get wrong has been refused. */
export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  /** The most tokens to answer with; null, as many as the context has room for. */
  readonly maxTokens: number | null;
  /** 0 takes the likeliest token each time. */
  readonly temperature: number;
  readonly topP: number;
  /** The same seed and request give the same answer; null, another one each time. */
  readonly seed: number | null;
  /** Texts that end the answer, and are not part of it. */
  readonly stop: readonly string[];
  /** The answer is JSON of this schema, any JSON object, or (null) text. */
  readonly json: JsonSchema | 'object' | null;
}

/** What a completion tells, in this order: `start` once, `text` as it comes, `end` once. */
export type ChatEvent =
  | {
      readonly type: 'start';
      readonly promptTokens: number;
      /** Of these, so many did not have to be read again. */
      readonly cachedTokens: number;
    }
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'end';
      /** `length`: the limit of tokens cut it. */
      readonly finishReason: 'stop' | 'length';
      readonly completionTokens: number;
    };

export interface Embeddings {
  /** One a text, in their order, each of length 1. */
  readonly vectors: readonly Float32Array[];
  readonly tokens: number;
}

/** Whose request it is and how long it may take. */
export interface CallOptions {
  /** Requests of one client wait behind each other, and never in front of another client's. */
  readonly client: string;
  /** Aborted when the client left: what is done for it ends within 250 ms. */
  readonly signal: AbortSignal;
  /** From now to the last token, waiting included. */
  readonly deadlineMs: number;
}

/** Why a model does not answer. Each has one HTTP status, in `openai/errors.ts`. */
export type EngineReason =
  /** The prompt has more tokens than the context: `tokens` and `limit` are given. */
  | 'prompt-too-long'
  /** A text to embed has more tokens than the model reads: `tokens`, `limit` and `index` are given. */
  | 'input-too-long'
  /** The queue is full, of all clients or of this one: try again in `retryAfterSeconds`. */
  | 'queue-full'
  /** It was not finished in time. */
  | 'deadline'
  /** The model is being loaded, for the first time or again: try again in `retryAfterSeconds`. */
  | 'not-ready'
  /** The model has ended its engine too often, or cannot be loaded: a person has to look. */
  | 'broken'
  /** The engine ended while it answered this. */
  | 'engine-ended'
  /** Nothing is configured that could answer this. */
  | 'no-model'
  /** The grammar cannot hold an answer to this schema. */
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

/** How it stands with one model. */
export interface ModelStatus {
  /** `absent`: none is configured. `broken`: it is not tried again by itself. */
  readonly state: 'absent' | 'starting' | 'ready' | 'broken';
  /** Its name, as clients call it; empty when absent. */
  readonly model: string;
  /** What a person should know of it: why it is broken, what it waits for. */
  readonly detail: string;
  /** When it was loaded, in seconds since the epoch; 0 before. */
  readonly loadedAt: number;
  /** Tokens that one request may hold, prompt and answer together; 0 before it is loaded. */
  readonly contextSize: number;
  /** Numbers in one vector; 0 for a chat model. */
  readonly dimensions: number;
  /** How many requests can be worked on at once, and how many are. */
  readonly sequences: { readonly total: number; readonly busy: number };
  readonly waiting: number;
  /** How often its engine has ended by itself since the node started. */
  readonly restarts: number;
  /** Resident memory of its engine in bytes; 0 while there is none. */
  readonly memoryBytes: number;
}

/** The models, wherever they run. The HTTP side knows nothing else of them. */
export interface Engine {
  /**
   * Answers a conversation. Nothing was accepted before the first event: until then it throws what can be told by a
   * status. Leaving the loop ends it, as does the signal.
   */
  chat(request: ChatRequest, options: CallOptions): AsyncIterable<ChatEvent>;
  embed(texts: readonly string[], options: CallOptions): Promise<Embeddings>;
  status(): { readonly chat: ModelStatus; readonly embedding: ModelStatus };
  /**
   * Takes the models that are configured now, without cutting what runs. Resolves to a sentence for each that changed or
   * could not: then the old one stays.
   */
  reload(): Promise<string[]>;
  /** Ends the engines; what runs is cut. */
  close(): Promise<void>;
}
