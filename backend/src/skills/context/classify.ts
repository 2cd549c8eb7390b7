import { ALWAYS_FOREIGN, languagesWhereForeign } from '../language/foreign.ts';
import type { Language } from '../language/stop-words.ts';
import type { Candidate } from '../matcher/find.ts';
import { DUTIES } from '../matcher/french-verbs.ts';
import type { Name } from '../matcher/names.ts';
import { isColleague, isDepartment, mayBeDepartment, mayBePerson } from './colleagues.ts';
import { isFrenchColleague } from './colleagues-fr.ts';
import { NAMES_OF_COMPANIES } from './companies.ts';
import type { Topic } from './layout.ts';
import type { Reading } from './reading.ts';
import type { ContextRule } from './rule.ts';
import { RULES } from './rules.ts';
import {
  beginsCompanyName,
  isAuthor,
  isCompanyName,
  isEveryday,
  isLegalForm,
  isLicenceClass,
  isOffer,
  isOfSomebody,
  isOtherSense,
  isPlace,
  isUnit,
  mayBeLegalForm,
  mayBeOffer,
} from './senses.ts';
import type { Classification, CompiledRule, Traits } from './traits.ts';
import { CODE, KNOWN, KNOWN_OF, plainWord, plainWords, STUDIED, WORKED_WITH } from './vocabulary.ts';
import { wordBefore, wordsAfter, wordsBefore, wordsUpTo } from './words.ts';

export type { Classification } from './traits.ts';

type Words = ReadonlySet<string>;
const YEAR = /^(?:19[5-9]|20\d)\d$/;
const COMPANIES: ReadonlySet<string> = new Set(NAMES_OF_COMPANIES);
const rules = compile(RULES);
const NONE: Words = new Set();
/** For a name that is also a common word, or a word of the text's language. */
const COMMON: CompiledRule = {
  before: new Set([...KNOWN_OF, ...STUDIED]),
  after: new Set([...KNOWN, ...CODE]),
  notBefore: NONE,
  notAfter: NONE,
  neverBefore: NONE,
  neverAfter: NONE,
  otherwise: 'unclear',
};
/** The same where its capitals say that it is a name. */
const COMMON_NAME: CompiledRule = { ...COMMON, before: new Set(WORKED_WITH) };
/** The same of a French word, which is a skill where it is somebody's duty: `suivi de la trésorerie`. */
const COMMON_IN_FRENCH: CompiledRule = {
  ...COMMON,
  before: new Set([...COMMON.before, ...DUTIES.map(plainWord)]),
};

const USED_AFTER: Words = new Set([
  ...KNOWN,
  ...CODE,
  ...plainWords(
    'tables; table; dashboards; warehouse; pipelines; reports; workflows; flows; queries; cluster; clusters; integration; integrations; administrator; admin',
  ),
]);

/** Computed once a name. */
function traitsOf(name: Name): Traits {
  if (name.traits) return name.traits;
  const common = name.exact ? COMMON_NAME : name.language === 'fr' ? COMMON_IN_FRENCH : COMMON;
  name.traits = {
    rule: rules.get(name.text) ?? (name.common ? common : undefined),
    isCompany: COMPANIES.has(name.text),
    isOffer: mayBeOffer(name),
    isPerson: mayBePerson(name),
    isDepartment: mayBeDepartment(name),
    foreign: name.language === undefined ? languagesWhereForeign(name.text) : [],
  };
  return name.traits;
}

/** Whether a name is an employer's too. */
export const mayBeCompany = (name: Name): boolean => traitsOf(name).isCompany;

/** `MES DIPLÔMES`: in a heading in capitals, they do not say that a word is a name. */
const isShouted = (text: string, { start, end }: Candidate) =>
  /^ \p{Lu}{4,}/u.test(text.slice(end, end + 6)) &&
  /(?:^|\n)[^\p{L}\n]*$/u.test(text.slice(Math.max(0, start - 6), start));

