import { type AnalysedPosting, asksOf } from './fit.ts';

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
  ][];
};

type Compared = {
  has: readonly string[];
  own: readonly { id: string; asked: boolean }[];
};

export function basisOf(postings: readonly AnalysedPosting[], { has, own }: Compared): Basis {
  const occupation = own.flatMap(({ id, asked }) => (asked ? [] : [id]));
  const places = new Map<string, number>();
  const placeOf = (skill: string) => {
    const place = places.get(skill) ?? places.size;
    places.set(skill, place);
    return place;
  };
  const placesOf = (skills: Iterable<string>) => [...new Set(skills)].map(placeOf);
  const called = new Set(occupation);
  const asksIn = (posting: AnalysedPosting): (number | number[])[] => [
    ...placesOf(posting.skills.filter((skill) => called.has(skill))),
    ...asksOf(posting, called).map((ask) => (ask.length === 1 ? placeOf(ask[0] as string) : placesOf(ask))),
  ];
  return {
    postings: postings.map((posting) => [
      posting.id,
      asksIn(posting),
      posting.whole ? 1 : 0,
      posting.salary && [posting.salary.amount, posting.salary.currency],
    ]),
    has: placesOf(has),
    own: placesOf(own.flatMap(({ id, asked }) => (asked ? [id] : []))),
    occupation: placesOf(occupation),
    skills: [...places.keys()],
  };
}

/** The skills that a posting of the basis names. */
export const namedIn = ({ skills, postings }: Basis): Set<string> =>
  new Set(postings.flatMap(([, asks]) => asks.flat().map((place) => skills[place] as string)));
