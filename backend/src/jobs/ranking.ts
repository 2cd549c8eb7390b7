import type { RankPosition } from './cursor.ts';
import type { Hit } from './windowed-search.ts';

/** The best first; of equal ones the newest, and of those posted in one moment always the same. */
export function byRelevance(found: readonly Hit[]): Hit[] {
  return found.toSorted(
    (a, b) => b.rank - a.rank || b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1),
  );
}

/** What comes after the last job of a page. It need not be among them any more: it may have closed since. */
export function afterRank(ranked: readonly Hit[], after: RankPosition | undefined): Hit[] {
  if (!after) return [...ranked];
  const at = ranked.findIndex(({ id }) => id === after.id);
  return at === -1 ? ranked.filter(({ rank }) => rank < after.rank) : ranked.slice(at + 1);
}
