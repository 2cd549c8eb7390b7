import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterStoreAbstract,
} from 'rate-limiter-flexible';
import type { createClient } from 'redis';
import type { Database } from '../db/database.ts';
import { createLeases, type LimitDecision } from './leases.ts';

/** How often something may be done. */
export type Limit = {
  /** Names its counters. */
  name: string;
  points: number;
  /** The window in which points are counted, from the first on. */
  seconds: number;
  /** How long nothing is let through after that, where it is longer than the rest of the window. */
  blockSeconds?: number;
};

export type Limiter = {
  /** Takes one point, atomically: concurrent calls never get more than `points`. */
  take(key: string): Promise<LimitDecision>;
  /** Takes one back. */
  giveBack(key: string): Promise<void>;
  /** Forgets what was counted. */
  forget(key: string): Promise<void>;
};

/** Creates limiters whose counters all processes share. */
export type Limiters = (limit: Limit) => Limiter;

/** The share of a limit that a process leases at once, if that is at least one point. */
const LEASED = 0.01;

type Redis = ReturnType<typeof createClient>;

/**
 * Counts in Redis if there is one, else in Postgres. While neither answers, each process counts by itself: otherwise
 * slowing the database down would lift every limit.
 */
export function createLimiters({
  database,
  redis,
}: {
  database: Database;
  redis: Redis | undefined;
}): Limiters {
  return ({ name, points, seconds, blockSeconds = 0 }) => {
    const options = { keyPrefix: name, points, duration: seconds, blockDuration: blockSeconds };
    // A flood is refused from memory: it costs no query.
    const stored = {
      ...options,
      inMemoryBlockOnConsumed: points + 1,
      insuranceLimiter: new RateLimiterMemory(options),
    };
    const limiter: RateLimiterStoreAbstract = redis
      ? new RateLimiterRedis({ ...stored, storeClient: redis, useRedisPackage: true })
      : new RateLimiterPostgres({
          ...stored,
          storeClient: { query: (query: Query) => runQuery(database, query) },
          storeType: 'client',
          tableName: 'rate_limits',
          tableCreated: true,
          clearExpiredByTimeout: true,
        });
    const leases = createLeases(Math.max(1, Math.floor(points * LEASED)), async (key, count) => {
      try {
        const { msBeforeNext } = await limiter.consume(key, count);
        return { allowed: true, forMs: msBeforeNext };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { allowed: false, retryAfterSeconds: Math.max(Math.ceil(refused.msBeforeNext / 1_000), 1) };
      }
    });
    return {
      take: leases.take,
      async giveBack(key) {
        await limiter.reward(key);
      },
      async forget(key) {
        leases.forget(key);
        await limiter.delete(key);
      },
    };
  };
}

type Query = { text: string; values?: unknown[] };

/** What rate-limiter-flexible expects of node-postgres, on our pool. */
async function runQuery(database: Database, { text, values = [] }: Query) {
  const rows = await database.raw(text, values);
  // Postgres sends a bigint as text.
  return {
    rows: rows.map((row) => ({ ...row, expire: row.expire === null ? null : Number(row.expire) })),
    rowCount: rows.count,
  };
}
