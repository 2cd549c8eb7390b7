import { LRUCache } from 'lru-cache';

/** A statement is prepared once it has been asked for so often: what comes once is not worth it. */
const WORTH_IT = 3;
/** So many at most. Postgres keeps each of them for every connection, about 50 kB, until it is closed. */
const MOST_PREPARED = 60;
/** Statements whose number is remembered. */
const MOST_COUNTED = 500;

/**
 * Decides which statements to prepare. A prepared one takes one round trip instead of two and is not parsed again.
 * Clients can produce many variants, one filter more or less each, so only repeated ones qualify.
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
