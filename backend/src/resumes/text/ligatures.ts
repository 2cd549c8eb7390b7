import { type Lexicon, LOST } from './lexicon.ts';
import { CONTEXTS } from './ligature-contexts.ts';

const LETTERS_AND_LOST = new RegExp(`[\\p{L}\\p{M}${LOST}]+`, 'gu');
const ANY_LOST = new RegExp(`[${LOST}]`, 'gu');
const REPLACEMENT = '\ufffd';

/** Those that have a character of their own. */
const PRESENTED: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** What may have been lost, most frequent first; nothing, where the character means nothing. */
const CANDIDATES = [
  'fi',
  'ff',
  'fl',
  'ffi',
  'ffl',
  'ti',
  'tt',
  'ft',
  'tti',
  'tf',
  'fft',
  'fj',
  'Th',
  'st',
  'ct',
  '',
];
/**
 * Ghostscript, which also compresses other programs' files, writes a ligature's letters with their bytes swapped: `f` as
 * U+6600. Of three letters it adds the last two: U+CF00 is `f` + `i`.
 */
const SWAPPED = new Map([
  ...[...'abcdefghijklmnopqrstuvwxyzT'].map((letter) => [swapped(letter), letter] as const),
  [swapped('f', 'i'), 'fi'],
  [swapped('f', 'l'), 'fl'],
]);
const SWAPPED_RUN = new RegExp(
  `(?<=\\p{Script=Latin})[${[...SWAPPED.keys()].join('')}]{2}|[${[...SWAPPED.keys()].join('')}]{2}(?=\\p{Script=Latin})`,
  'gu',
);

function swapped(...letters: string[]): string {
  return String.fromCharCode(letters.reduce((sum, letter) => sum + letter.charCodeAt(0), 0) << 8);
}

/** Where Ghostscript knows nothing of a ligature, it has the character of a free code, the last first: `Snow\u00feake`. */
const FREE_CODE = /[\u00f0-\u00ff]/;
/** Letters of a word in which such a character may be one. */
const LONG = 6;

/** Three losses are 4,096 words to look up; a word has rarely more than two. */
const MAX_LOST = 3;
const MAX_WORD = 60;
/** Of a text. A resume with a lost ligature in every line needs some thousands; then the context has to do. */
const MAX_LOOKUPS = 200_000;
/** TeX's codes for dashes, and for opening and closing quotation marks. */
const TEX = { dashes: '\\u0015\\u0016', opening: '\\u0010\\u0012', closing: '\\u0011' };
/** Between a word and a capital or between numbers stands no ligature. */
const DASH = new RegExp(
  `(?<=\\p{Ll})[\\0-\\u0008\\u000e-\\u001f](?=\\p{Lu})|(?<=\\p{N})[${TEX.dashes}](?=\\p{N})`,
  'gu',
);
const OPENED = new RegExp(`(?<!\\p{L})[${TEX.opening}](?=[^${TEX.opening}]{1,200}${TEX.closing})`, 'gu');
const OTHER_SCRIPT = /(?=\p{L})\P{Script=Latin}/u;
/** Letters a word needs around the gap before its context alone decides. */
const ENOUGH = 3;

/**
 * A text with its ligatures written out. A lost one is what makes the word one that is known; else what usually stands
 * between such letters. What is no ligature stays, but for control characters, which go.
 */
export function restoreLigatures(text: string, lexicon: Lexicon): string {
  const plain = text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => PRESENTED[ligature] as string)
    .replace(SWAPPED_RUN, (letters) => [...letters].map((letter) => SWAPPED.get(letter)).join(''))
    .replace(DASH, '–')
    .replace(OPENED, '“');
  if (plain.search(ANY_LOST) < 0) return plain;
  const done = new Map<string, string>();
  let budget = MAX_LOOKUPS;
  return plain.replace(LETTERS_AND_LOST, (word) => {
    const parts = word.split(ANY_LOST);
    const lost = parts.length - 1;
    if (lost === 0 || lost > MAX_LOST || word.length > MAX_WORD || OTHER_SCRIPT.test(word)) return word;
    const before = done.get(word);
    if (before !== undefined) return before;
    budget -= CANDIDATES.length ** lost;
    const whole = (budget > 0 ? known(parts, lexicon) : undefined) ?? usual(word, parts);
    done.set(word, whole);
    return whole;
  });
}

