import { wordsOf } from './fold.ts';
import { isPerson, phraseAt } from './groups.ts';
import { isLearner, isLevel, isSmall } from './persons.ts';
import { isOnlySkill, type Role, withoutGenders } from './role.ts';
import { type Alternative, isTerm, type Nearness, type Term, type Word } from './term.ts';

/** What a posting's rank is made of. */
export type Scored = { title: string; skills: readonly string[]; language?: string | null };

/** How much an alternative counts. All of these numbers are ours, tuned on the judged postings (relevance.itest.ts). */
const QUALITY: Record<Nearness, number> = { own: 1, same: 0.9, related: 0.55 };
const FORM = 0.98;
const END_OF_COMPOUND = 0.85;
/** The posting asks for the skill, and its title does not name it. */
const SKILL = 0.45;
/** The word stands in the text only. */
const ELSEWHERE = 0.2;
const WEIGHT: Record<Term['kind'], number> = { head: 1.2, modifier: 1, level: 0.15 };
/** The title is about somebody else: a nurse recruiter. */
const NOT_THE_HEAD = 0.45;
/** The words are part of another title: chef in `chef de projet`. */
const OTHER_PHRASE = 0.4;
const LEARNER = 0.65;
/** `sre` written `Sre` is a name. */
const NOT_IN_CAPITALS = 0.4;
/** Another word between two of a phrase: a Data Center Engineer is no Data Engineer. */
const EACH_GAP = 0.8;
const APART = 0.9;
const EACH_OTHER_WORD = 0.04;
const MOST_OTHER_WORDS = 6;

type Title = {
  words: readonly string[];
  /** The segment of each word: `Nurse, night shift` has two. */
  segments: readonly number[];
  /** Words of segments with a head, and what follows a preposition: they are about somebody else, unless they are the head. */
  others: ReadonlySet<number>;
  /** Folded words that are written in capitals, among others that are not. */
  capitals: ReadonlySet<string> | undefined;
  /** Where longer phrases of the table of titles stand, as their first word, length and words. */
  phrases: readonly { at: readonly number[]; key: string }[];
};

type Match = { quality: number; at: readonly number[] };

/** Where a title's parts end. */
const SEGMENT =
  /\s[-–—|·•]\s|[,;:()[\]|]|\s?\/\s?-?(?=\p{L}{3})|\s(?:und|and|et|oder|ou|or|&|als|as|comme)\s/iu;
/** What follows one says what it is about: Leiter für Pflege, chef de projet, head of engineering. */
const PREPOSITIONS = new Set(
  'of for in at to with de du des d en a au aux pour chez fur fuer im der die das den von zur zum bei'.split(
    ' ',
  ),
);
/** In these languages the head comes first. */
const HEAD_FIRST = new Set(['fr', 'es', 'it', 'pt']);
const LOOKS_FRENCH = /(?:eur|euse|rice|ier|iere|ien|ienne|able|aire|iste|ateur|ante|ee)$/;
/** French titles that say nothing without what follows: a chef d'équipe is no chef. */
const OPEN = new Set(
  'chef chefs cheffe agent responsable charge chargee employe employee directeur directrice'.split(' '),
);

/** Reads a title once for all terms. */
function readTitle(title: string, language?: string | null): Title {
  const words: string[] = [];
  const segments: number[] = [];
  const others = new Set<number>();
  const plain = withoutGenders(title);
  for (const [segment, text] of plain.split(SEGMENT).entries()) {
    const own = wordsOf(text);
    const from = words.length;
    words.push(...own);
    segments.push(...own.map(() => segment));
    const end = own.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
    const core = own.slice(0, end === -1 ? own.length : end);
    const persons = core.flatMap((word, at) => (isPerson(word) && !isLearner(word) ? [at] : []));
    const isFirst =
      language === undefined || language === null
        ? core.length > 1 && LOOKS_FRENCH.test(core[persons[0] ?? 0] ?? '')
        : HEAD_FIRST.has(language);
    const heads = isFirst ? firstHeads(persons, core) : persons.slice(-1);
    const isAbout = (at: number) => !heads.includes(at) && (heads.length > 0 || at >= core.length);
    for (const at of own.keys()) if (isAbout(at)) others.add(from + at);
  }
  const capitals =
    /\p{Ll}/u.test(plain) && /\p{Lu}/u.test(plain) ? plain.match(/\b\p{Lu}{1,5}\b/gu) : undefined;
  return {
    words,
    segments,
    others,
    capitals: capitals === undefined ? undefined : new Set((capitals ?? []).flatMap(wordsOf)),
    phrases: phrasesIn(words, segments),
  };
}

