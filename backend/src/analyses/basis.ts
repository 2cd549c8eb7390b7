import type { AnalysedPosting } from './fit.ts';

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
  postings: [id: string, skills: number[], whole: 0 | 1, salary: [amount: number, currency: string] | null][];
};

export function basisOf(
  postings: readonly AnalysedPosting[],
  has: Iterable<string>,
  own: Iterable<string>,
): Basis {
  const places = new Map<string, number>();
  const placeOf = (skill: string) => {
    const place = places.get(skill) ?? places.size;
    places.set(skill, place);
    return place;
  };
  const placesOf = (skills: Iterable<string>) => [...new Set(skills)].map(placeOf);
  return {
    postings: postings.map(({ id, skills, whole, salary }) => [
      id,
      placesOf(skills),
      whole ? 1 : 0,
      salary && [salary.amount, salary.currency],
    ]),
    has: placesOf(has),
    own: placesOf(own),
    skills: [...places.keys()],
  };
}

/** The other way round. */
export function readBasis({ skills, has, own, postings }: Basis) {
  const named = (places: readonly number[]) => places.flatMap((place) => skills[place] ?? []);
  return {
    has: named(has),
    own: named(own),
    postings: postings.map(
      ([id, places, whole, salary]): AnalysedPosting => ({
        ...{ id, skills: named(places), whole: whole === 1 },
        salary: salary && { amount: salary[0], currency: salary[1] },
      }),
    ),
  };
}
