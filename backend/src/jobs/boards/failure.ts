/** Why a page could not be fetched. */
export type PageFailure =
  | 'board-down'
  | 'board-timeout'
  | 'bad-answer'
  | 'too-large'
  | 'redirected'
  | 'login-refused'
  | 'rate-limited'
  | 'not-found'
  | 'refused';

/** Why a page is not in the database: not fetched, or refused by the database. */
export type PageLoss = PageFailure | 'not-stored';

/** Why a run stopped using a board. */
export type BoardStop = PageLoss | 'quota-spent' | 'asked-to-wait';

/**
 * A board did not answer with a page. The message holds neither the address, which contains the key, nor anything the
 * board sent.
 */
export class BoardFailure extends Error {
  override readonly name = 'BoardFailure';
  readonly reason: PageFailure;
  readonly retryAfterSeconds: number | undefined;

  constructor(reason: PageFailure, message: string, retryAfterSeconds?: number) {
    super(message);
    this.reason = reason;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
