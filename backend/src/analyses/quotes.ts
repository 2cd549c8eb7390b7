import { inArray } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { jobs } from '../jobs/tables.ts';
import type { Quote } from './result.ts';

/** Postings quoted for a skill. */
const MOST_QUOTES = 2;

type QuotesOptions = {
  database: Database;
  /** The words that name each skill of a text, by id. */
  quotesIn: (text: string) => ReadonlyMap<string, string>;
};

/**
 * Finds the words with which postings ask for skills: of each skill's examples, the first two that name it in their text.
 * A skill that only a tag names has none.
 */
export function createQuotes({ database, quotesIn }: QuotesOptions) {
  return async (
    skills: readonly { id: string; examples: readonly string[] }[],
  ): Promise<Record<string, Quote[]>> => {
    const ids = [...new Set(skills.flatMap(({ examples }) => examples))];
    if (ids.length === 0) return {};
    const rows = await database.query((db) =>
      db
        .select({ id: jobs.id, title: jobs.title, description: jobs.description })
        .from(jobs)
        .where(inArray(jobs.id, ids)),
    );
    const texts = new Map(
      rows.map(({ id, title, description }) => [id, quotesIn([title, description ?? ''].join('\n'))]),
    );
    const quotesOf = (skill: string, examples: readonly string[]) =>
      examples
        .flatMap((posting) => {
          const text = texts.get(posting)?.get(skill);
          return text === undefined ? [] : [{ posting, text }];
        })
        .slice(0, MOST_QUOTES);
    return Object.fromEntries(skills.map(({ id, examples }) => [id, quotesOf(id, examples)]));
  };
}
