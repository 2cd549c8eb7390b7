import { z } from 'zod';
import { parseJson } from '../json.ts';

export const MOST_STEPS = 4;
export const MOST_CHARACTERS = 240;

/** Catalogue ids that a text mentions. */
export type SkillsIn = (text: string) => Iterable<string>;

const answer = z.object({ steps: z.array(z.string()) });

const ADDRESS =
  /:\/\/|www\.|@|(?<!\basp)\.(?:com|org|net|io|dev|ai|co|app|info|xyz|ru|de|uk|example|link|site|me|gg|ly)\b/i;
/** HTML and Markdown that makes a link, an image or a heading, and invisible characters. */
const MARKUP = /[<>[\]`{}|\\]|^\s*#|\p{Cc}|\p{Cf}|\p{Co}|\p{Cn}/u;

/**
 * The steps of a model's answer that are safe to show. The model has read untrusted postings: a step that names
 * another skill, holds an address or markup, or is too long, is dropped.
 */
export function stepsOf(text: string, allowed: ReadonlySet<string>, skillsIn: SkillsIn): string[] {
  const read = answer.safeParse(parseJson(text));
  if (!read.success) return [];
  return read.data.steps
    .slice(0, MOST_STEPS)
    .map((step) => step.replace(/\s+/g, ' ').trim())
    .filter((step) => isHarmless(step) && [...skillsIn(step)].every((id) => allowed.has(id)));
}

function isHarmless(step: string): boolean {
  return (
    step !== '' &&
    step.length <= MOST_CHARACTERS &&
    step.isWellFormed() &&
    !ADDRESS.test(step) &&
    !MARKUP.test(step)
  );
}
