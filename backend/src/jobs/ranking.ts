import type { RankPosition } from './cursor.ts';
import type { Hit } from './windowed-search.ts';

/** Best first; then the newest; then by id, for a stable order. */
export function byRelevance(found: readonly Hit[]): Hit[] {
  return found.toSorted(
    (a, b) => b.rank - a.rank || b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1),
  );
}

/** What follows the last job of a page, which may have closed since. */
export function afterRank(ranked: readonly Hit[], after: RankPosition | undefined): Hit[] {
  if (!after) return [...ranked];
  const at = ranked.findIndex(({ id }) => id === after.id);
  return at === -1 ? ranked.filter(({ rank }) => rank < after.rank) : ranked.slice(at + 1);
}
