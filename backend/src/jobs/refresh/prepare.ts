import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BoardPage } from '../boards/board.ts';
import { type DetectLanguage, normalize, skillText } from '../posting/normalize.ts';
import type { RawPosting } from '../posting/posting.ts';
import type { ExtractedPosting } from './ingest-plan.ts';

/** Yields to other work after this many: a long description takes a millisecond or two. */
const AT_ONCE = 5;

export type TextReaders = {
  /** Canonical ids of the skills that a text in this language names. */
  extractSkills: (text: string, language?: string) => string[];
  detectLanguage?: DetectLanguage | undefined;
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
    return { ...posting, skills: extractSkills(skillText(posting), posting.language ?? undefined) };
  } catch {
    return 'unreadable';
  }
}
