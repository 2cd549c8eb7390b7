import type { Result } from './arithmetic.ts';

export type Comparison = {
  /** Differences: the later one less the earlier one. */
  coverage: number;
  fitting: number;
  counted: number;
  /** Missing then, shown now. */
  gained: string[];
  /** Shown then, missing now: another resume. */
  lost: string[];
  /** Asked for now and not then, and the other way round, whether the resume shows them or not. */
  newlyAsked: string[];
  noLongerAsked: string[];
  /** Change of share for skills in demand both times, largest first. */
  shares: { id: string; change: number }[];
};

/** What changed from an earlier analysis to a later one. */
export function compare(earlier: Result, later: Result): Comparison {
  const [before, now] = [sharesOf(earlier), sharesOf(later)];
  const ids = (skills: readonly { id: string }[]) => new Set(skills.map(({ id }) => id));
  const both = (a: Set<string>, b: Set<string>) => [...a].filter((id) => b.has(id)).toSorted();
  const shares = [...before]
    .flatMap(([id, share]) => {
      const later = now.get(id);
      return later === undefined ? [] : [{ id, change: later - share }];
    })
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.id < b.id ? -1 : 1));
  return {
    coverage: later.coverage - earlier.coverage,
    fitting: later.postings.fitting - earlier.postings.fitting,
    counted: later.postings.counted - earlier.postings.counted,
    gained: both(ids(earlier.missing), ids(later.shown)),
    lost: both(ids(earlier.shown), ids(later.missing)),
    newlyAsked: [...now.keys()].filter((id) => !before.has(id)).toSorted(),
    noLongerAsked: [...before.keys()].filter((id) => !now.has(id)).toSorted(),
    shares,
  };
}

const sharesOf = ({ shown, missing }: Result) =>
  new Map([...shown, ...missing].map(({ id, share }) => [id, share]));
