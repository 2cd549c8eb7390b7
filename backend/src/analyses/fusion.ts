/** How fast a rank loses weight. 60 is the value of the paper (Cormack, Clarke, Büttcher 2009), and the usual one. */
const K = 60;

/**
 * Reciprocal rank fusion: each list scores a job 1 / (60 + its rank, from 1). Word and vector scores share no scale;
 * ranks do. Ties keep the order of the lists.
 */
export function fuse(lists: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const list of lists) {
    for (const [at, id] of [...new Set(list)].entries())
      scores.set(id, (scores.get(id) ?? 0) + 1 / (K + at + 1));
  }
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