/** Classifies a name by its context. A name that means nothing else is the skill. */
export function classify(reading: Reading, candidate: Candidate): Classification {
  const { folded, text } = reading;
  const { name, from, to } = candidate;
  const traits = traitsOf(name);
  const { rule: own, isCompany, foreign } = traits;
  const isForeign = foreign.length > 0 && isWordThere(reading, candidate, foreign);
  if (isForeign && (ALWAYS_FOREIGN.has(name.text) || isShouted(text, candidate))) return 'never';
  if (isOtherSense(folded, candidate) || isUnit(text, candidate) || isLicenceClass(text, candidate))
    return 'never';
  if (traits.isOffer && isOffer(text, candidate)) return 'never';
  if (isAuthor(text, candidate) || isCompanyName(text, candidate) || isOfSomebody(text, candidate))
    return 'never';
  if (traits.isDepartment && isDepartment(text, candidate)) return 'never';
  if (isColleague(text, candidate, traits) || reading.isAside(candidate)) return 'no';
  if (reading.languageOfText() === 'fr' && isFrenchColleague(text, candidate)) return 'no';
  if (name.exact && mayBeLegalForm(name) && isLegalForm(text, candidate, reading.languageAt(from)))
    return 'never';
  // What an employer offers is not asked for: a mentor, English lessons, a training budget.
  if (reading.mayOffer) {
    const section = reading.layout.sectionAt(from);
    const line = reading.layout.lineAt(from);
    const offered = line.label !== '' && line.labelEnd <= from ? line.topic : 'unknown';
    if (offered === 'benefits' || offered === 'interests') return 'never';
    if (section === 'interests') return 'never';
    if (section === 'benefits') return 'no';
    // What its product is about is not asked for either; a list of tools may be.
    if (section === 'employer') return 'unclear';
  }
  if (name.language !== undefined && isOfColleagues(reading, candidate)) return 'never';
  if (name.language !== undefined && isOfAnotherLanguage(reading, candidate, name.language)) return 'no';
  const rule = own ?? (isForeign ? COMMON_NAME : undefined);
  if (name.language === undefined && !name.text.includes(' ') && beginsCompanyName(text, candidate))
    return 'never';
  if (!rule && !isCompany && !name.exact) return 'skill';

  const before = wordsBefore(folded, from);
  const after = wordsAfter(folded, to).map((word) => (YEAR.test(word) ? '<year>' : word));
  if (rule && (has(rule.neverBefore, before.words) || has(rule.neverAfter, after))) return 'never';
  if (isPlace(text, folded, candidate, before.words)) return 'never';
  if (!rule && !isCompany) return 'skill';
  if (isEveryday(after)) return 'no';
  if (!rule) return 'skill';
  const topic = topicOf(reading, candidate);
  if (topic === 'skills' && reading.isOwnItem(candidate)) return 'skill';
  const isWritten = !isForeign || isCapital(text, candidate);
  if (isWritten && ((!before.isHeading && has(rule.before, before.words)) || has(rule.after, after)))
    return 'skill';
  if ((!before.isHeading && has(rule.notBefore, before.words)) || has(rule.notAfter, after)) return 'no';
  // `Zustand gut` is a state that is good.
  if (!isForeign && reading.proficiencyAfter(candidate) !== undefined) return 'skill';
  if (name.common && !name.exact && name.language !== undefined) {
    // `• Wartung der Filteranlagen`: an everyday word is a duty where an item of them begins with it.
    const mayBeDuty = rule === COMMON && name.language === 'de' && (topic === 'work' || topic === 'unknown');
    if (mayBeDuty && BEGINS_ITEM.test(text.slice(Math.max(0, candidate.start - 40), candidate.start)))
      return 'skill';
    if (topic === 'work') return 'no';
  }
  if (topic === 'other' && rule.otherwise === 'unclear') return 'no';
  return isForeign ? 'foreign' : rule.otherwise;
}

/** Whether the words beside a name say that it is used, whoever else is called so. */
export function isUsed({ folded }: Reading, { from, to }: Candidate): boolean {
  return has(COMMON_NAME.before, wordsBefore(folded, from).words) || has(USED_AFTER, wordsAfter(folded, to));
}

/** What the label of its line, or else the heading above it, says. */
function topicOf(reading: Reading, { from, to }: Candidate): Topic {
  const line = reading.layout.lineAt(from);
  if (line.label !== '' && line.labelEnd <= from) {
    if (line.topic !== 'unknown') return line.topic;
  } else if (line.label !== '' && line.labelEnd >= to) return 'unknown';
  return reading.layout.sectionAt(from);
}

