import { LRUCache } from 'lru-cache';

/** A statement is prepared once it has been asked for so often: what comes once is not worth it. */
const WORTH_IT = 3;
/** So many at most. Postgres keeps each of them for every connection, about 50 kB, until it is closed. */
const MOST_PREPARED = 60;
/** Statements whose number is remembered. */
const MOST_COUNTED = 500;

/**
 * Says of each statement whether to prepare it. One that is prepared already is answered after one way there and back
 * instead of two, and not parsed again. Clients can make many different ones, a filter more or less each time, so only
 * those are that come again and again.
 */
export function createPreparation(): (statement: string) => boolean {
  const counts = new LRUCache<string, number>({ max: MOST_COUNTED });
  const prepared = new Set<string>();
  return (statement) => {
    if (prepared.has(statement)) return true;
    const count = (counts.get(statement) ?? 0) + 1;
    counts.set(statement, count);
    if (count < WORTH_IT || prepared.size >= MOST_PREPARED) return false;
    counts.delete(statement);
    prepared.add(statement);
    return true;
  };
}
