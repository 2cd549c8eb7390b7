import type { Nearness, Term, Word } from './term.ts';
import { isEnd, isTerm } from './term.ts';

/**
 * Where a word may stand: in the title; in the title, the company or a place; or anywhere in the posting. `skills`: whether the
 * posting's skills count as its words do.
 */
export type Scope = { where: 'title' | 'fields' | 'anywhere'; skills: boolean; nearness: Nearness };

const NEARNESSES: readonly Nearness[] = ['own', 'same', 'related'];

/** At most so many alternatives a term: each costs some looks into the index. */
const MOST = 60;

/** A lexeme in a tsquery. Folded words hold letters and digits alone; the rest is quoted all the same. */
const lexeme = (sign: string, word: string, more = ''): string =>
  `'${(sign + word).replace(/['\\]/g, '$&$&')}'${more}`;

const reversed = (word: string): string => [...word].reverse().join('');

/** A tsquery of all or any of some; empty ones count as none. */
export const allOf = (parts: readonly string[]): string => join(parts, ' & ');
export const anyOf = (parts: readonly string[]): string => join(parts, ' | ');
function join(parts: readonly string[], sign: string): string {
  const told = [...new Set(parts)].filter((part) => part !== '');
  return told.length > 1 ? `(${told.join(sign)})` : (told[0] ?? '');
}

/** Forms that a compound may end in: the word, what it comes from (Architektin, Architekt), and the other gender. */
function endsOf(forms: ReadonlySet<string>): string[] {
  const [word = ''] = forms;
  return [...forms].filter(
    (form) =>
      form === word ||
      (word.startsWith(form) && isEnd(form)) ||
      /(?:in|innen|mann|frau|leute|eur|euse|iere|rice|leiter|leitung|assistent|assistenz)$/.test(form),
  );
}

function ofWord({ forms, ends }: Word, where: Scope['where']): string {
  const signs = { title: ['='], fields: ['=', '~'], anywhere: ['', '~'] }[where];
  const all = signs.flatMap((sign) => [...forms].map((form) => lexeme(sign, form)));
  if (ends) all.push(...endsOf(forms).map((form) => lexeme('<', reversed(form), ':*')));
  return anyOf(all);
}

/** A term as a tsquery of the column `words`. */
export function ofTerm({ any, skill }: Term, scope: Scope): string {
  const most = NEARNESSES.indexOf(scope.nearness);
  const counted = any.filter(({ nearness }) => NEARNESSES.indexOf(nearness) <= most).slice(0, MOST);
  const ofPart = (part: Word | Term) => (isTerm(part) ? ofTerm(part, scope) : ofWord(part, scope.where));
  const [first, ...others] = counted.map(({ parts }) => parts.map(ofPart));
  const rest = anyOf([
    ...others.map(allOf),
    ...(skill !== undefined && scope.skills ? [ofSkill(skill)] : []),
  ]);
  // `(a & b) | ab` as `(a | ab) & (b | ab)`: the index can be asked for the rarer one alone (expected.ts).
  if (first && others.length < 2) return allOf(first.map((part) => anyOf([part, rest])));
  return anyOf([allOf(first ?? []), rest]);
}

/** Words one after the other, anywhere in the posting. */
export const ofPhrase = (words: readonly string[]): string =>
  words.length > 1
    ? `(${words.map((word) => lexeme('', word)).join(' <-> ')})`
    : words.map((word) => lexeme('', word)).join('');

/** Words of a posting's places, its country and its skills. */
export const ofPlaceWord = (forms: readonly string[]): string =>
  anyOf(forms.map((form) => lexeme('@', form)));
export const ofCountry = (code: string): string => lexeme('@@', code);
export const ofSkill = (id: string): string => lexeme('#', id);
