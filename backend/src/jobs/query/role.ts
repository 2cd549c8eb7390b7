import { wordsOf } from './fold.ts';
import { isPerson, type Phrase, phraseAt } from './groups.ts';
import { isLevel, isSmall } from './persons.ts';
import { type Alternative, type Term, wordOf } from './term.ts';
import { shortTitles } from './titles.ts';

/** Where a text names a skill; what `Matcher.match` returns has it. */
export type SkillMention = { id: string; start: number; end: number };
export type Mentions = (text: string) => readonly SkillMention[];

const LIST = 'Skills: ';

/**
 * The skills that a role or a search names. One that is a skill's name as a whole is that skill, though in a sentence it would be
 * a word or a letter: R, Go. So it is read as a list is.
 */
export function skillsNamed(text: string, mentions: Mentions): readonly SkillMention[] {
  const found = mentions(text);
  const name = text.trim();
  if (found.length > 0 || name.length > 30) return found;
  const [only, ...more] = mentions(LIST + name).filter(({ start }) => start >= LIST.length);
  const isAll = only?.start === LIST.length && only.end === LIST.length + name.length;
  const from = text.indexOf(name);
  return isAll && more.length === 0 ? [{ id: only.id, start: from, end: from + name.length }] : [];
}

/** A name of one or two letters, R or Go, is a skill where the matcher says so, and elsewhere anything. */
export const isOnlySkill = ({ written, skill }: Term): boolean =>
  skill !== undefined && written.length <= 2 && !shortTitles.has(written);

/** A role as it was read: all of its terms are looked for. `skills`: what the matcher finds in it as it was written. */
export type Role = { terms: readonly Term[]; skills: readonly string[] };

/** (m/w/d), H/F, f/m/x and the like. */
const GENDERS =
  /\(?\b(?:all genders?|gn\*?|[mwfhdxi](?:\s?[/|*,]\s?(?:[mwfhdxi]|div|divers|mensch))+|[mf]wd)\b\*?\)?/giu;
/** The other gender's ending after a word: Entwickler:in, Entwickler(in), infirmier·ère, chargé(e), EntwicklerIn. */
const ENDING =
  /(?<=\p{L}{3})(?:\s?[/:*_·•.]\s?-?|\(\s?[-/]?)(?:innen|in|e|ère|iere|ière|euse|se|rice|trice|ne|ienne|le|ve|r)s?\b\)?(?!\p{L})/giu;
const CAPITAL_IN = /(?<=\p{Ll}{3})In(?:nen)?\b/gu;

/** What every mark of gender has. */
const MARKS = /[/|*,(:_·•.]|In\b|Innen\b|\b[mf]wd\b|gender/i;

/** A title or role without marks of gender. */
export const withoutGenders = (text: string): string =>
  MARKS.test(text) ? text.replace(GENDERS, ' ').replace(ENDING, ' ').replace(CAPITAL_IN, '') : text;

/** A developer as they call themselves, in English and in French; not the Dev of Dev Ops. */
const DEV = /(?<![\p{L}\p{N}])d(?:e|é)vs?(?![\p{L}\p{N}]|[ -]?(?:ops|rel|sec))/giu;

/** German nouns for people, and how a compound with one comes apart: `Frontendentwickler` is a `Entwickler` of `Frontend`. */
const COMPOUND =
  /^([a-z]{3,}?)(?:s|n|en)?(entwickler|ingenieur|berater|leiter|techniker|mechaniker|fahrer|pfleger|helfer|arzt|lehrer|verkaufer|monteur|mitarbeiter|manager|architekt|administrator|assistent|designer|tester|analyst|trainer|fachkraft|kaufmann|kauffrau)(?:in|innen|s|n|e|en)?$/;

/**
 * Reads a role as people write it: plain words, never a query. Titles for the same work come from titles.ts; a skill is
 * found as the matcher finds it in any text, so `C++` and `.NET` need no rule here.
 */
export function readRole(text: string, matched: Mentions = () => []): Role {
  const mentions = (text: string) => skillsNamed(text, matched);
  const said = text.replace(DEV, (dev) => (/é/i.test(dev) ? 'développeur' : 'developer'));
  const plain = withoutGenders(said);
  const skillAt = skillsByWord(plain, mentions);
  const groups = plain
    .split(/\s?\/\s?/)
    .map((part) => wordsOf(part))
    .filter((words) => words.length > 0);
  const slashed = alternativesOf(groups);
  const words = slashed.map(([word]) => word as string);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const { term, length } = termAt(words, at, skillAt);
    for (const other of slashed[at]?.slice(1) ?? [])
      term.any.push(...termAt([other], 0, skillAt).term.any.filter((one) => !isIn(term.any, one)));
    terms.push(term);
    at += length;
  }
  joinNeighbours(terms);
  besideOthers(terms);
  const last = terms.findLastIndex(({ kind }) => kind === 'head');
  for (const [at, term] of terms.entries()) if (term.kind === 'head' && at !== last) term.kind = 'modifier';
  // One letter that is no skill's name is in every text.
  const told = terms.filter(({ written, skill }) => skill !== undefined || [...written].length > 1);
  return { terms: told, skills: [...new Set(mentions(said).map(({ id }) => id))] };
}

