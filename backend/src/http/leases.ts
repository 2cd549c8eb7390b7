import { LRUCache } from 'lru-cache';

/** Whether one more may be let through; if not, after how many seconds. */
export type LimitDecision = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/** What a store says to a wish for points: they are this process's for so long, or refused. */
export type Grant = { allowed: true; forMs: number } | Extract<LimitDecision, { allowed: false }>;

/** Clients whose points are remembered; those of one forgotten are lost to it. */
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
  /** One wish at a time for a client: of many requests at once each would take points for all of them. */
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
      // Of a window that is over already, one point is that of the request that asked.
      if (!others && grant.forMs <= 0) return { allowed: true };
    }
  }

  return {
    /** Where a lease is a single point there is nothing to keep, and many at once are the store's to tell apart. */
    take: size === 1 ? (key: string): Promise<LimitDecision> => ask(key, 1) : take,
    forget(key: string): void {
      leases.delete(key);
    },
  };
}
