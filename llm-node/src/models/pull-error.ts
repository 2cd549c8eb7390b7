/** Why a model was not downloaded. */
export type PullReason =
  | 'no-space'
  | 'no-access'
  /** The SHA-256 or the length differs. */
  | 'wrong-sum'
  /** The server refused, or redirects to a URL without TLS. */
  | 'refused'
  /** The connection broke again and again. The part is kept. */
  | 'unreachable'
  /** Another pull of it is running. */
  | 'locked'
  /** Ended by a signal. The part is kept. */
  | 'interrupted';

export class PullError extends Error {
  override readonly name = 'PullError';
  readonly reason: PullReason;

  constructor(reason: PullReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
