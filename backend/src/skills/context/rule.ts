/**
 * Says when an ambiguous name is the skill. Case does not matter; an entry is one or two words, and `<year>` stands
 * for 1950 to 2099. The first match wins: `never…`, then `before` and `after`, then a list of other skills (`Docker,
 * Go and Rust`), then `not…`, then `otherwise`. Employers are handled in `companies.ts`.
 */
export type ContextRule = {
  /** The names it is for, as the catalogue writes them. */
  names: readonly string[];
  /** What holds where nothing speaks for it or against it. */
  otherwise: 'is-skill' | 'is-not';
  /** Words right before or after it that make it the skill. */
  before?: readonly string[];
  after?: readonly string[];
  /** Words that make it something else, unless it is an item of a list. */
  notBefore?: readonly string[];
  notAfter?: readonly string[];
  /** Words that make it something else in any case. */
  neverAfter?: readonly string[];
  neverBefore?: readonly string[];
  examples: { skill: readonly string[]; not: readonly string[] };
};
