/** Why the language model did not answer. */
export type LlmReason =
  /** No node can be reached, or none is configured. Said at once while a node is known to be away. */
  | 'llm-down'
  /** All nodes have as much to do as they take. */
  | 'llm-busy'
  /** It took too long. */
  | 'llm-timeout'
  /** The request is one that no node would answer: too long, or a schema that cannot be held to. */
  | 'llm-refused'
  /** What came is no answer: cut off, not JSON, too much of it. */
  | 'llm-bad-answer';

export class LlmError extends Error {
  override readonly name = 'LlmError';
  readonly reason: LlmReason;

  /** The message never holds what was asked or answered. */
  constructor(reason: LlmReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
