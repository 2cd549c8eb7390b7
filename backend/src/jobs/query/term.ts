import { formsOf } from './forms.ts';
import { isLevel } from './persons.ts';

/** How an alternative relates to what was written. */
export type Nearness = 'own' | 'same' | 'related';

/** A word with its forms. */
export type Word = {
  word: string;
  forms: ReadonlySet<string>;
  /** Whether it may be the end of a longer word: `entwickler` in `Softwareentwickler`. */
  ends: boolean;
};

/** All of its parts together mean what was written. */
export type Alternative = {
  nearness: Nearness;
  parts: readonly (Word | Term)[];
  /** It is the same only while the title has the role's other words as well. */
  isBeside?: true;
};

/** A part of a role or a search, and everything that counts as it. */
export type Term = {
  /** Folded. */
  written: string;
  any: Alternative[];
  /** The skill it names: postings that ask for it count too. */
  skill?: string;
  /** `head`: who is looked for. `level`: senior and the like, which only ranks. */
  kind: 'head' | 'modifier' | 'level';
};

/** Shorter ones are the end of too many other words. */
const LEAST_END = 6;
/** German words that end compounds although they are short. */
const SHORT_ENDS = new Set(['arzt', 'koch', 'wirt', 'kraft']);

/** `whole`: a skill's name and a level end no compound, and each end that is looked for costs a part of the index. */
export function wordOf(word: string, { exact = false, whole = false } = {}): Word {
  if (exact) return { word, forms: new Set([word]), ends: false };
  return { word, forms: new Set(formsOf(word)), ends: !whole && !isLevel(word) && isEnd(word) };
}

/** Whether longer words may end in it. */
export const isEnd = (word: string): boolean =>
  (word.length >= LEAST_END && /^[a-z]+$/.test(word)) || SHORT_ENDS.has(word);

export const isTerm = (part: Word | Term): part is Term => 'any' in part;
