import type { FoundPosting } from './finder.ts';
import type { Quote } from './result.ts';

/** Postings quoted for a skill. */
const MOST_QUOTES = 2;

/** All that a posting says, as its skills were read from it. */
export const textOf = ({ title, description }: Pick<FoundPosting, 'title' | 'description'>): string =>
  [title, description ?? ''].join('\n');

/**
 * Finds the words with which postings ask for skills: of each skill's examples, the first two that name it in their text.
 * A skill that only a tag names has none. `quotesIn`: the words that name each skill of a text, by id.
 */
export function quotesOf(
  skills: readonly { id: string; examples: readonly string[] }[],
  postings: readonly FoundPosting[],
  quotesIn: (text: string) => ReadonlyMap<string, string>,
): Record<string, Quote[]> {
  const needed = new Set(skills.flatMap(({ examples }) => examples));
  const texts = new Map(
    postings.flatMap((posting) =>
      needed.has(posting.id) ? [[posting.id, quotesIn(textOf(posting))] as const] : [],
    ),
  );
  const quoted = (skill: string, examples: readonly string[]) =>
    examples
      .flatMap((posting) => {
        const text = texts.get(posting)?.get(skill);
        return text === undefined ? [] : [{ posting, text }];
      })
      .slice(0, MOST_QUOTES);
  return Object.fromEntries(skills.map(({ id, examples }) => [id, quoted(id, examples)]));
}
