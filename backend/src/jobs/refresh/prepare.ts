import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Language } from '../../skills/language/detect.ts';
import type { BoardPage } from '../boards/board.ts';
import { normalize, skillText } from '../posting/normalize.ts';
import type { RawPosting } from '../posting/posting.ts';
import type { ExtractedPosting } from './ingest-plan.ts';

/** Yields to other work after this many: a long description takes a millisecond or two. */
const AT_ONCE = 5;

/** What is known of a posting beside its text: what the matcher may use to decide what the text leaves unclear. */
export type AboutPosting = { language?: Language; hints: readonly string[]; company?: string };

export type TextReaders = {
  /** Canonical ids of the skills that a text names. A hint, such as a tag of the board, adds none by itself. */
  extractSkills: (text: string, about: AboutPosting) => string[];
  detectLanguage?: ((text: string) => Language | undefined) | undefined;
};

/** Postings as they are stored, and a reason for each one that is not. */
export async function prepare(
  { postings, dropped }: Pick<BoardPage, 'postings' | 'dropped'>,
  readers: TextReaders,
  now: Date,
): Promise<{ found: ExtractedPosting[]; dropped: string[] }> {
  const found: ExtractedPosting[] = [];
  const reasons = [...dropped];
  for (const [at, raw] of postings.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await nextTurn();
    const one = read(raw, readers, now);
    if (typeof one === 'string') reasons.push(one);
    else found.push(one);
  }
  return { found, dropped: reasons };
}

/** A text that trips us over costs its own posting and no other. */
function read(
  raw: RawPosting,
  { extractSkills, detectLanguage }: TextReaders,
  now: Date,
): ExtractedPosting | string {
  try {
    const posting = normalize(raw, now, detectLanguage);
    if (typeof posting === 'string') return posting;
    const { language, tags: hints, company } = posting;
    const about = { ...(language && { language }), hints, ...(company !== null && { company }) };
    return { ...posting, skills: extractSkills(skillText(posting), about) };
  } catch {
    return 'unreadable';
  }
}
