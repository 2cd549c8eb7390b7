import { Refusal } from '../http/problem.ts';

/** Whose vectors: what a store of vectors has to do for resumes. */
export type ResumeVectors = {
  put(namespace: 'resumes', items: readonly { id: string; owner: string; vector: number[] }[]): Promise<void>;
  /** What is not there does not matter. */
  delete(namespace: 'resumes', keys: readonly { id: string; owner: string }[]): Promise<void>;
  deleteByOwner(namespace: 'resumes', owner: string): Promise<void>;
};

/** One vector for a text in pieces: the mean of the pieces' directions, whatever their lengths. */
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
 * Waits until vectors are gone. Where there is no store of vectors there are none. Another store that is away refuses, to
 * be asked again.
 */
export async function gone(deleted: Promise<void> | undefined): Promise<void> {
  try {
    await deleted;
  } catch (cause) {
    if (!(cause instanceof Error && cause.name === 'VectorError')) throw cause;
    if ('reason' in cause && cause.reason === 'vectors-unavailable') return;
    throw new Refusal('storage-away');
  }
}
