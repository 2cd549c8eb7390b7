import { and, eq, gte, isNull, or, type SQL, sql } from 'drizzle-orm';
import { jobs } from './tables.ts';

/** What a job must match. Empty: any open one. */
export type JobFilter = {
  /** As people write it for a search engine: words, "phrases", or, -not. */
  text?: string | undefined;
  /** Words of the location or a country. */
  place?: string | undefined;
  remote?: boolean | undefined;
  /** All of them. */
  skills?: readonly string[] | undefined;
  /** The highest yearly pay is at least this. Jobs without a salary are left out. */
  salaryMin?: number | undefined;
  currency?: string | undefined;
  /** Posted since then. */
  since?: Date | undefined;
  board?: string | undefined;
};

/** A filter whose text, place and skills have been read: they are a tsquery of the column `words`. */
export type ReadFilter = JobFilter & {
  /** Undefined: any. Empty: nothing, for a text without a word. */
  words?: string | undefined;
  /** Only postings in these languages, and those whose language is unknown. */
  languages?: readonly string[] | undefined;
};

/**
 * The condition in SQL. `unfilled`: some rows have no `words` yet, and are found as the release before this one did. `rest`: a part
 * of the words that no index is asked.
 */
export function matches(filter: ReadFilter, { unfilled = false, rest = '' } = {}): SQL {
  const { words, remote, salaryMin, currency, since, board, languages } = filter;
  const all = and(
    isNull(jobs.closedAt),
    words === undefined ? undefined : unfilled ? or(hasWords(words), hadWords(filter)) : hasWords(words),
    rest === '' ? undefined : sql`(${hasWords(rest)}) is true`,
    remote === undefined ? undefined : eq(jobs.remote, remote),
    languages === undefined
      ? undefined
      : sql`(${jobs.language} is null or ${jobs.language} = any(${asArray(languages)}))`,
    salaryMin === undefined
      ? undefined
      : sql`coalesce(${jobs.salaryMax}, ${jobs.salaryMin}) >= ${salaryMin}::int`,
    currency === undefined ? undefined : eq(jobs.salaryCurrency, currency),
    since && gte(jobs.postedAt, since),
    board === undefined ? undefined : eq(jobs.board, board),
  );
  return all ?? sql`true`;
}

/**
 * In a subquery the planner does not see the words. It would add up a guess for each of a hundred synonyms and read the whole
 * table; how many rows to read, and by which index, is decided by what was found so far (windows.ts).
 */
const hasWords = (words: string): SQL =>
  words === '' ? sql`false` : sql`${jobs.words} @@ (select ${words}::tsquery)`;

function hadWords({ text, place, skills }: ReadFilter): SQL | undefined {
  return and(
    isNull(jobs.words),
    text === undefined ? undefined : sql`${jobs.search} @@ websearch_to_tsquery('english', ${text})`,
    place === undefined ? undefined : sql`${jobs.place} @@ plainto_tsquery('simple', ${place})`,
    skills && skills.length > 0 ? sql`${jobs.skills} @> ${asArray(skills)}` : undefined,
  );
}

/** Whether most jobs match, so that the newest can be found without an index on words. */
export const isOpenToAll = (filter: JobFilter): boolean =>
  Object.entries(filter).every(([key, value]) => key === 'since' || value === undefined);

/** A Postgres array literal: a constant lets the planner estimate the matches. */
export function asArray(values: readonly string[]): SQL {
  const quoted = values.map((value) => `"${value.replace(/[\\"]/g, '\\$&')}"`);
  return sql`${`{${quoted.join(',')}}`}::text[]`;
}
