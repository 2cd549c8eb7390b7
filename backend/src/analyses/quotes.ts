import { quote } from '../skills/quote.ts';
import type { Mention } from './alternatives.ts';
import type { Quote } from './result.ts';

/** Postings quoted for a skill. */
const MOST_QUOTES = 2;

/** A posting's title and text, and where they name skills, in order. */
export type ReadPosting = { id: string; title: string; text: string; mentions: readonly Mention[] };

/** Whether the title names it, not the text. */
export const isInTitle = ({ title }: ReadPosting, { end }: Mention): boolean => end <= title.length;

/**
 * The words with which postings ask for skills: of each skill's examples, the first two that name it; in the text rather
 * than in the title, which is shown beside. A skill that only a tag names has none.
 */
export function quotesOf(
  skills: readonly { id: string; examples: readonly string[] }[],
  postings: readonly ReadPosting[],
): Record<string, Quote[]> {
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const quoted = (skill: string, examples: readonly string[]): Quote[] =>
    examples
      .flatMap((id) => {
        const posting = byId.get(id);
        const all = posting?.mentions.filter((mention) => mention.id === skill) ?? [];
        const best = posting && (all.find((mention) => !isInTitle(posting, mention)) ?? all[0]);
        return best ? [{ posting: id, text: quote(posting.text, best) }] : [];
      })
      .slice(0, MOST_QUOTES);
  return Object.fromEntries(skills.map(({ id, examples }) => [id, quoted(id, examples)]));
}