/**
 * A drawn text in which the names of skills have their ligatures, where one of Latin's last letters stands for each. Only
 * names: such a letter is one of its own in most languages.
 */
export function restoreNames(text: string, names: Lexicon): string {
  if (!FREE_CODE.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    const parts = word.split(FREE_CODE);
    const isOne =
      parts.length > 1 && parts.length <= MAX_LOST && word.length >= LONG && word.length <= MAX_WORD;
    if (!isOne || names.isWord(word.toLowerCase())) return word;
    return known(parts, names) ?? word;
  });
}

/** The word with ligatures, or without, that the lexicon has. */
function known(parts: readonly string[], lexicon: Lexicon): string | undefined {
  const isUpper = /\p{Lu}{2}/u.test(parts.join(' '));
  let words = [parts[0] as string];
  for (const part of parts.slice(1)) {
    const options = CANDIDATES.map((ligature) => (isUpper ? ligature.toUpperCase() : ligature) + part);
    words = words.flatMap((start) => options.map((option) => start + option));
  }
  // At its end the sign may be a quotation mark, and is no ligature where the word is whole without it.
  const isWhole = (word: string) => parts.at(-1) === '' && word === parts.join('');
  return words.find((word) => lexicon.isWord(word.toLowerCase()) && !isWhole(word));
}

/** The word with what usually stands between its letters. */
function usual(word: string, parts: readonly string[]): string {
  if (parts.join('').length < ENOUGH || isSign(word)) return word;
  const signs = word.match(ANY_LOST) ?? [];
  const isUpper = /\p{Lu}{2}/u.test(word);
  let text = parts[0] as string;
  for (const [n, part] of parts.slice(1).entries()) {
    const ligature = ligatureBetween(`^${parts.slice(0, n + 1).join('')}`, `${parts.slice(n + 1).join('')}$`);
    const sign = signs[n] as string;
    // Where another letter was lost, the reader sees at least that one is missing.
    const instead = ligature ?? (sign === REPLACEMENT ? sign : '');
    text += (isUpper ? instead.toUpperCase() : instead) + part;
  }
  return text;
}

/**
 * A sign before or after a word and no part of it: an icon, or a bullet before a capital. No ligature begins a word with a
 * capital after it.
 */
function isSign(word: string): boolean {
  return ICON.test(word) || MARK.test(word);
}

const ICON = /^[\ue000-\uf8ff]|[\ue000-\uf8ff]$/u;
/** At a word's end the replacement character is a quotation mark as often. */
const MARK = new RegExp(`^[${LOST}]\\p{Lu}|\ufffd$`, 'u');

type Ligature = keyof typeof CONTEXTS;

let contexts: Map<string, Ligature> | undefined;
/** Letters before and after the gap, the longest context first. */
const LENGTHS = [
  [4, 4],
  [3, 4],
  [4, 3],
  [3, 3],
  [4, 1],
  [1, 4],
  [3, 2],
  [2, 3],
  [3, 1],
  [1, 3],
  [2, 2],
  [2, 1],
  [1, 2],
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
] as const;

/** The ligature that usually stands between such letters; undefined when it is usually another letter. */
function ligatureBetween(left: string, right: string): string | undefined {
  contexts ??= new Map(
    Object.entries(CONTEXTS).flatMap(([ligature, list]) =>
      list.split(/\s+/).map((context) => [context, ligature as Ligature] as const),
    ),
  );
  const [before, after] = [left.toLowerCase(), right.toLowerCase()];
  for (const [l, r] of LENGTHS) {
    if (before.length < l || after.length < r) continue;
    const found = contexts.get(`${l === 0 ? '' : before.slice(-l)}_${after.slice(0, r)}`);
    if (found) return found === 'none' ? undefined : found;
  }
  return undefined;
}
