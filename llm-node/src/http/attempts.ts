import { remember } from '../lru.ts';

/** Wrong tokens of one peer within the window before it is slowed down. */
const MAX_FAILED = 10;
const WINDOW_MS = 60_000;
/** Peers kept: a tailnet has no more with a wrong token at once. */
const MAX_PEERS = 1_000;

/** Counts wrong tokens per peer. */
export class FailedAttempts {
  readonly #peers = new Map<string, { since: number; count: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Records one. Returns the seconds that the peer has to wait, 0 below the limit. */
  failed(peer: string): number {
    const known = this.#peers.get(peer);
    const one = known && known.since + WINDOW_MS > this.#now() ? known : { since: this.#now(), count: 0 };
    one.count += 1;
    remember(this.#peers, peer, one, MAX_PEERS);
    if (one.count <= MAX_FAILED) return 0;
    return Math.max(1, Math.ceil((one.since + WINDOW_MS - this.#now()) / 1_000));
  }
}
