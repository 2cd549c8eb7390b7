import { z } from 'zod';
import { parseJson } from '../json.ts';

export const MOST_STEPS = 4;
export const MOST_CHARACTERS = 240;
/** A longer one is no word of prose. */
const MOST_IN_WORD = 40;

/** Catalogue ids that a text mentions. */
export type SkillsIn = (text: string) => Iterable<string>;

/** What a plan may name. */
export type Nameable = {
  ids: ReadonlySet<string>;
  /** What people call these: their words count as plain, whatever is in them (`Node.js`, `CI/CD`). */
  names: readonly string[];
  skillsIn: SkillsIn;
};

const answer = z.object({ steps: z.array(z.string()) });

// What is not listed here is not shown. No dot, colon or slash can stand where it would make an address or a tag of its
// word, and Markdown's own characters are not there at all.
const OPENING = `["“‘'(]{0,2}`;
// A full stop may be followed by more, as in `e.g.,` and `etc.).`.
const CLOSING = String.raw`[)"”’']{0,2}(?:\.{3}|\.[)"”’']{0,2}[.,;]|[.,;:!?])?[)"”’']{0,2}`;
const PART = String.raw`[\p{Script=Latin}0-9]+`;
const WORD = String.raw`${PART}(?:['’/–—-]${PART}){0,4}(?:\+{1,2}|#|%)?`;
const NUMBER = String.raw`\d+(?:[.,]\d+){1,2}%?`;
const PLAIN = new RegExp(`^${OPENING}(?:${WORD}|${NUMBER}|e\\.g|i\\.e)${CLOSING}$`, 'u');
const AROUND = new RegExp(`^${OPENING}(.+?)${CLOSING}$`, 'u');
/** Between words. */
const ALONE = new Set(['-', '–', '—', '&', '+']);

/**
 * The steps of a model's answer that are safe to show. The model has read untrusted postings: a step that names
 * another skill, is more than plain words, or is too long, is dropped.
 */
export function stepsOf(text: string, { ids, names, skillsIn }: Nameable): string[] {
  const read = answer.safeParse(parseJson(text));
  if (!read.success) return [];
  const known = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
  return (
    read.data.steps
      .slice(0, MOST_STEPS)
      // Wide and other compatible forms look like the letters they stand for, and browsers read them as such.
      .map((step) => step.normalize('NFKC').replace(/\s+/g, ' ').replaceAll('\u2010', '-').trim())
      .filter((step) => isPlain(step, known) && [...skillsIn(step)].every((id) => ids.has(id)))
  );
}

function isPlain(step: string, known: ReadonlySet<string>): boolean {
  if (step === '' || step.length > MOST_CHARACTERS) return false;
  const words = step.split(' ');
  return !ALONE.has(words[0] ?? '') && words.every((word) => isPlainWord(word, known));
}

function isPlainWord(word: string, known: ReadonlySet<string>): boolean {
  if (word.length > MOST_IN_WORD) return false;
  return ALONE.has(word) || PLAIN.test(word) || known.has(AROUND.exec(word)?.[1]?.toLowerCase() ?? '');
}
