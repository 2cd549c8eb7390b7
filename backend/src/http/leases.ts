import { LRUCache } from 'lru-cache';

/** Whether one more may be let through; if not, after how many seconds. */
export type LimitDecision = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/** What a store says to a wish for points: they are this process's for so long, or refused. */
export type Grant = { allowed: true; forMs: number } | Extract<LimitDecision, { allowed: false }>;

/** Clients whose leases are remembered; a forgotten one loses its points. */
const MOST_KEYS = 10_000;

type Lease = { left: number; until: number };

/**
 * Takes points from a store `size` at a time and spends them one by one, so most requests need no round trip. It
 * never spends more than the store granted; with several processes, part of a lease may stay unused.
 */
export function createLeases(
  size: number,
  ask: (key: string, count: number) => Promise<Grant>,
  now: () => number = Date.now,
) {
  const leases = new LRUCache<string, Lease>({ max: MOST_KEYS });
  /** One request for a lease per client at a time: concurrent ones would each take points. */
  const asked = new Map<string, Promise<Grant>>();

  function wish(key: string): Promise<Grant> {
    const wished = ask(key, size)
      .then((grant) => {
        if (grant.allowed) leases.set(key, { left: size, until: now() + grant.forMs });
        return grant;
      })
      .finally(() => asked.delete(key));
    asked.set(key, wished);
    return wished;
  }

  async function take(key: string): Promise<LimitDecision> {
    for (;;) {
      const lease = leases.get(key);
      if (lease && lease.left > 0 && now() < lease.until) {
        lease.left -= 1;
        return { allowed: true };
      }
      const others = asked.get(key);
      const grant = await (others ?? wish(key));
      if (!grant.allowed) return grant;
      // If the window is already over, the point belongs to the request that asked.
      if (!others && grant.forMs <= 0) return { allowed: true };
    }
  }

  return {
    /** A lease of one point needs no bookkeeping. */
    take: size === 1 ? (key: string): Promise<LimitDecision> => ask(key, 1) : take,
    forget(key: string): void {
      leases.delete(key);
    },
  };
}
