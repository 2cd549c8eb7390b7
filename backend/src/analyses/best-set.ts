import { type CountedPosting, fitsWith, leastMet } from './fit.ts';

/** How many skills a person is told to learn together. */
export const SET_SIZE = 3;
/** The sets of 30 are 4,060: some milliseconds over 200 postings. */
const MOST_CANDIDATES = 30;

export type BestSet = {
  /** In the order of the candidates. */
  skills: string[];
  /** How many more postings would fit with all of them. */
  effect: number;
};

/**
 * The set of up to three skills with which most postings would fit that do not yet: effects of single skills do not add
 * up. Of equals the one that more postings ask for, then the one of earlier candidates. Looks at the first 30 candidates.
 * Undefined when no set makes a difference.
 */
export function bestSet(
  postings: readonly CountedPosting[],
  candidates: readonly { id: string; postings: number }[],
): BestSet | undefined {
  const considered = candidates.slice(0, MOST_CANDIDATES);
  const size = Math.min(SET_SIZE, considered.length);
  const open = postings.flatMap((posting) => {
    if (!posting.judged || fitsWith(posting, posting.met)) return [];
    const lacks = leastMet(posting.skills.size) - posting.met;
    return lacks > size ? [] : [{ lacks, asks: considered.map(({ id }) => posting.skills.has(id)) }];
  });

  let best: { set: number[]; effect: number; demand: number } | undefined;
  for (const set of combinations(considered.length, size)) {
    const effect = open.filter(
      ({ lacks, asks }) => set.reduce((n, at) => n + Number(asks[at]), 0) >= lacks,
    ).length;
    const demand = set.reduce((n, at) => n + (considered[at]?.postings ?? 0), 0);
    const isBetter = !best || effect > best.effect || (effect === best.effect && demand > best.demand);
    if (effect > 0 && isBetter) best = { set, effect, demand };
  }
  return best && { skills: best.set.map((at) => considered[at]?.id ?? ''), effect: best.effect };
}

/** All sets of a size of the numbers below `of`, in order. */
function* combinations(of: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) return void (yield []);
  for (let first = from; first <= of - size; first += 1)
    for (const rest of combinations(of, size - 1, first + 1)) yield [first, ...rest];
}
