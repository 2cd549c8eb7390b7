import { lt, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { purgeIdempotencyKeys } from '../http/idempotency.ts';
import type { Logger } from '../log.ts';
import type { Deletion } from './deletion.ts';
import { sessions, verifications } from './tables.ts';

const HOUR_MS = 3_600_000;

type HousekeepingDeps = { database: Database; deletion: Deletion; log: Logger };

/**
 * Finishes deletions and removes expired sessions, tokens and stored answers: soon after the start, then every hour.
 * Several processes may do it at once.
 */
export function startHousekeeping({ database, deletion, log }: HousekeepingDeps): { stop(): void } {
  const work = [
    () => deletion.finish(),
    () => database.query((db) => db.delete(sessions).where(lt(sessions.expiresAt, sql`now()`))),
    () => database.query((db) => db.delete(verifications).where(lt(verifications.expiresAt, sql`now()`))),
    () => purgeIdempotencyKeys(database),
  ];
  async function run(): Promise<void> {
    for (const step of work) {
      try {
        await step();
      } catch (err) {
        log.warn({ err, reason: 'housekeeping-failed' }, 'housekeeping');
      }
    }
  }
  // Delayed: the process is still becoming ready.
  const first = setTimeout(run, 10_000).unref();
  const hourly = setInterval(run, HOUR_MS).unref();
  return {
    stop() {
      clearTimeout(first);
      clearInterval(hourly);
    },
  };
}
