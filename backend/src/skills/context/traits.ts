import type { Language } from '../language/stop-words.ts';

/**
 * What the words at a name's sides say: not the skill; not, unless listed; nothing, so only when listed; the same of a
 * word of the text's language, which needs a certain skill in its list; the skill.
 */
export type Classification = 'never' | 'no' | 'unclear' | 'foreign' | 'skill';

/** A context rule, its words as texts are folded. */
export type CompiledRule = Record<
  'before' | 'after' | 'notBefore' | 'notAfter' | 'neverBefore' | 'neverAfter',
  ReadonlySet<string>
> & { otherwise: Classification };

/** What is known of a name itself. */
export type Traits = {
  rule: CompiledRule | undefined;
  /** Whether it is an employer's too. */
  isCompany: boolean;
  /** Whether it may be a heading over what a job pays. */
  isOffer: boolean;
  /** Whether it says who somebody is by their work. */
  isPerson: boolean;
  /** Whether it is a department's too. */
  isDepartment: boolean;
  /** The languages in which it is another word. */
  foreign: readonly Language[];
};
