import { type Ask, type CountedPosting, fitsWith, isMet, leastMet } from './fit.ts';

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
  has: ReadonlySet<string>,
): BestSet | undefined {
  const considered = candidates.slice(0, MOST_CANDIDATES);
  const size = Math.min(SET_SIZE, considered.length);
  const learnable = new Set(considered.map(({ id }) => id));
  const open = postings.flatMap((posting) => {
    if (!posting.judged || fitsWith(posting, posting.met)) return [];
    const lacks = leastMet(posting.asks.length) - posting.met;
    const unmet = posting.asks.filter((ask) => !isMet(ask, has) && isMet(ask, learnable));
    const meets = considered.map(({ id }) => bitsOf(unmet, id));
    const most = meets.map(ones).toSorted((a, b) => b - a);
    return sum(most.slice(0, size)) < lacks ? [] : [{ lacks, meets }];
  });

  let best: { set: number[]; effect: number; demand: number } | undefined;
  for (const set of combinations(considered.length, size)) {
    const effect = open.filter(
      ({ lacks, meets }) => ones(set.reduce((all, at) => all | (meets[at] ?? 0), 0)) >= lacks,
    ).length;
    const demand = sum(set.map((at) => considered[at]?.postings ?? 0));
    const isBetter = !best || effect > best.effect || (effect === best.effect && demand > best.demand);
    if (effect > 0 && isBetter) best = { set, effect, demand };
  }
  return best && { skills: best.set.map((at) => considered[at]?.id ?? ''), effect: best.effect };
}

/** A bit for each of the asks that a skill meets, so that what two skills meet counts once. Of the first 32. */
const bitsOf = (asks: readonly Ask[], skill: string): number =>
  asks.slice(0, 32).reduce((bits, ask, at) => (ask.includes(skill) ? bits | (1 << at) : bits), 0);

function ones(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n += 1;
  return n;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** All sets of a size of the numbers below `of`, in order. */
function* combinations(of: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) return void (yield []);
  for (let first = from; first <= of - size; first += 1)
    for (const rest of combinations(of, size - 1, first + 1)) yield [first, ...rest];
}
