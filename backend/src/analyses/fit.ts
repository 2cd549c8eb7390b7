/** The part of a posting that an analysis counts. */
export type AnalysedPosting = {
  id: string;
  /** Catalogue ids; duplicates count once. */
  skills: readonly string[];
  /** Whether its text is the whole one, not what a board left of it. */
  whole: boolean;
  /** A year's pay as the board published it; null where it did not, or guessed. */
  salary: { amount: number; currency: string } | null;
};

/** A posting that names a known skill. */
export type CountedPosting = {
  id: string;
  skills: ReadonlySet<string>;
  whole: boolean;
  salary: AnalysedPosting['salary'];
  /** How many of its skills the person has. */
  met: number;
  /** Whether it says enough to tell if it fits. */
  judged: boolean;
};

/** A posting fits a person who has at least this share of its skills. */
export const FITS_FROM = 0.6;
/**
 * From how many known skills on a posting is judged. A text that a board cut names some of what the job asks for: of
 * Adzuna's 500 characters the median has two, and a person who has one of them does not fit for that.
 */
export const LEAST_ASKED = { whole: 2, cut: 4 } as const;

/** The postings that name a known skill, in their order. */
export function countable(postings: readonly AnalysedPosting[], has: ReadonlySet<string>): CountedPosting[] {
  return postings.flatMap(({ id, skills: named, whole, salary }) => {
    const skills = new Set(named);
    if (skills.size === 0) return [];
    const met = [...skills].filter((skill) => has.has(skill)).length;
    const judged = skills.size >= LEAST_ASKED[whole ? 'whole' : 'cut'];
    return [{ id, skills, whole, salary, met, judged }];
  });
}

/** Whether a posting would fit somebody who has this many of its skills. */
export const fitsWith = ({ judged, skills }: CountedPosting, met: number): boolean =>
  judged && met >= leastMet(skills.size);

/** In whole numbers: 3 of 5 is 0.6 to a person, and not always to a computer. */
export const leastMet = (asked: number): number => Math.ceil((asked * Math.round(FITS_FROM * 1_000)) / 1_000);
