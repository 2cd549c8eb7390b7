import { type BestSet, bestSet } from './best-set.ts';
import {
  type AnalysedPosting,
  type CountedPosting,
  calledBy,
  countable,
  fits,
  isMet,
  type Own,
} from './fit.ts';
import { interval } from './interval.ts';
import { createSalaries, type SalaryDifference } from './salaries.ts';

/** Of fewer postings no share is given: between 2 and 5 of 5 anything may be true. */
export const LEAST_POSTINGS = 10;
/** When fewer of the postings found name a known skill, they are about what the catalogue does not know. */
export const LEAST_KNOWN_SHARE = 0.25;
/** Example postings of a skill. */
const EXAMPLES = 3;
/** Postings that fit, listed. */
export const MOST_FITTING = 20;
/** The most skills listed of each kind. */
export const MOST_SKILLS = 50;

/**
 * Whether the numbers say something. `nothing-found`: no posting for the role. `outside-catalogue`: hardly any of them
 * names a skill that is known here, so what the others ask for is not seen. `too-few`: too few name one for shares.
 * `no-skills`: the person has no skill that is known here, so what the numbers say is what is asked, not what they lack.
 */
export type Verdict = 'ok' | 'nothing-found' | 'outside-catalogue' | 'too-few' | 'no-skills';

export type SkillResult = {
  id: string;
  /** Postings that ask for it; of a missing skill not those that take something instead that the person has. */
  postings: number;
  /** Of a missing skill: those of which these postings would take one instead, most of them first. */
  instead: string[];
  /** Of those counted, from 0 to 1, and between what the share of all such postings lies with 95 % confidence. */
  share: number | null;
  interval: [low: number, high: number] | null;
  /** The same among the whole texts alone: one that was cut may ask for it where nobody sees. */
  whole: { postings: number; of: number };
  /** Missing skills: how many more postings fit with it. Shown skills: how many fewer would without it. */
  effect: number | null;
  salary: SalaryDifference | null;
  /** Ids of postings that ask for it, those first that fit by its effect. */
  examples: string[];
};

/** How a posting compares with what the person has. `missing`: of each any one would do. */
export type Fit = { id: string; met: number; asked: number; missing: string[][] };

export type Result = {
  verdict: Verdict;
  /**
   * `considered` were found; `counted` of them name a known skill, and shares are of these; `whole` of those have their
   * whole text; `judged` of them say enough to tell whether they fit; `fitting` do.
   */
  postings: { considered: number; counted: number; whole: number; judged: number; fitting: number };
  /** From 0 to 1: the share of all that the postings ask for that the person has. Null where that cannot be said. */
  coverage: number | null;
  /**
   * The role's own name, apart from the rest: skills that it names, such as React, and with `asked: false` those that the
   * job is called, such as nursing, which do not count for coverage and fit.
   */
  own: (SkillResult & { has: boolean; asked: boolean })[];
  shown: SkillResult[];
  missing: SkillResult[];
  /** The missing skills that change most together, those that the role names among them; null when none do. */
  next: BestSet | null;
  /** Postings that fit already, those first of which most is met. */
  fits: Fit[];
};

/**
 * Compares what the postings ask for with what a person has. Examples keep the order of the postings, best match first.
 * Missing skills are ranked by how many more postings would fit, then by demand.
 */
