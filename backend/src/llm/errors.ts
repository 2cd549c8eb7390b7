/** Why the language model did not answer. */
export type LlmReason =
  /** No node is there that could, or none is configured. Said at once while they are known to be away. */
  | 'llm-down'
  /** All that were asked have as much to do as they take: try again in `retryAfterSeconds`. */
  | 'llm-busy'
  /** It took too long. */
  | 'llm-timeout'
  /** What was asked is longer than the model reads. */
  | 'llm-too-long'
  /** No node would answer this, such as a schema that cannot be held to. */
  | 'llm-refused'
  /** The limit of tokens cut the answer. */
  | 'llm-cut'
  /** What came is no answer: broken off, not of the protocol, not of the schema, too much of it. */
  | 'llm-bad-answer';

/** What an error says of the node that was asked. */
export type NodeHealth = 'well' | 'ill' | 'unknown';

export class LlmError extends Error {
  override readonly name = 'LlmError';
  readonly reason: LlmReason;
  readonly node: NodeHealth;
  readonly retryAfterSeconds: number | undefined;

  /** The message never holds what was asked or answered. */
  constructor(
    reason: LlmReason,
    message: string,
    more: { node?: NodeHealth; retryAfterSeconds?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.reason = reason;
    this.node = more.node ?? 'unknown';
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  /** Whether another node may do better. */
  get mayRetry(): boolean {
    return ['llm-down', 'llm-busy', 'llm-timeout', 'llm-bad-answer'].includes(this.reason);
  }
}

/** The node sent what is no answer. */
export const badAnswer = (message: string) => new LlmError('llm-bad-answer', message, { node: 'ill' });
