import { type Folded, fold, isWord, plainOf, textOf } from '../matcher/fold.ts';
import { LANGUAGES, type Language, STOP_WORDS } from './stop-words.ts';

export type { Language } from './stop-words.ts';

/** Characters that are read, in three pieces of a longer text: what it starts with may be in another language. */
const MOST_READ = 1_800;
/** Stop words that are enough to be sure of a short text. */
const ENOUGH = 3;
const LETTER = 0.1;
const MOST_TIMES = 3;
/** How much more the best language must have than the next. */
const MARGIN = 1.15;
/** With so many stop words, and so many times those of the next language, the rest need not be read. */
const [PLENTY, CLEAR] = [10, 3] as const;
const LONGEST_WORD = 14;

/** FNV-1a, of 32 bits. */
const [SEED, PRIME] = [0x811c9dc5, 0x01000193] as const;
function hashOf(word: string): number {
  let hash: number = SEED;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** Slots for the stop words by their hashes, a power of two: no word of a text becomes a string. */
const SLOTS = 4_096;
const hashes = new Int32Array(SLOTS);
/** The languages of a slot's word, one bit each; 0 where it is empty. */
const languages = new Uint16Array(SLOTS);

/** How often each stop word, and the shapes of each language, are there: filled and read within one call. */
const times = new Uint8Array(SLOTS + LANGUAGES.length);

function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (languages[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

for (const [place, language] of LANGUAGES.entries()) {
  for (const word of STOP_WORDS[language].split(/\s+/).map(plainOf)) {
    const hash = hashOf(word);
    const slot = slotOf(hash);
    hashes[slot] = hash;
    languages[slot] = (languages[slot] as number) | (1 << place);
  }
}

/**
 * The language of a text by its stop words; undefined where it has too few of one language to tell: a list of names, a
 * title, a language that is not among {@link LANGUAGES}. Constant time.
 *
 * `detect.test.ts` states and checks its error rate.
 */
export function detectLanguage(text: string): Language | undefined {
  // Twice what is read, for what folding leaves out.
  const some =
    text.length <= 2 * MOST_READ
      ? text
      : piecesOf(0, text.length, 2 * MOST_READ)
          .map(([at, end]) => text.slice(at, end))
          .join('\n');
  const folded = fold(some);
  return detectLanguageIn(folded, 0, folded.length);
}

/** The same for a part of a folded text, of which at most so many characters are read. */
export function detectLanguageIn(
  folded: Folded,
  from: number,
  to: number,
  most = MOST_READ,
): Language | undefined {
  const scores = new Float64Array(LANGUAGES.length);
  times.fill(0);
  for (const [at, end] of piecesOf(from, to, most)) {
    count(folded, at, end, scores);
    const { first, second, best } = bestOf(scores);
    if (first >= PLENTY && first >= second * CLEAR) return LANGUAGES[best];
  }
  const { first, second, best } = bestOf(scores);
  return first >= ENOUGH && first >= second * MARGIN ? LANGUAGES[best] : undefined;
}

/** Adds the stop words of a part to the scores of their languages. */
function count(folded: Folded, from: number, to: number, scores: Float64Array): void {
  const { codes } = folded;
  const add = (language: Language, weight: number) => {
    const place = LANGUAGES.indexOf(language);
    const before = times[SLOTS + place] as number;
    if (before === MOST_TIMES) return;
    times[SLOTS + place] = before + 1;
    scores[place] = (scores[place] as number) + weight;
  };
  for (let at = from; at < to; ) {
    if (!isWord(codes[at] as number)) {
      // French puts a blank before a colon.
      if (codes[at] === COLON && codes[at - 1] === SPACE && isWord(codes[at - 2] ?? 0)) add('fr', WORD_SHAPE);
      at += 1;
      continue;
    }
    const start = at;
    let hash: number = SEED;
    let hasMark = false;
    for (; at < to && isWord(codes[at] as number); at += 1) {
      const code = codes[at] as number;
      hash = Math.imul(hash ^ code, PRIME);
      hasMark ||= code >= FIRST_MARK;
    }
    const length = at - start;
    if (length > LONGEST_WORD || IN_ADDRESS.has(codes[start - 1] ?? 0)) continue;
    const slot = slotOf(hash);
    const bits = languages[slot] as number;
    if (bits === 0) {
      if (hasMark) {
        const word = textOf(folded, start, at);
        for (const [marked, language] of LETTERS) if (marked.test(word)) add(language, WORD_SHAPE);
      }
      // `d'ensemble`, `l'équipe`
      if (length <= 2 && codes[at] === APOSTROPHE && ELIDED.has(textOf(folded, start, at)))
        add('fr', WORD_SHAPE);
      continue;
    }
    // A word that comes again and again is the subject, or markup.
    const before = times[slot] as number;
    if (before === MOST_TIMES) continue;
    times[slot] = before + 1;
    // A letter may be one of a list, and a word of several languages says less about each.
    const weight = length === 1 ? LETTER : 1 / bitsIn(bits);
    for (let place = 0, rest = bits; rest !== 0; place += 1, rest >>>= 1) {
      if (rest & 1) scores[place] = (scores[place] as number) + weight;
    }
  }
}

/** How letters and signs tell languages where stop words are few. */
const WORD_SHAPE = 0.75;
const [APOSTROPHE, COLON, SPACE] = [0x27, 0x3a, 0x20] as const;
/** Accents, which folding takes from their letters, and ß. */
const FIRST_MARK = 0xdf;
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/c\u0327|[aeu]\u0300|[eio]\u0302|e\u0301e?s?$/, 'fr'],
  [/[aou]\u0308|\u00df/, 'de'],
  [/n\u0303|[aio]\u0301n$/, 'es'],
  [/[ao]\u0303/, 'pt'],
];
const ELIDED = new Set(['d', 'l', 'c', 'j', 'n', 's', 'm', 'qu']);

/** What is before the parts of an address, `jobs.example.io/it`, and before what is no word. */
const IN_ADDRESS = new Set(Array.from('./@_', (char) => char.charCodeAt(0)));

function bestOf(scores: Float64Array): { first: number; second: number; best: number } {
  let [best, first, second] = [0, 0, 0];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] as number;
    if (score > first) [second, first, best] = [first, score, place];
    else if (score > second) second = score;
  }
  return { first, second, best };
}

/** A short part whole; of a longer one its beginning, middle and end. */
function piecesOf(from: number, to: number, most: number): [number, number][] {
  if (to - from <= most) return [[from, to]];
  const size = Math.floor(most / 3);
  const middle = Math.floor((from + to - size) / 2);
  return [
    [from, from + size],
    [middle, middle + size],
    [to - size, to],
  ];
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
