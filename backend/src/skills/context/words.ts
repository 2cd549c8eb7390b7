import { type Folded, isJoint, isWord } from '../matcher/fold.ts';

/** Longer words say nothing about their neighbours. */
const LONGEST = 24;
const [COLON, APOSTROPHE] = [0x3a, 0x27] as const;
const MARKS = /[\u0300-\u036f]/g;

/** The words before a name on its line of thought, the nearest first. */
export type Before = { words: string[]; isHeading: boolean };

/** The word right before a place, and the two, without accents. `isHeading` where a colon follows the word: `Languages: C`. */
export function wordsBefore(folded: Folded, from: number): Before {
  const { codes } = folded;
  let at = skip(codes, from, -1);
  const isHeading = at > 0 && codes[at - 1] === COLON;
  if (isHeading) at = skip(codes, at - 1, -1);
  const first = wordEndingAt(codes, at);
  const before = skip(codes, at - first.length, -1);
  const second = first === '' ? '' : wordEndingAt(codes, before);
  const words = pair(first, second && `${second} ${first}`);
  // `la pratique de l'espagnol`, `le suivi de la trésorerie`
  if (second !== '' && (first === 'l' || first === 'la')) {
    const third = wordEndingAt(codes, skip(codes, before - second.length, -1)).replace(MARKS, '');
    if (third !== '') words.push(`${third} ${second} ${first}`);
  }
  return { words, isHeading };
}

/** The word right before a place, as it is folded; '' where none is. */
export function wordBefore({ codes }: Folded, from: number): string {
  return wordEndingAt(codes, skip(codes, from, -1));
}

/** Up to so many words before a place that only blanks, hyphens and apostrophes separate, without accents. */
export function wordsUpTo({ codes }: Folded, from: number, most: number): string[] {
  const words: string[] = [];
  let at = from;
  while (words.length < most) {
    const end = skip(codes, at, -1);
    const word = wordEndingAt(codes, end);
    if (word === '') break;
    words.unshift(word.replace(MARKS, ''));
    at = end - word.length;
  }
  return words;
}

/** The word right after a place, and the two, without accents. */
export function wordsAfter({ codes, length }: Folded, to: number): string[] {
  const at = skip(codes, to, 1);
  const first = wordAt(codes, at, length);
  const second = first === '' ? '' : wordAt(codes, skip(codes, at + first.length, 1), length);
  return pair(first, second && `${first} ${second}`);
}

const pair = (one: string, two: string) =>
  [one, two].filter((word) => word !== '').map((word) => word.replace(MARKS, ''));

function skip(codes: Uint16Array, at: number, direction: 1 | -1): number {
  const near = codes[direction === 1 ? at : at - 1] ?? 0;
  // `d'Excel`
  return isJoint(near) || (near === APOSTROPHE && direction === -1) ? at + direction : at;
}

function wordEndingAt(codes: Uint16Array, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST && isWord(codes[start - 1] as number)) start -= 1;
  return lettersOf(codes, start, end);
}

function wordAt(codes: Uint16Array, start: number, length: number): string {
  let end = start;
  while (end < length && end - start < LONGEST && isWord(codes[end] as number)) end += 1;
  return lettersOf(codes, start, end);
}

function lettersOf(codes: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(codes[at] as number);
  return text;
}
