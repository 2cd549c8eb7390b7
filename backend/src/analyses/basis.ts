import { type AnalysedPosting, asksOf, calledBy, type Own } from './fit.ts';

/**
 * What an analysis was computed from, compact: 200 postings take some 15 KB. With it each of its numbers can be derived
 * again, also when the postings have changed or gone (`npm run explain`).
 */
export type Basis = {
  /** The skills that are named, each once. */
  skills: string[];
  /** By their places in `skills`. */
  has: number[];
  own: number[];
  /** What the job is called. */
  occupation: number[];
  /** What each asks for: a skill, or several of which any one will do. */
  postings: [
    id: string,
    asks: (number | number[])[],
    whole: 0 | 1,
    salary: [amount: number, currency: string] | null,
    /** How many of them, the last ones, are a must. */
    musts: number,
  ][];
};

export function basisOf(
  postings: readonly AnalysedPosting[],
  { has, own }: { has: readonly string[]; own: Own },
): Basis {
  const called = calledBy(postings, own);
  const places = new Map<string, number>();
  const placeOf = (skill: string) => {
    const place = places.get(skill) ?? places.size;
    places.set(skill, place);
    return place;
  };
  const placesOf = (skills: Iterable<string>) => [...new Set(skills)].map(placeOf);
  return {
    postings: postings.map((posting) => {
      const { id, skills, whole, salary } = posting;
      const asks = asksOf(posting, called).toSorted((a, b) => Number(a.must) - Number(b.must));
      const places: (number | number[])[] = [
        ...placesOf(skills.filter((skill) => called.has(skill))),
        ...asks.map(({ any: [one = '', ...more] }) =>
          more.length === 0 ? placeOf(one) : placesOf([one, ...more]),
        ),
      ];
      const musts = asks.filter(({ must }) => must).length;
      return [id, places, whole ? 1 : 0, salary && [salary.amount, salary.currency], musts];
    }),
    has: placesOf(has),
    own: placesOf(own.asked),
    occupation: placesOf(called),
    skills: [...places.keys()],
  };
}

/** The skills that a posting of the basis names. */
export const namedIn = ({ skills, postings }: Basis): Set<string> =>
  new Set(postings.flatMap(([, asks]) => asks.flat().map((place) => skills[place] as string)));
