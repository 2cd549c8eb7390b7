/** The part of a posting that an analysis counts. */
export type AnalysedPosting = {
  id: string;
  /** Catalogue ids; duplicates count once. */
  skills: readonly string[];
  /** A year's pay as the board published it; null where it did not, or guessed. */
  salary: { amount: number; currency: string } | null;
};

/** A posting fits when the resume shows at least this share of its skills. */
export const FITS_FROM = 0.6;
/** A median needs this many salaries on either side. */
export const LEAST_SALARIES = 5;
/** Example postings of a skill. */
const EXAMPLES = 3;
/** The most skills listed of each kind. */
export const MOST_SKILLS = 50;

export type SkillResult = {
  id: string;
  /** Postings that ask for it. */
  postings: number;
  /** Of those counted, from 0 to 1. */
  share: number;
  /** Missing skills: how many more postings fit with it. Shown skills: how many fewer would without it. */
  effect: number;
  /** Median yearly pay with and without the skill; null with too few salaries. */
  salary: { with: number; without: number; currency: string } | null;
  /** Ids of postings that ask for it, those first that fit by its effect. */
  examples: string[];
};

export type Result = {
  /** `considered` were found; `counted` of them ask for a skill that is known, and everything else is about these. */
  postings: { considered: number; counted: number; fitting: number };
  /** From 0 to 1: the share of the demand, each skill weighted by its postings, that the resume shows. */
  coverage: number;
  shown: SkillResult[];
  missing: SkillResult[];
};

/**
 * Compares what the postings ask for with what a resume shows. Examples keep the order of the postings, best match
 * first. Missing skills are ranked by how many more postings would fit, then by demand.
 */
export function analyse(postings: readonly AnalysedPosting[], resume: Iterable<string>): Result {
  const has = new Set(resume);
  const counted = postings
    .map(({ id, skills, salary }) => ({ id, skills: new Set(skills), salary }))
    .filter(({ skills }) => skills.size > 0)
    .map((posting) => ({ ...posting, met: [...posting.skills].filter((skill) => has.has(skill)).length }));
  const currency = usualCurrency(counted);
  const salaries = counted.map(({ salary }) => (salary?.currency === currency ? salary?.amount : undefined));

  function about(skill: string): SkillResult {
    const asks = counted.filter(({ skills }) => skills.has(skill));
    const change = has.has(skill) ? -1 : 1;
    const changed = asks.filter(
      ({ skills, met }) => fits(met, skills.size) !== fits(met + change, skills.size),
    );
    const examples = [...new Set([...changed, ...asks])].slice(0, EXAMPLES).map(({ id }) => id);
    return {
      id: skill,
      postings: asks.length,
      share: asks.length / counted.length,
      effect: changed.length,
      salary: medians(skill),
      examples,
    };
  }

  function medians(skill: string): SkillResult['salary'] {
    const [asking, others]: [number[], number[]] = [[], []];
    counted.forEach(({ skills }, at) => {
      const salary = salaries[at];
      if (salary !== undefined) (skills.has(skill) ? asking : others).push(salary);
    });
    if (currency === undefined || Math.min(asking.length, others.length) < LEAST_SALARIES) return null;
    return { with: median(asking), without: median(others), currency };
  }

  const all = [...new Set(counted.flatMap(({ skills }) => [...skills]))].map(about).toSorted(byEffect);
  const [asked, met] = [sum(counted.map(({ skills }) => skills.size)), sum(counted.map(({ met }) => met))];
  return {
    postings: {
      considered: postings.length,
      counted: counted.length,
      fitting: counted.filter(({ met, skills }) => fits(met, skills.size)).length,
    },
    coverage: asked === 0 ? 0 : met / asked,
    shown: all
      .filter(({ id }) => has.has(id))
      .toSorted(byShare)
      .slice(0, MOST_SKILLS),
    missing: all.filter(({ id }) => !has.has(id)).slice(0, MOST_SKILLS),
  };
}

/** In whole numbers: 3 of 5 is 0.6 to a person, and not always to a computer. */
function fits(met: number, asked: number): boolean {
  return met * 1_000 >= asked * Math.round(FITS_FROM * 1_000);
}

/** The id makes the order stable. */
const byEffect = (a: SkillResult, b: SkillResult) => b.effect - a.effect || byShare(a, b);
const byShare = (a: SkillResult, b: SkillResult) => b.postings - a.postings || (a.id < b.id ? -1 : 1);

/** Of several currencies the one most postings name; salaries in others are left out rather than converted. */
function usualCurrency(postings: readonly { salary: AnalysedPosting['salary'] }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { salary } of postings)
    if (salary) counts.set(salary.currency, (counts.get(salary.currency) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
}

/** Rounded to a whole unit. Of an even number the middle between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return Math.round((low + high) / 2);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
