import type { Language } from '../skills/language/detect.ts';
import { alternativesIn, type Mention } from './alternatives.ts';
import type { FoundPosting } from './finder.ts';
import type { AnalysedPosting } from './fit.ts';
import { isInTitle, type ReadPosting } from './quotes.ts';

/** Where a text names skills, in order. */
export type MentionsIn = (text: string, about?: { language?: Language | undefined }) => readonly Mention[];

/** Reads a posting as its skills were read from it. */
export function readPosting(
  { id, title, description, language }: FoundPosting,
  mentionsIn: MentionsIn,
): ReadPosting {
  const text = [title, description ?? ''].join('\n');
  return {
    id,
    title,
    text,
    mentions: mentionsIn(text, { language: (language ?? undefined) as Language | undefined }),
  };
}

/** What an analysis counts of it. Pay is the middle of what is offered; a guess of the board is none. */
export function postingOf(
  { id, skills, complete, salaryMin, salaryMax, salaryCurrency, salaryPredicted }: FoundPosting,
  read: ReadPosting,
): AnalysedPosting {
  const [low, high] = [salaryMin ?? salaryMax, salaryMax ?? salaryMin];
  const isTold = low !== null && high !== null && salaryCurrency !== null && !salaryPredicted;
  const idsWhere = (is: (mention: Mention) => boolean) =>
    read.mentions.filter(is).map((mention) => mention.id);
  const titled = idsWhere((mention) => isInTitle(read, mention));
  const inText = idsWhere((mention) => !isInTitle(read, mention));
  return {
    ...{ id, skills, titled, musts: titled.filter((skill) => inText.includes(skill)) },
    alternatives: alternativesIn(read.text, read.mentions),
    whole: complete === true,
    salary: isTold ? { amount: (low + high) / 2, currency: salaryCurrency } : null,
  };
}
