import type { Run } from './run.ts';

/** Points: the same place on another page. */
const SAME_PLACE = 2;
/** The part of a page's height that is margin, above and below. */
const MARGIN = 0.12;

/** A page's runs, and the lower and upper end of the page. */
export type Page = { runs: Run[]; bottom: number; top: number };

/**
 * Pages without what stands on several of them at the same place, except where it stands first: headers, footers and
 * numbers of pages would otherwise stand in the middle of sentences, and count again on each page. In the margins it is
 * what half of the pages have; elsewhere, as in a side bar, what all have, and three at least.
 */
export function withoutRepetitions(pages: readonly Page[]): Run[][] {
  if (pages.length < 2) return pages.map(({ runs }) => runs);
  const places = new Map<string, Set<number>>();
  for (const [n, { runs }] of pages.entries()) {
    for (const run of runs)
      for (const key of keysOf(run)) places.set(key, (places.get(key) ?? new Set()).add(n));
  }
  return pages.map(({ runs, bottom, top }, n) =>
    runs.filter((run) => {
      const margin = MARGIN * (top - bottom);
      const isMargin = run.y < bottom + margin || run.y > top - margin;
      const enough = isMargin ? Math.max(2, pages.length / 2) : Math.max(3, pages.length);
      return !keysOf(run).some((key) => {
        const on = places.get(key) as Set<number>;
        return on.size >= enough && Math.min(...on) < n;
      });
    }),
  );
}

/** A run's text without its numbers, and its place: two, so that what lies on the border of one lies within the other. */
function keysOf({ text, x, y }: Run): string[] {
  const plain = text.replace(/\p{N}+/gu, '#');
  const cell = 2 * SAME_PLACE;
  return [0, SAME_PLACE].map(
    (by) => `${Math.floor((x + by) / cell)} ${Math.floor((y + by) / cell)} ${by} ${plain}`,
  );
}
