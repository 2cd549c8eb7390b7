/** Why the language model did not answer. */
export type LlmReason =
  /** No usable node, or none configured. Thrown at once while they are known to be down. */
  | 'llm-down'
  /** All nodes are busy: try again in `retryAfterSeconds`. */
  | 'llm-busy'
  /** It took too long. */
  | 'llm-timeout'
  /** The request is longer than the model's context. */
  | 'llm-too-long'
  /** No node would answer this, such as a schema that cannot be held to. */
  | 'llm-refused'
  /** The limit of tokens cut the answer. */
  | 'llm-cut'
  /** What came is no answer: broken off, not of the protocol, not of the schema, too much of it. */
  | 'llm-bad-answer';

/** What an error says about the node. */
export type NodeHealth = 'well' | 'ill' | 'unknown';

export class LlmError extends Error {
  override readonly name = 'LlmError';
  readonly reason: LlmReason;
  readonly node: NodeHealth;
  readonly retryAfterSeconds: number | undefined;

  /** The message never holds a prompt or an answer. */
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