function isWordThere(reading: Reading, { from }: Candidate, foreign: readonly Language[]): boolean {
  const isOne = (language: Language | undefined) => language !== undefined && foreign.includes(language);
  return isOne(reading.languageOfText()) || isOne(reading.languageAt(from));
}

function isOfAnotherLanguage(reading: Reading, { from }: Candidate, language: Language): boolean {
  if (reading.languageOfText() === language) return false;
  const there = reading.languageAt(from);
  return there !== undefined && there !== language;
}

/** What an item of a list begins with. */
const BEGINS_ITEM = /(?:^|[\n\r])[ \t]*[•●▪■◦*·‣–+>→✔✓♥»-][ \t]*(?:\p{Lu}[\p{L}-]+ (?:und|oder|sowie) )?$/u;

/** What is beside somebody's own work: `in Abstimmung mit dem Produktmanagement`, `en lien avec les aides-soignants`. */
const COLLEAGUES: Words = new Set(
  plainWords(`
    abstimmung mit; zusammenarbeit mit; austausch mit; zusammenarbeiten mit; absprache mit; gemeinsam mit; schnittstelle zum; schnittstelle zur; ansprechpartner fur; ansprechpartnerin fur;
    collaboration avec; lien avec; relation avec; interface avec; echange avec
  `),
);
const JOINS_COLLEAGUES: Words = new Set([...COLLEAGUES].map((words) => words.split(' ').at(-1) as string));
const ARTICLES: Words = new Set([
  'dem',
  'der',
  'den',
  'unserem',
  'unserer',
  'unseren',
  'les',
  'le',
  'la',
  'nos',
  'notre',
  'l',
]);

/** `Abstimmung mit Entwicklung, Design und Kundenservice`: the last of several. */
const AMONG_COLLEAGUES =
  /(?:bstimmung|usammenarbeit|ustausch|bsprache|stimm(?:en|st) (?:Sie )?[sd]ich) (?:eng )?mit (?:(?:dem|der|den) )?[\p{L}-]+(?:, (?:(?:dem|der|den) )?[\p{L}-]+)*(?:,| und| sowie) (?:(?:dem|der|den) )?$/u;

function isOfColleagues({ folded, text }: Reading, { from, start }: Candidate): boolean {
  // Most names come after other words, and one is read faster than three.
  const near = wordBefore(folded, from);
  if (near === 'und' || near === 'sowie' || text[start - 2] === ',')
    return AMONG_COLLEAGUES.test(text.slice(Math.max(0, start - 80), start));
  if (!ARTICLES.has(near) && !JOINS_COLLEAGUES.has(near)) return false;
  const words = wordsUpTo(folded, from, 3);
  if (ARTICLES.has(words.at(-1) ?? '')) words.pop();
  if (COLLEAGUES.has(words.slice(-2).join(' '))) return true;
  return words.at(-1) === 'und' && AMONG_COLLEAGUES.test(text.slice(Math.max(0, start - 80), start));
}

const isCapital = (text: string, { start }: Candidate) => /\p{Lu}/u.test(text.charAt(start));

const has = (set: Words, words: readonly string[]) => words.some((word) => set.has(word));

/** The rule of each name. Throws when a name has two. */
function compile(all: readonly ContextRule[]): ReadonlyMap<string, CompiledRule> {
  const compiled = new Map<string, CompiledRule>();
  const words = (list: readonly string[] = []) => new Set(list.map(plainWord));
  for (const rule of all) {
    const one: CompiledRule = {
      before: words(rule.before),
      after: words(rule.after),
      notBefore: words(rule.notBefore),
      notAfter: words(rule.notAfter),
      neverBefore: words(rule.neverBefore),
      neverAfter: words(rule.neverAfter),
      otherwise: rule.otherwise === 'is-skill' ? 'skill' : 'unclear',
    };
    for (const name of rule.names) {
      if (compiled.has(name)) throw new Error(`${name} has two context rules`);
      compiled.set(name, one);
    }
  }
  return compiled;
}
