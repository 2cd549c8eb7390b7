import { catalogue } from '../../skills/catalogue/index.ts';
import type { Alias } from '../../skills/catalogue/lines.ts';
import type { Language } from '../../skills/language/detect.ts';

/** What is known of words: in lower case. */
export type Lexicon = {
  /** Whether it is a word, written as one. */
  isWord(word: string): boolean;
  /** Whether the two are written with a hyphen between them. */
  isHyphenated(first: string, second: string): boolean;
  /** Whether the two follow each other in a name. */
  areNeighbours(first: string, second: string): boolean;
};

/**
 * What stands where a font's ligature has no character: NUL or another control character, the replacement character, or
 * one of the private use area. Not a tab or a line feed.
 */
export const LOST = '\\0-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ue000-\\uf8ff\\ufffd';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu;
const LETTERS_AND_LOST = new RegExp(`[\\p{L}\\p{M}${LOST}]+`, 'gu');
const ANY_LOST = new RegExp(`[${LOST}]`, 'u');
const HYPHEN = /[-\u2010\u2011]/;
/** Shorter ones are syllables as often as words. */
const SHORTEST = 3;
const ENDS_BROKEN = /[\p{L}\p{N}][-\u00ad\u2010\u2011]\s*$/u;
/** Characters at a line's end in which to look for a hyphen. */
const LONGEST = 100;

let names: ReadonlyMap<Language | undefined, Lexicon> | undefined;

/**
 * The words of the catalogue's names, without those that only another language has: `trafic` is a word of French and
 * `traffic` one of English, and which of them was broken depends on the text.
 */
export function namesOfSkills(language: Language | undefined): Lexicon {
  names ??= readNames();
  return (names.get(language) ?? names.get(undefined)) as Lexicon;
}

function readNames(): ReadonlyMap<Language | undefined, Lexicon> {
  const written = catalogue.flatMap(({ aliases }) => aliases);
  const lexicon = (of: readonly Alias[]) =>
    lexiconOf(
      of.map(({ text }) => text.toLowerCase()),
      true,
    );
  const all = lexicon(written);
  const common = lexicon(written.filter(({ language }) => language === undefined));
  const read = new Map<Language | undefined, Lexicon>([[undefined, { ...all, isWord: common.isWord }]]);
  for (const one of new Set(written.flatMap(({ language }) => language ?? []))) {
    const own = lexicon(written.filter(({ language }) => language === one));
    read.set(one, { ...all, isWord: (word) => own.isWord(word) || common.isWord(word) });
  }
  return read;
}

/**
 * The words of a text, except for those at a line's broken end or start: what is broken in one place often stands whole in
 * another, whatever the language.
 */
export function wordsOf(text: string): Lexicon {
  let isBroken = false;
  // Half a word is none.
  const whole =
    text.search(ANY_LOST) < 0
      ? text
      : text.replace(LETTERS_AND_LOST, (word) => (ANY_LOST.test(word) ? ' ' : word));
  const lines = whole
    .toLowerCase()
    .split('\n')
    .map((line) => {
      const whole = isBroken ? line.trimStart().replace(/^\S+/, '') : line;
      isBroken = ENDS_BROKEN.test(line.slice(-LONGEST));
      return isBroken ? whole.slice(0, whole.trimEnd().lastIndexOf(' ') + 1) : whole;
    });
  return lexiconOf(lines, false);
}

/** Knows what one of several knows. */
export function anyOf(...lexicons: readonly Lexicon[]): Lexicon {
  return {
    isWord: (word) => lexicons.some((lexicon) => lexicon.isWord(word)),
    isHyphenated: (first, second) => lexicons.some((lexicon) => lexicon.isHyphenated(first, second)),
    areNeighbours: (first, second) => lexicons.some((lexicon) => lexicon.areNeighbours(first, second)),
  };
}

function lexiconOf(texts: readonly string[], isNames: boolean): Lexicon {
  const words = new Set<string>();
  const hyphenated = new Set<string>();
  const neighbours = new Set<string>();
  for (const text of texts) {
    let before: string | undefined;
    let end = -1;
    for (const { 0: match, index } of text.matchAll(WORD)) {
      const parts = match.split(HYPHEN);
      for (const [n, part] of parts.entries()) {
        if (part.length >= SHORTEST && parts.length === 1) words.add(part);
        if (n > 0) hyphenated.add(`${parts[n - 1]} ${part}`);
      }
      // A name of two words may be written with a hyphen; two words of a sentence are not one by that.
      if (isNames && before !== undefined && index === end + 1) neighbours.add(`${before} ${parts[0]}`);
      before = parts.at(-1);
      end = index + match.length;
    }
  }
  return {
    isWord: (word) => words.has(word),
    isHyphenated: (first, second) => hyphenated.has(`${first} ${second}`),
    areNeighbours: (first, second) => neighbours.has(`${first} ${second}`),
  };
}
