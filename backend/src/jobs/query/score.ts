import { wordsOf } from './fold.ts';
import { phraseAt } from './groups.ts';
import { isLearner, isLevel, isPerson, isSmall } from './persons.ts';
import { type Role, withoutGenders } from './role.ts';
import { type Alternative, isTerm, type Nearness, type Term, type Word } from './term.ts';

/** What a posting's rank is made of. */
export type Scored = { title: string; skills: readonly string[]; language?: string | null };

/** How much an alternative counts. Ours, tuned on the judged postings (relevance.itest.ts). */
const QUALITY: Record<Nearness, number> = { own: 1, same: 0.9, related: 0.55 };
const FORM = 0.98;
const END_OF_COMPOUND = 0.85;
const SKILL = 0.45;
const ELSEWHERE = 0.2;
const WEIGHT: Record<Term['kind'], number> = { head: 1.2, modifier: 1, level: 0.15 };
/** The title is about somebody else: a nurse recruiter. */
const NOT_THE_HEAD = 0.5;
/** The words are part of another title: chef in `chef de projet`. */
const OTHER_PHRASE = 0.4;
const LEARNER = 0.65;
const EACH_OTHER_WORD = 0.04;
const APART = 0.9;

type Title = {
  words: readonly string[];
  /** The segment of each word: `Nurse, night shift` has two. */
  segments: readonly number[];
  /** Which words say who is looked for. */
  heads: ReadonlySet<number>;
};

type Match = { quality: number; at: readonly number[] };

/** Where a title's parts end. */
const SEGMENT = /\s[-–—|·•]\s|[,;:()[\]|]|\s?\/\s?(?=\p{L}{3})|\s(?:und|and|et|oder|ou|or|&)\s/iu;
/** What follows one says what it is about: Leiter für Pflege, chef de projet, head of engineering. */
const PREPOSITIONS = new Set(
  'of for in at to with de du des d en a au aux pour chez fur fuer im der die das den von zur zum bei'.split(
    ' ',
  ),
);
/** In these languages the head comes first. */
const HEAD_FIRST = new Set(['fr', 'es', 'it', 'pt']);
const LOOKS_FRENCH = /(?:eur|euse|rice|ier|iere|ien|ienne|able|aire|iste|ateur|ante|ee)$/;

/** Reads a title once for all terms. */
export function readTitle(title: string, language?: string | null): Title {
  const words: string[] = [];
  const segments: number[] = [];
  const heads = new Set<number>();
  for (const [segment, text] of withoutGenders(title).split(SEGMENT).entries()) {
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
    const head = isFirst ? persons[0] : persons.at(-1);
    if (head !== undefined) heads.add(from + head);
  }
  return { words, segments, heads };
}

function matchWord({ word, forms, ends }: Word, { words }: Title): Match | undefined {
  let best: Match | undefined;
  for (const [at, one] of words.entries()) {
    const quality =
      one === word
        ? 1
        : forms.has(one)
          ? FORM
          : ends && one.length >= word.length + 3 && one.startsWith(word, one.length - word.length)
            ? END_OF_COMPOUND
            : 0;
    if (quality > (best?.quality ?? 0)) best = { quality, at: [at] };
  }
  return best;
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
  const [first = 0, last = 0] = [Math.min(...at), Math.max(...at)];
  if (last - first >= 2 * parts.length || title.segments[first] !== title.segments[last]) quality *= APART;
  return { quality, at };
}

function matchTerm(term: Term, title: Title): Match | undefined {
  let best: Match | undefined;
  for (const one of term.any) {
    if (QUALITY[one.nearness] <= (best?.quality ?? 0)) continue;
    const match = matchAlternative(one, title);
    if (match && match.quality > (best?.quality ?? 0)) best = match;
  }
  return best;
}

/** Whether a longer phrase of the table of titles, one that is no alternative of the term, takes the words. */
function isShadowed({ any }: Term, { at }: Match, title: Title): boolean {
  const taken = new Set(at);
  for (let from = 0; from < title.words.length; from++) {
    const kept: [string, number][] = [];
    for (let n = from; n < title.words.length && kept.length < 5; n++) {
      const word = title.words[n] as string;
      if (title.segments[n] !== title.segments[from]) break;
      if (!isSmall(word)) kept.push([word, n]);
      else if (kept.length === 0) break;
    }
    const phrase = phraseAt(
      kept.map(([word]) => word),
      0,
      2,
    );
    if (!phrase || phrase.words.length <= taken.size) continue;
    const covered = kept.slice(0, phrase.words.length).map(([, n]) => n);
    if (![...taken].every((n) => covered.includes(n))) continue;
    const key = phrase.words.join(' ');
    return !any.some(
      ({ parts }) => parts.map((part) => (isTerm(part) ? part.written : part.word)).join(' ') === key,
    );
  }
  return false;
}

/**
 * How well a posting's title and skills match a role, from 0 to 1. Pure and cheap: some hundred postings are scored for each
 * search. `elsewhere`: the search found the other words in the text.
 */
export function score(role: Role, posting: Scored, { elsewhere = false } = {}): number {
  const title = readTitle(posting.title, posting.language);
  let [sum, most, factor] = [0, 0, 1];
  const taken = new Set<number>();
  for (const term of role.terms) {
    const weight = WEIGHT[term.kind];
    most += weight;
    const match = matchTerm(term, title);
    if (!match) {
      const bySkill = term.skill !== undefined && posting.skills.includes(term.skill);
      sum += weight * (bySkill ? SKILL : elsewhere ? ELSEWHERE : 0);
      continue;
    }
    for (const at of match.at) taken.add(at);
    // Of several terms, the others say which chef is meant.
    const isOther = role.terms.length === 1 && isShadowed(term, match, title);
    sum += weight * match.quality * (isOther ? OTHER_PHRASE : 1);
    const isAboutHead = match.at.some((at) => title.heads.has(at));
    const segment = title.segments[match.at[0] as number];
    const hasHead = [...title.heads].some((at) => title.segments[at] === segment);
    if (term.kind === 'head' && hasHead && !isAboutHead) factor *= NOT_THE_HEAD;
  }
  if (most === 0) return 0;
  const rest = title.words.filter((word, at) => !taken.has(at) && !isSmall(word) && !isLevel(word));
  if (rest.some(isLearner) && !role.terms.some(({ written }) => isLearner(written))) factor *= LEARNER;
  return ((sum / most) * factor) / (1 + EACH_OTHER_WORD * Math.min(rest.length, 6));
}
