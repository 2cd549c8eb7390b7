import type { Result } from './arithmetic.ts';
import { type Basis, namedIn } from './basis.ts';

export type Comparison = {
  /** Differences: the later one less the earlier one. Null where one of the two says too little. */
  coverage: number | null;
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

/** Without a basis, of an earlier release, what is listed is all that is known. */
type Compared = Result & { basis?: Basis | null };

/** What changed from an earlier analysis to a later one. */
export function compare(earlier: Compared, later: Compared): Comparison {
  const [before, now] = [sharesOf(earlier), sharesOf(later)];
  const shown = ({ own, shown }: Result) => ids([...own.filter(({ has }) => has), ...shown]);
  const missing = ({ own, missing }: Result) => ids([...own.filter(({ has }) => !has), ...missing]);
  const both = (a: Set<string>, b: Set<string>) => [...a].filter((id) => b.has(id)).toSorted();
  const shares = [...before]
    .flatMap(([id, share]) => {
      const later = now.get(id);
      const change = later === undefined ? null : difference(share, later);
      return change === null ? [] : [{ id, change }];
    })
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.id < b.id ? -1 : 1));
  return {
    coverage: difference(earlier.coverage, later.coverage),
    fitting: later.postings.fitting - earlier.postings.fitting,
    counted: later.postings.counted - earlier.postings.counted,
    gained: both(missing(earlier), shown(later)),
    lost: both(shown(earlier), missing(later)),
    // A skill that is not listed may be named still: beside others it is beyond the most, or another will do.
    newlyAsked: [...now.keys()].filter((id) => !before.has(id) && !isNamed(earlier, id)).toSorted(),
    noLongerAsked: [...before.keys()].filter((id) => !now.has(id) && !isNamed(later, id)).toSorted(),
    shares,
  };
}

const isNamed = ({ basis }: Compared, id: string) => !!basis && namedIn(basis).has(id);
const ids = (skills: readonly { id: string }[]) => new Set(skills.map(({ id }) => id));
const skillsOf = ({ own, shown, missing }: Result) => [...own, ...shown, ...missing];
const sharesOf = (result: Result) => new Map(skillsOf(result).map(({ id, share }) => [id, share]));
const difference = (before: number | null, now: number | null) =>
  before === null || now === null ? null : now - before;
