/** Wrong tokens that one peer may show within the window before it is slowed down. */
const MOST_FAILED = 10;
const WINDOW_MS = 60_000;
/** Peers remembered: a tailnet has no more that mistake their token at once. */
const MOST_PEERS = 1_000;

/** Counts who showed a wrong token how often. */
export class FailedAttempts {
  readonly #peers = new Map<string, { since: number; count: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Notes one, and says for how many seconds the peer had better stop; 0 while it has not failed too often. */
  failed(peer: string): number {
    const known = this.#peers.get(peer);
    const one = known && known.since + WINDOW_MS > this.#now() ? known : { since: this.#now(), count: 0 };
    one.count += 1;
    this.#peers.delete(peer);
    this.#peers.set(peer, one);
    const [oldest] = this.#peers.keys();
    if (this.#peers.size > MOST_PEERS && oldest !== undefined) this.#peers.delete(oldest);
    if (one.count <= MOST_FAILED) return 0;
    return Math.max(1, Math.ceil((one.since + WINDOW_MS - this.#now()) / 1_000));
  }
}