export function analyse(
  postings: readonly AnalysedPosting[],
  skills: Iterable<string>,
  own: Own = { asked: [], called: [] },
): Result {
  const [has, occupation] = [new Set(skills), calledBy(postings, own)];
  const named = new Set(own.asked).difference(occupation);
  const counted = countable(postings, has, occupation);
  const isEnough = counted.length >= LEAST_POSTINGS;
  const whole = counted.filter((posting) => posting.whole);
  const salaryOf = createSalaries(counted);

  function about(skill: string): SkillResult {
    const asking = counted.filter((posting) => posting.asked.has(skill));
    const changed = has.has(skill) ? has.difference(new Set([skill])) : has.union(new Set([skill]));
    const isChanged = (posting: CountedPosting) => fits(posting, has) !== fits(posting, changed);
    return {
      id: skill,
      postings: asking.length,
      instead: has.has(skill) ? [] : insteadOf(skill, asking),
      share: isEnough ? asking.length / counted.length : null,
      interval: isEnough ? interval(asking.length, counted.length) : null,
      whole: { postings: asking.filter((posting) => posting.whole).length, of: whole.length },
      effect: isEnough ? asking.filter(isChanged).length : null,
      salary: isEnough ? salaryOf(skill) : null,
      examples: [...new Set([...asking.filter(isChanged), ...asking])].slice(0, EXAMPLES).map(({ id }) => id),
    };
  }

  const all = [...new Set(counted.flatMap((posting) => [...posting.asked]))].map(about).toSorted(byEffect);
  const others = all.filter(({ id }) => !named.has(id) && !occupation.has(id));
  const missing = others.filter(({ id }) => !has.has(id)).slice(0, MOST_SKILLS);
  const fitting = counted.filter((posting) => fits(posting, has));
  const lacking = all.filter(({ id }) => named.has(id) && !has.has(id));
  return {
    verdict: verdictOf(postings.length, counted.length, has.size),
    postings: {
      considered: postings.length,
      counted: counted.length,
      whole: whole.length,
      judged: counted.filter(({ judged }) => judged).length,
      fitting: fitting.length,
    },
    coverage: isEnough && has.size > 0 ? coverageOf(counted) : null,
    own: [...named, ...occupation].flatMap((id) => {
      const found = all.find((skill) => skill.id === id);
      return found ? [{ ...found, has: has.has(id), asked: named.has(id) }] : [];
    }),
    shown: others
      .filter(({ id }) => has.has(id))
      .toSorted(byPostings)
      .slice(0, MOST_SKILLS),
    missing,
    next: (isEnough && bestSet(counted, [...lacking, ...missing], has)) || null,
    fits: fitting
      .map((posting) => fitOf(posting, has))
      .toSorted(byMet)
      .slice(0, MOST_FITTING),
  };
}

function verdictOf(considered: number, counted: number, has: number): Verdict {
  if (considered === 0) return 'nothing-found';
  if (counted < considered * LEAST_KNOWN_SHARE) return 'outside-catalogue';
  if (counted < LEAST_POSTINGS) return 'too-few';
  return has === 0 ? 'no-skills' : 'ok';
}

function coverageOf(counted: readonly CountedPosting[]): number {
  const asked = counted.reduce((total, { asks }) => total + asks.length, 0);
  return counted.reduce((total, { met }) => total + met, 0) / asked;
}

/** What else the postings that ask for a skill would take. */
function insteadOf(skill: string, asking: readonly CountedPosting[]): string[] {
  const counts = new Map<string, number>();
  for (const { asks } of asking)
    for (const other of new Set(asks.filter(({ any }) => any.includes(skill)).flatMap(({ any }) => any)))
      if (other !== skill) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, more]) => more - n || (a < b ? -1 : 1)).map(([id]) => id);
}

const fitOf = ({ id, met, asks }: CountedPosting, has: ReadonlySet<string>): Fit => ({
  ...{ id, met, asked: asks.length },
  missing: asks.flatMap((ask) => (isMet(ask, has) ? [] : [[...ask.any]])),
});

/** The id makes the order stable. */
const byEffect = (a: SkillResult, b: SkillResult) => (b.effect ?? 0) - (a.effect ?? 0) || byPostings(a, b);
const byPostings = (a: SkillResult, b: SkillResult) => b.postings - a.postings || (a.id < b.id ? -1 : 1);
/** The larger share first, of equals the one that asks for more. */
const byMet = (a: Fit, b: Fit) => b.met * a.asked - a.met * b.asked || b.asked - a.asked;