/** Words without the small ones; with a slash between two words, either of them. */
function alternativesOf(groups: readonly (readonly string[])[]): string[][] {
  const all: string[][] = [];
  for (const [at, words] of groups.entries()) {
    const [first, ...rest] = words;
    const last = all.at(-1);
    if (at > 0 && first !== undefined && last && !isSmall(first)) last.push(first);
    else if (first !== undefined) all.push([first]);
    all.push(...rest.map((word) => [word]));
  }
  return all.filter(([word = '']) => !isSmall(word));
}

type Skills = ReadonlyMap<string, { id: string; length: number }>;

/**
 * The skills that a text names, by their folded words. `Java developer` may be a name of Java: who does it is no part of the skill,
 * so that it is `java` that may also stand among a posting's skills.
 */
function skillsByWord(text: string, mentions: Mentions): Skills {
  const found = new Map<string, { id: string; length: number }>();
  for (const { id, start, end } of mentions(text)) {
    const named = text.slice(start, end);
    const parts = named.split(/\s+/).filter((part) => !wordsOf(part).some(isPerson));
    const rest = parts.join(' ');
    const isAll = wordsOf(rest).length === wordsOf(named).length;
    if (rest === '' || !(isAll || mentions(rest).some((one) => one.id === id))) continue;
    const words = wordsOf(rest);
    if (words.length > 0) found.set(words.join(' '), { id, length: words.length });
  }
  return found;
}

function termAt(words: readonly string[], at: number, skillAt: Skills): { term: Term; length: number } {
  const word = words[at] as string;
  const phrase = phraseAt(words, at);
  const skill = skillOf(words, at, skillAt);
  const short = shortTitles.get(word);
  const length = Math.max(phrase?.words.length ?? 1, skill?.length ?? 1);
  const written = words.slice(at, at + length);
  // `data` stands in a table of titles and is a part of the skill `data modeling`.
  const isPhrase = phrase !== undefined && phrase.words.length === length;
  const any: Alternative[] = [{ nearness: 'own', parts: written.map((one) => wordOf(one)) }];
  if (written.length > 1 && written.length < 4)
    any.push({ nearness: 'own', parts: [wordOf(written.join(''))] });
  if (short && length === 1) {
    any[0] = { nearness: 'own', parts: [wordOf(word, { exact: true })] };
    for (const long of short) {
      const words = wordsOf(long);
      any.push({ nearness: 'own', parts: readPhrase(words) });
      const meant = phraseAt(words, 0, { least: words.length });
      if (meant) any.push(...ofGroups(meant).filter((one) => !isIn(any, one)));
    }
  }
  if (isPhrase) any.push(...ofGroups(phrase));
  if (isPhrase && length > 1)
    any.push({ nearness: 'same', parts: written.map((_, n) => termOf(written, n)) });
  if (length === 1) any.push(...otherwise(word));
  const compound = length === 1 ? COMPOUND.exec(word) : undefined;
  if (compound?.[1] && compound[2])
    any.push({ nearness: 'own', parts: [termOf([compound[1]], 0), termOf([compound[2]], 0)] });
  const isHead = written.some(isPerson) || (short?.some((long) => wordsOf(long).some(isPerson)) ?? false);
  const kind = isLevel(word) && length === 1 ? 'level' : isHead ? 'head' : 'modifier';
  return {
    term: { written: written.join(' '), any, kind, ...(skill?.length === length && { skill: skill.id }) },
    length,
  };
}

