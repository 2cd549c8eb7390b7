/** Why a model was not fetched. */
export type PullReason =
  /** The disk has no room for it. */
  | 'no-space'
  /** The folder cannot be written. */
  | 'no-access'
  /** What came is not what was to come: the sum or the length differs. */
  | 'wrong-sum'
  /** The server said no, or leads to where there is no TLS. */
  | 'refused'
  /** The connection was cut again and again. What came is kept. */
  | 'unreachable'
  /** Another pull of it is under way. */
  | 'locked'
  /** Ended by a signal. What came is kept. */
  | 'interrupted';

export class PullError extends Error {
  override readonly name = 'PullError';
  readonly reason: PullReason;

  constructor(reason: PullReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
