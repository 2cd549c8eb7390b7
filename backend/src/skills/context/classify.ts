import type { Candidate, Name } from '../matcher/find.ts';
import type { Folded } from '../matcher/fold.ts';
import { NAMES_OF_COMPANIES } from './companies.ts';
import type { ContextRule } from './rule.ts';
import { RULES } from './rules.ts';
import { wordsAfter, wordsBefore } from './words.ts';

/** What the words at a name's sides say: not the skill; not, unless listed; nothing, so only when listed; the skill. */
export type Classification = 'never' | 'no' | 'unclear' | 'skill';

type Words = ReadonlySet<string>;
type Compiled = Record<
  'before' | 'after' | 'notBefore' | 'notAfter' | 'neverBefore' | 'neverAfter',
  Words
> & {
  otherwise: Classification;
};

const HEADINGS: Words = new Set(
  `backend cloud data databases design devops environment frameworks frontend infrastructure languages libraries
   platforms programming skills software stack technologies technology testing tools web`.split(/\s+/),
);
const YEAR = /^(?:19[5-9]|20\d)\d$/;
const COMPANIES: ReadonlySet<string> = new Set(NAMES_OF_COMPANIES);
const rules = compile(RULES);

/** Whether a name is an employer's too. */
export const mayBeCompany = ({ text }: Name): boolean => COMPANIES.has(text);

/** Classifies a name by its context. A name without a rule is the skill. */
export function classify(folded: Folded, { name, from, to }: Candidate): Classification {
  const rule = rules.get(name.text);
  if (!rule) return 'skill';
  const before = wordsBefore(folded, from);
  const after = wordsAfter(folded, to).map((word) => (YEAR.test(word) ? '<year>' : word));
  if (has(rule.neverBefore, before.words) || has(rule.neverAfter, after)) return 'never';
  if (before.isHeading && has(HEADINGS, before.words)) return 'skill';
  if ((!before.isHeading && has(rule.before, before.words)) || has(rule.after, after)) return 'skill';
  if ((!before.isHeading && has(rule.notBefore, before.words)) || has(rule.notAfter, after)) return 'no';
  return rule.otherwise;
}

const has = (set: Words, words: readonly string[]) => words.some((word) => set.has(word));

/** The rule of each name. Throws when a name has two. */
function compile(all: readonly ContextRule[]): ReadonlyMap<string, Compiled> {
  const compiled = new Map<string, Compiled>();
  for (const rule of all) {
    const one: Compiled = {
      before: new Set(rule.before),
      after: new Set(rule.after),
      notBefore: new Set(rule.notBefore),
      notAfter: new Set(rule.notAfter),
      neverBefore: new Set(rule.neverBefore),
      neverAfter: new Set(rule.neverAfter),
      otherwise: rule.otherwise === 'is-skill' ? 'skill' : 'unclear',
    };
    for (const name of rule.names) {
      if (compiled.has(name)) throw new Error(`${name} has two context rules`);
      compiled.set(name, one);
    }
  }
  return compiled;
}
