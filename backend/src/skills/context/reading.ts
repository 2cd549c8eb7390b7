import { detectLanguageIn, type Language } from '../language/detect.ts';
import type { Proficiency } from '../level.ts';
import type { Candidate } from '../matcher/find.ts';
import type { Folded } from '../matcher/fold.ts';
import { isOwnItem, isWholeItem } from '../matcher/lists.ts';
import { createAsides } from './asides.ts';
import { createLayout, type Layout } from './layout.ts';
import { proficiencyAfter } from './proficiency.ts';

/** A text and what its names need to know of it, each found out when it is first asked for. */
export type Reading = {
  text: string;
  folded: Folded;
  layout: Layout;
  /** Whether a heading over what an employer offers, or a person likes, may be in it. */
  mayOffer: boolean;
  /** The language of a place: of its paragraph where that is long enough to tell, else of the text. */
  languageAt(place: number): Language | undefined;
  /** The language of the text. */
  languageOfText(): Language | undefined;
  /** Whether its sentence speaks of something other than the work. */
  isAside(candidate: Candidate): boolean;
  proficiencyAfter(candidate: Candidate): Proficiency | undefined;
  /** Whether a name, with a level or version after it, is a whole item: of a list, or a line. */
  isWholeItem(candidate: Candidate): boolean;
  /** The same, with a mark or a line end on both sides. */
  isOwnItem(candidate: Candidate): boolean;
};

/** A shorter paragraph says too little about its language. */
const SHORTEST_PARAGRAPH = 60;
/** Characters in which to look for a language. */
const MOST_READ = { text: 900, paragraph: 240 } as const;

export function createReading(
  text: string,
  folded: Folded,
  given: Language | undefined,
  mayOffer: boolean,
): Reading {
  const layout = createLayout(folded, text);
  let ofText: Language | undefined | null = given ?? null;
  let paragraph: { from: number; to: number; language: Language | undefined } | undefined;

  function languageOfText(): Language | undefined {
    if (ofText === null) ofText = detectLanguageIn(folded, 0, folded.length, MOST_READ.text);
    return ofText;
  }

  function proficiencyOf(candidate: Candidate): Proficiency | undefined {
    if (candidate.proficiency === undefined)
      candidate.proficiency = proficiencyAfter(folded, candidate) ?? null;
    return candidate.proficiency ?? undefined;
  }

  return {
    text,
    folded,
    layout,
    mayOffer,
    languageOfText,
    languageAt(place) {
      if (paragraph && place >= paragraph.from && place < paragraph.to) return paragraph.language;
      const { from, to } = layout.lineAt(place);
      const own =
        to - from >= SHORTEST_PARAGRAPH
          ? detectLanguageIn(folded, from, Math.min(to, folded.length), MOST_READ.paragraph)
          : undefined;
      paragraph = { from, to, language: own ?? languageOfText() };
      return paragraph.language;
    },
    isAside: createAsides(text, languageOfText),
    proficiencyAfter: proficiencyOf,
    isWholeItem: (candidate) => isWholeItem(folded, candidate, proficiencyOf(candidate)?.to),
    isOwnItem: (candidate) => isOwnItem(folded, candidate, proficiencyOf(candidate)?.to),
  };
}