/** French puts one beside the other for who is both, a technicien électromécanicien; the aide of a comptable is none. */
function firstHeads(persons: readonly number[], words: readonly string[]): number[] {
  const [first] = persons;
  if (first === undefined) return [];
  if (FOR_OTHERS.test(words[first] as string)) return [first];
  return persons.filter((at, n) => at === first + n);
}
const FOR_OTHERS =
  /^(?:assistante?|aide|adjointe?|apprentie?|chef|cheffe|responsable|secretaire|recruteu(?:r|se)|formateur|formatrice|vendeu(?:r|se)|gestionnaire|conseill(?:er|ere)|chargee?|directeur|directrice|commerciale?)s?$/;

/** Phrases of more than one word, from each word the longest. */
function phrasesIn(words: readonly string[], segments: readonly number[]): Title['phrases'] {
  return words.flatMap((word, from) => {
    if (isSmall(word)) return [];
    const kept: number[] = [];
    for (let n = from; n < words.length && kept.length < 5 && segments[n] === segments[from]; n++)
      if (!isSmall(words[n] as string)) kept.push(n);
    const phrase = phraseAt(
      kept.map((n) => words[n] as string),
      0,
      { least: 2, own: false },
    );
    return phrase ? [{ at: kept.slice(0, phrase.words.length), key: phrase.words.join(' ') }] : [];
  });
}

function matchWord({ word, forms, ends }: Word, { words, capitals }: Title): Match | undefined {
  let best: Match | undefined;
  for (const [at, one] of words.entries()) {
    let quality = 0;
    if (isTime(one, words[at + 1])) continue;
    if (one === word) quality = forms.size === 1 && capitals && !capitals.has(word) ? NOT_IN_CAPITALS : 1;
    else if (forms.has(one)) quality = FORM;
    else if (ends && one.length >= word.length + 3 && endsIn(one, forms)) quality = END_OF_COMPOUND;
    if (quality > (best?.quality ?? 0)) best = { quality, at: [at] };
  }
  return best;
}

/** The PM of a PM shift is no manager. */
const isTime = (word: string, next: string | undefined): boolean =>
  (word === 'pm' || word === 'am') && /^(?:shifts?|schicht|hours)$/.test(next ?? '');

function endsIn(word: string, forms: ReadonlySet<string>): boolean {
  for (const form of forms) if (word.endsWith(form)) return true;
  return false;
}

function matchAlternative({ nearness, parts }: Alternative, title: Title): Match | undefined {
  const at: number[] = [];
  let quality = QUALITY[nearness];
  for (const part of parts) {
    const match = isTerm(part) ? matchTerm(part, title) : matchWord(part, title);
    if (!match) return undefined;
    at.push(...match.at);
    quality *= match.quality;
  }
  return { quality: quality * togetherness(at, title), at };
}

/** Less for words that do not stand together. */
function togetherness(at: readonly number[], { words, segments }: Title): number {
  const [first, last] = [Math.min(...at), Math.max(...at)];
  if (segments[first] !== segments[last]) return APART;
  let factor = 1;
  for (let n = first + 1; n < last; n++) {
    const word = words[n] as string;
    if (!at.includes(n) && !isSmall(word) && !isLevel(word)) factor *= EACH_GAP;
  }
  return factor;
}

