import { type Folded, isJoint, isWord, textOf } from '../matcher/fold.ts';

/** Longer words say nothing about their neighbours. */
const LONGEST = 24;
const [COLON, APOSTROPHE] = [0x3a, 0x27] as const;
const MARKS = /[\u0300-\u036f]/g;
const FIRST_MARK = 0x300;

/** The words before a name on its line of thought, the nearest first. */
export type Before = { words: string[]; isHeading: boolean };

/** The word right before a place, and the two, without accents. `isHeading` where a colon follows the word: `Languages: C`. */
export function wordsBefore(folded: Folded, from: number): Before {
  const { codes } = folded;
  let at = skip(codes, from, -1);
  const isHeading = at > 0 && codes[at - 1] === COLON;
  if (isHeading) at = skip(codes, at - 1, -1);
  const first = wordEndingAt(folded, at);
  const before = skip(codes, at - first.length, -1);
  const second = first === '' ? '' : wordEndingAt(folded, before);
  const words = pair(first, second && `${second} ${first}`);
  // `la pratique de l'espagnol`, `le suivi de la trésorerie`
  if (second !== '' && (first === 'l' || first === 'la')) {
    const third = withoutMarks(wordEndingAt(folded, skip(codes, before - second.length, -1)));
    if (third !== '') words.push(`${third} ${second} ${first}`);
  }
  return { words, isHeading };
}

/** The word right before a place, without accents; '' where none is. */
export function wordBefore(folded: Folded, from: number): string {
  return withoutMarks(wordEndingAt(folded, skip(folded.codes, from, -1)));
}

/** Up to so many words before a place that only blanks, hyphens and apostrophes separate, without accents. */
export function wordsUpTo(folded: Folded, from: number, most: number): string[] {
  const { codes } = folded;
  const words: string[] = [];
  let at = from;
  while (words.length < most) {
    const end = skip(codes, at, -1);
    const word = wordEndingAt(folded, end);
    if (word === '') break;
    words.unshift(withoutMarks(word));
    at = end - word.length;
  }
  return words;
}

/** The word right after a place, and the two, without accents. */
export function wordsAfter(folded: Folded, to: number): string[] {
  const { codes } = folded;
  const at = skip(codes, to, 1);
  const first = wordAt(folded, at);
  const second = first === '' ? '' : wordAt(folded, skip(codes, at + first.length, 1));
  return pair(first, second && `${first} ${second}`);
}

const pair = (one: string, two: string) =>
  two === '' ? (one === '' ? [] : [withoutMarks(one)]) : [withoutMarks(one), withoutMarks(two)];

/** Most words have no accents, and a look at each letter costs less than a pattern. */
function withoutMarks(word: string): string {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) >= FIRST_MARK) return word.replace(MARKS, '');
  return word;
}

function skip(codes: Uint16Array, at: number, direction: 1 | -1): number {
  const near = codes[direction === 1 ? at : at - 1] ?? 0;
  // `d'Excel`
  return isJoint(near) || (near === APOSTROPHE && direction === -1) ? at + direction : at;
}

function wordEndingAt(folded: Folded, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST && isWord(folded.codes[start - 1] as number)) start -= 1;
  return textOf(folded, start, end);
}

function wordAt(folded: Folded, start: number): string {
  const { codes, length } = folded;
  let end = start;
  while (end < length && end - start < LONGEST && isWord(codes[end] as number)) end += 1;
  return textOf(folded, start, end);
}