/** Prefixes that are also written apart: électro-mécanicien, Neuro-Psychologe. */
const APART =
  /^(aero|agro|auto|bio|chemo|electro|elektro|geo|hydro|micro|mikro|multi|neuro|photo|psycho|radio|socio|tele|thermo)([a-z]{5,})$/;
/** A German trade: who has mastered it or helps is written as one word with it. */
const TRADE = /^([a-z]{4,}(?:er|eur))(?:in|innen|n|s)?$/;
/** French for who works in a field that ends in -ique. */
const OF_FIELD = /^(?!techn)([a-z]{4,}i)cien(?:ne)?s?$/;

/** What follows from how a word is made. */
function otherwise(word: string): Alternative[] {
  const any: Alternative[] = [];
  const [, prefix, rest] = APART.exec(word) ?? [];
  if (prefix && rest) any.push({ nearness: 'own', parts: [wordOf(prefix), wordOf(rest)] });
  const [, trade] = TRADE.exec(word) ?? [];
  if (trade && isPerson(trade)) {
    const one = (more: string) => [{ ...wordOf(trade + more), ends: false }];
    for (const more of ['meister', 'geselle']) any.push({ nearness: 'same', parts: one(more) });
    any.push({ nearness: 'related', parts: one('helfer') });
  }
  const [, field] = OF_FIELD.exec(word) ?? [];
  if (field) any.push({ nearness: 'related', parts: [wordOf('technicien'), wordOf(`${field}que`)] });
  return any;
}

/** A word of a phrase, with the words that the table knows for it alone. */
function termOf(words: readonly string[], at: number): Term {
  const word = words[at] as string;
  const phrase = phraseAt([word], 0);
  const any: Alternative[] = [{ nearness: 'own', parts: [wordOf(word)] }];
  if (phrase) any.push(...ofGroups(phrase).filter(({ nearness }) => nearness === 'same'));
  return { written: word, any, kind: isPerson(word) ? 'head' : 'modifier' };
}

const readPhrase = (words: readonly string[]) =>
  words.filter((word) => !isSmall(word)).map((word) => wordOf(word));

function ofGroups({ words, groups }: Phrase): Alternative[] {
  const own = words.join(' ');
  const seen = new Set([own]);
  const take = (nearness: 'same' | 'related') => (phrase: Phrase) => {
    const key = phrase.words.join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ nearness, parts: readPhrase(phrase.words) }];
  };
  return [
    ...groups.flatMap(({ same }) => same.flatMap(take('same'))),
    ...groups.flatMap(({ related }) => related.flatMap(take('related'))),
  ];
}

function skillOf(
  words: readonly string[],
  at: number,
  skillAt: Skills,
): { id: string; length: number } | undefined {
  for (let length = Math.min(5, words.length - at); length > 0; length--) {
    const found = skillAt.get(words.slice(at, at + length).join(' '));
    if (found) return found;
  }
  return undefined;
}

/** `java developer` and `java engineer` are the same, `developer` and `engineer` alone are not. */
function besideOthers(terms: readonly Term[]): void {
  if (terms.filter(({ kind }) => kind !== 'level').length < 2) return;
  for (const term of terms) {
    const others = BESIDE_OTHERS.find((all) =>
      all.some((word) => term.any[0]?.parts.some((part) => 'forms' in part && part.forms.has(word))),
    );
    if (!others || term.written.includes(' ')) continue;
    for (const word of others) term.any.push({ nearness: 'same', parts: [wordOf(word)], isBeside: true });
  }
}
const BESIDE_OTHERS = [
  ['developer', 'engineer', 'entwickler', 'ingenieur', 'developpeur', 'programmer', 'softwareentwickler'],
];

/** `Software Entwickler` is also written as one word. */
function joinNeighbours(terms: readonly Term[]): void {
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1];
    if (!next || term.kind === 'level' || term.written.includes(' ') || next.written.includes(' ')) continue;
    const joined: Alternative = { nearness: 'own', parts: [wordOf(term.written + next.written)] };
    term.any.push(joined);
    next.any.push(joined);
  }
}

const isIn = (any: readonly Alternative[], one: Alternative): boolean =>
  any.some((other) => keyOf(other) === keyOf(one));
const keyOf = ({ parts }: Alternative): string =>
  parts.map((part) => ('word' in part ? part.word : part.written)).join(' ');

/** A role as reading lists it: what is looked for, in the words that were written. */
export const wordsIn = (role: Role): string[] => role.terms.map(({ written }) => written);
