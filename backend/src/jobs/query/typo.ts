import { fold } from './fold.ts';

/** How often a word occurs in titles. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Shorter words have too many neighbours that are words too. */
const LEAST_LENGTH = 5;
/** From this length on two slips are still one word. */
const LONG = 9;
/** In so many titles a word has to be to be meant; in fewer it may be a slip itself. */
export const LEAST_COUNT = 3;

/**
 * The word that was meant, when another is within one slip (two in a long word): a letter left out, added or wrong, or two
 * neighbours swapped. The first letter is right nearly always. Of several the nearest, then the most frequent.
 */
export function correct(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < LEAST_LENGTH || /\d/.test(word) || vocabulary.has(word)) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  let best: { word: string; slips: number; count: number } | undefined;
  for (const [other, count] of vocabulary) {
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > most || other.length < 4) continue;
    if (count < LEAST_COUNT) continue;
    const slips = distance(word, other, most);
    if (slips > most) continue;
    if (!best || slips < best.slips || (slips === best.slips && count > best.count))
      best = { word: other, slips, count };
  }
  return best?.word;
}

/** Damerau–Levenshtein (optimal string alignment), given up beyond `most`. */
export function distance(a: string, b: string, most: number): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        (old[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (old[j - 1] as number) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [older, old] = [old, row];
  }
  return old[b.length] as number;
}

/** A text with another word in place of one, which is folded. */
export const replaceWord = (text: string, from: string, to: string): string =>
  text.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) => (fold(word) === from ? to : word));
