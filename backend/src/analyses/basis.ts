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
  /** What the job is called. */
  occupation: number[];
  postings: [id: string, skills: number[], whole: 0 | 1, salary: [amount: number, currency: string] | null][];
};

export function basisOf(
  postings: readonly AnalysedPosting[],
  has: Iterable<string>,
  own: readonly { id: string; asked: boolean }[],
): Basis {
  const ownOf = (asked: boolean) => own.filter((skill) => skill.asked === asked).map(({ id }) => id);
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
    own: placesOf(ownOf(true)),
    occupation: placesOf(ownOf(false)),
    skills: [...places.keys()],
  };
}
