import { Refusal } from '../http/problem.ts';
import { VectorError, type VectorStore } from '../vectors/store.ts';

/** Whose vectors: what a store of vectors has to do for resumes. */
export type ResumeVectors = Pick<VectorStore, 'put' | 'delete' | 'deleteByOwner'>;

/** One vector for a text in pieces: the mean of their directions. */
export function meanDirection(vectors: readonly number[][]): number[] {
  const sum = new Array<number>(vectors[0]?.length ?? 0).fill(0);
  for (const vector of vectors) {
    const length = Math.hypot(...vector);
    if (length === 0) continue;
    for (const [n, value] of vector.entries()) sum[n] = (sum[n] ?? 0) + value / length;
  }
  return sum.map((value) => value / vectors.length);
}

/**
 * Waits until vectors are deleted. Without a vector store there are none. An unavailable store is a refusal: the
 * caller can retry.
 */
export async function gone(deleted: Promise<void> | undefined): Promise<void> {
  try {
    await deleted;
  } catch (cause) {
    if (!(cause instanceof VectorError)) throw cause;
    if (cause.reason === 'vectors-unsupported') return;
    throw new Refusal('storage-unavailable');
  }
}
