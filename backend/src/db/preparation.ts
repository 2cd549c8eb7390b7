import { LRUCache } from 'lru-cache';

/** A statement is prepared after this many uses. */
const WORTH_IT = 3;
/** Postgres keeps each for every connection, about 50 kB, until it is closed. */
const MOST_PREPARED = 60;
/** Statements with a use count. */
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
