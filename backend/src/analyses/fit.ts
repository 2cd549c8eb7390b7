/** The part of a posting that an analysis counts. */
export type AnalysedPosting = {
  id: string;
  /** Catalogue ids; duplicates count once. */
  skills: readonly string[];
  /** Those of them that its title names. */
  titled: readonly string[];
  /** Whether its text is the whole one, not what a board left of it. */
  whole: boolean;
  /** A year's pay as the board published it; null where it did not, or guessed. */
  salary: { amount: number; currency: string } | null;
};

/** A posting that names a known skill. */
export type CountedPosting = {
  id: string;
  /** All that it names. */
  named: ReadonlySet<string>;
  /** What it asks for: what it names without the job's own name. */
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

/** A skill that this share of the titles name is the job's own name, */
const TITLE_SHARE = 1 / 3;
/** if so many of the postings that name it do so in the title. */
const TITLE_BORNE = 0.8;

/**
 * The skills that are what the job is called, such as nursing where most titles say "Nurse": a posting does not ask for
 * them besides, and nobody is told to learn them. What the role names itself, such as React, is asked for.
 */
export function occupationOf(postings: readonly AnalysedPosting[], own: ReadonlySet<string>): Set<string> {
  const counts = (of: (posting: AnalysedPosting) => readonly string[]) => {
    const all = new Map<string, number>();
    for (const posting of postings)
      for (const skill of new Set(of(posting))) all.set(skill, (all.get(skill) ?? 0) + 1);
    return all;
  };
  const [titles, texts] = [counts(({ titled }) => titled), counts(({ skills }) => skills)];
  const found = [...titles].filter(
    ([skill, n]) =>
      !own.has(skill) && n >= TITLE_SHARE * postings.length && n >= TITLE_BORNE * (texts.get(skill) ?? n),
  );
  return new Set(found.map(([skill]) => skill));
}

/** The postings that ask for a known skill, in their order; `occupation` is not asked for. */
export function countable(
  postings: readonly AnalysedPosting[],
  has: ReadonlySet<string>,
  occupation: ReadonlySet<string> = new Set(),
): CountedPosting[] {
  return postings.flatMap(({ id, skills: all, whole, salary }) => {
    const named = new Set(all);
    const skills = named.difference(occupation);
    if (skills.size === 0) return [];
    const met = [...skills].filter((skill) => has.has(skill)).length;
    const judged = skills.size >= LEAST_ASKED[whole ? 'whole' : 'cut'];
    return [{ id, named, skills, whole, salary, met, judged }];
  });
}

/** Whether a posting would fit somebody who has this many of its skills. */
export const fitsWith = ({ judged, skills }: CountedPosting, met: number): boolean =>
  judged && met >= leastMet(skills.size);

/** In whole numbers: 3 of 5 is 0.6 to a person, and not always to a computer. */
export const leastMet = (asked: number): number => Math.ceil((asked * Math.round(FITS_FROM * 1_000)) / 1_000);
