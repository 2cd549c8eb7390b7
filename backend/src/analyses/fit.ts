/** The part of a posting that an analysis counts. */
export type AnalysedPosting = {
  id: string;
  /** Catalogue ids; duplicates count once. */
  skills: readonly string[];
  /** Those of them that its title names, and those of these that its text asks for again. */
  titled: readonly string[];
  musts: readonly string[];
  /** Groups of them of which any one will do: "Java or Kotlin". */
  alternatives: readonly (readonly string[])[];
  /** Whether its text is the whole one, not what a board left of it. */
  whole: boolean;
  /** A year's pay as the board published it; null where it did not, or guessed. */
  salary: { amount: number; currency: string } | null;
};

/** What a posting asks for once: any one of these skills. A must where its title names it and its text again. */
export type Ask = { any: readonly string[]; must: boolean };

/** A posting that names a known skill. */
export type CountedPosting = {
  id: string;
  /** What it asks for, without the job's own name. */
  asks: readonly Ask[];
  /** The skills that it asks for, its own name included; none in place of which it takes one that the person has. */
  asked: ReadonlySet<string>;
  whole: boolean;
  salary: AnalysedPosting['salary'];
  /** How much of what it asks for the person has. */
  met: number;
  /** Whether it says enough to tell if it fits. */
  judged: boolean;
};

/**
 * A posting fits a person who has at least this share of what it asks for, and of that all musts: nobody drives as a
 * "CDL A Driver" without that licence. What a title names alone may be the place or the product.
 */
export const FITS_FROM = 0.6;
/**
 * From how much on that a posting asks for it is judged. A text that a board cut names some of what the job asks for: of
 * Adzuna's 500 characters the median has two skills, and a person who has one of them does not fit for that.
 */
export const LEAST_ASKED = { whole: 2, cut: 4 } as const;

/** A skill that this share of the titles name is the job's own name, */
const TITLE_SHARE = 1 / 3;
/** if they are so many, */
const LEAST_TITLES = 3;
/** and if so many of the postings that name it do so in the title. */
const TITLE_BORNE = 0.8;

/** What the role itself names: skills that its postings ask for, and those that the job is only called. */
export type Own = { asked: Iterable<string>; called: Iterable<string> };

/**
 * The skills that are what the job is called, such as nursing where most titles say "Nurse": a posting does not ask for
 * them besides, and nobody is told to learn them. What the role names itself, such as React, is asked for.
 */
export function calledBy(postings: readonly AnalysedPosting[], { asked, called }: Own): Set<string> {
  const [own, calls] = [new Set(asked), new Set(called)];
  const counts = (of: (posting: AnalysedPosting) => readonly string[]) => {
    const all = new Map<string, number>();
    for (const posting of postings)
      for (const skill of new Set(of(posting))) all.set(skill, (all.get(skill) ?? 0) + 1);
    return all;
  };
  const [titles, texts] = [counts(({ titled }) => titled), counts(({ skills }) => skills)];
  const found = [...titles].filter(
    ([skill, n]) =>
      !own.has(skill) &&
      n >= LEAST_TITLES &&
      n >= TITLE_SHARE * postings.length &&
      n >= TITLE_BORNE * (texts.get(skill) ?? n),
  );
  return calls.union(new Set(found.map(([skill]) => skill)));
}

/** The postings that ask for a known skill, in their order; `occupation` is not asked for. */
export function countable(
  postings: readonly AnalysedPosting[],
  has: ReadonlySet<string>,
  occupation: ReadonlySet<string> = new Set(),
): CountedPosting[] {
  return postings.flatMap((posting) => {
    const { id, skills, whole, salary } = posting;
    const asks = asksOf(posting, occupation);
    if (asks.length === 0) return [];
    const met = asks.filter((ask) => isMet(ask, has)).length;
    const judged = asks.length >= LEAST_ASKED[whole ? 'whole' : 'cut'];
    const lacking = asks.flatMap((ask) =>
      isMet(ask, has) ? ask.any.filter((skill) => has.has(skill)) : ask.any,
    );
    const asked = new Set([...skills.filter((skill) => occupation.has(skill)), ...lacking]);
    return [{ id, asks, asked, whole, salary, met, judged }];
  });
}

/**
 * What a posting asks for, without `occupation`. A group counts once; what the title names is asked for itself, and what
 * is an alternative to that, or to the job's own name, is not asked for.
 */
export function asksOf(
  { skills, titled, musts, alternatives }: AnalysedPosting,
  occupation: ReadonlySet<string> = new Set(),
): Ask[] {
  const [named, title] = [new Set(skills), new Set(titled)];
  const all = alternatives.map((group) => [...new Set(group)].filter((skill) => named.has(skill)).toSorted());
  const groups = [...new Map(all.map((group) => [group.join(), group])).values()].filter(
    (group) => group.length > 1,
  );
  const isOpen = (group: readonly string[]) =>
    group.every((skill) => title.has(skill)) ||
    !group.some((skill) => title.has(skill) || occupation.has(skill));
  const open = groups.filter(isOpen);
  const inGroups = new Set(open.flat());
  const excused = new Set(groups.flat().filter((skill) => !title.has(skill)));
  const alone = [...named.difference(occupation)].filter(
    (skill) => !inGroups.has(skill) && !excused.has(skill),
  );
  return [...alone.map((skill) => [skill]), ...open].map((any) => ({
    any,
    must: any.some((skill) => musts.includes(skill)),
  }));
}

export const isMet = ({ any }: Ask, has: ReadonlySet<string>): boolean => any.some((skill) => has.has(skill));

/** Whether a posting fits somebody who has these skills. */
export function fits({ judged, asks }: CountedPosting, has: ReadonlySet<string>): boolean {
  const unmet = asks.filter((ask) => !isMet(ask, has));
  return judged && asks.length - unmet.length >= leastMet(asks.length) && !unmet.some(({ must }) => must);
}

/** In whole numbers: 3 of 5 is 0.6 to a person, and not always to a computer. */
export const leastMet = (asked: number): number => Math.ceil((asked * Math.round(FITS_FROM * 1_000)) / 1_000);