/** A term of the role itself has to be who the title looks for. `alone`: nothing else says which chef is meant. */
type Asked = { alone: boolean };

/** The best of its alternatives. */
function matchTerm(term: Term, title: Title, as?: Asked): Match | undefined {
  let best: Match | undefined;
  for (const one of term.any) {
    if (QUALITY[one.nearness] <= (best?.quality ?? 0)) continue;
    const match = matchAlternative(one, title);
    if (!match) continue;
    const quality = match.quality * (as && term.kind === 'head' ? headFactor(term, match, title, as) : 1);
    if (quality > (best?.quality ?? 0)) best = { quality, at: match.at };
  }
  return best;
}

function headFactor(term: Term, { at }: Match, title: Title, { alone }: Asked): number {
  const isOther = at.every((one) => title.others.has(one));
  return (isOther ? NOT_THE_HEAD : 1) * (alone && isPartOfOther(term, at, title) ? OTHER_PHRASE : 1);
}

/** Whether the person of the title is part of another phrase, which is no alternative of the term: a veterinary nurse. */
function isPartOfOther({ any }: Term, at: readonly number[], { words, phrases }: Title): boolean {
  const who = at.find((one) => isPerson(words[one] as string));
  if (who === undefined) return false;
  const other = phrases.find(
    (phrase) => phrase.at.includes(who) && phrase.at.some((one) => !at.includes(one)),
  );
  if (!other)
    return at.length === 1 && OPEN.has(words[who] as string) && /^d[eu]?$|^des$/.test(words[who + 1] ?? '');
  return !any.some(
    ({ parts }) => parts.map((part) => (isTerm(part) ? part.written : part.word)).join(' ') === other.key,
  );
}

type TitleScore = { matched: (Match | undefined)[]; factor: number };

/** Scores are asked for again and again for one title: a search in several steps, and postings with one title. */
const MOST_TITLES = 2_000;

/**
 * How well a posting's title and skills match a role, from 0 to 1. `elsewhere`: the search found the other words in the text.
 */
export function createScorer(role: Role): (posting: Scored, elsewhere?: boolean) => number {
  const known = new Map<string, TitleScore>();
  const wantsLearner = role.terms.some(({ written }) => isLearner(written));
  const alone = role.terms.filter(({ kind }) => kind !== 'level').length === 1;
  const most = role.terms.reduce((sum, { kind }) => sum + WEIGHT[kind], 0);

  function ofTitle(text: string, language: string | null | undefined): TitleScore {
    const title = readTitle(text, language);
    const matched = role.terms.map((term) => matchTerm(term, title, { alone }));
    const taken = new Set(matched.flatMap((match) => match?.at ?? []));
    const rest = title.words.filter((word, at) => !taken.has(at) && !isSmall(word) && !isLevel(word));
    const learner = !wantsLearner && rest.some(isLearner) ? LEARNER : 1;
    // Of two terms each may stand anywhere; in the role they stood together.
    const together = taken.size > 1 ? togetherness([...taken], title) : 1;
    const others = 1 + EACH_OTHER_WORD * Math.min(rest.length, MOST_OTHER_WORDS);
    return { matched, factor: (learner * together) / others };
  }

  return ({ title, skills, language }, elsewhere = false) => {
    const key = `${language ?? ''} ${title}`;
    let found = known.get(key);
    if (!found) {
      found = ofTitle(title, language);
      if (known.size < MOST_TITLES) known.set(key, found);
    }
    let sum = 0;
    for (const [at, term] of role.terms.entries()) {
      const bySkill = term.skill !== undefined && skills.includes(term.skill);
      const otherwise = bySkill ? SKILL : elsewhere ? ELSEWHERE : 0;
      const inTitle = isOnlySkill(term) && !bySkill ? 0 : (found.matched[at]?.quality ?? 0);
      sum += WEIGHT[term.kind] * Math.max(inTitle, otherwise);
    }
    return most === 0 ? 0 : (sum / most) * found.factor;
  };
}
