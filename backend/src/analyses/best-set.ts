import { type Ask, type CountedPosting, fits, isMet, leastMet } from './fit.ts';

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
 * up. Of equals the smallest, so that nobody learns what changes nothing; then the one that more postings ask for, then the
 * one of earlier candidates. Looks at the first 30 candidates. Undefined when no set makes a difference.
 */
export function bestSet(
  postings: readonly CountedPosting[],
  candidates: readonly { id: string; postings: number }[],
  has: ReadonlySet<string>,
): BestSet | undefined {
  const considered = candidates.slice(0, MOST_CANDIDATES);
  const most = Math.min(SET_SIZE, considered.length);
  const learnable = new Set(considered.map(({ id }) => id));
  const open = postings.flatMap((posting) => {
    if (!posting.judged || fits(posting, has)) return [];
    const lacks = leastMet(posting.asks.length) - posting.met;
    const unmet = posting.asks.filter((ask) => !isMet(ask, has));
    const open = unmet.filter((ask) => isMet(ask, learnable)).slice(0, 32);
    const meets = considered.map(({ id }) => bitsOf(open, ({ any }) => any.includes(id)));
    const counts = meets.map(ones).toSorted((a, b) => b - a);
    const isOutOfReach =
      sum(counts.slice(0, most)) < lacks || unmet.some((ask) => ask.must && !open.includes(ask));
    return isOutOfReach ? [] : [{ lacks, meets, musts: bitsOf(open, ({ must }) => must) }];
  });

  let best: { set: number[]; effect: number; demand: number } | undefined;
  for (let size = 1; size <= most; size += 1) {
    for (const set of combinations(considered.length, size)) {
      const effect = open.filter(({ lacks, meets, musts }) => {
        const met = set.reduce((all, at) => all | (meets[at] ?? 0), 0);
        return ones(met) >= lacks && (met & musts) === musts;
      }).length;
      const demand = sum(set.map((at) => considered[at]?.postings ?? 0));
      const isMore = effect > (best?.effect ?? 0);
      const isEqual = effect === best?.effect && set.length === best.set.length && demand > best.demand;
      if (isMore || isEqual) best = { set, effect, demand };
    }
  }
  return best && { skills: best.set.map((at) => considered[at]?.id ?? ''), effect: best.effect };
}

/** A bit for each of up to 32 asks, so that what two skills meet counts once. */
const bitsOf = (asks: readonly Ask[], is: (ask: Ask) => boolean): number =>
  asks.reduce((bits, ask, at) => (is(ask) ? bits | (1 << at) : bits), 0);

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
