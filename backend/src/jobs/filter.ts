import { and, eq, gte, isNull, type SQL, sql } from 'drizzle-orm';
import { jobs } from './tables.ts';

/** What a job must match. Empty: any open one. */
export type JobFilter = {
  /** As people write it for a search engine: words, "phrases", or, -not. */
  text?: string | undefined;
  /** Words of the location or the country's code. */
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

export const textQuery = (text: string): SQL => sql`websearch_to_tsquery('english', ${text})`;

/** The condition in SQL. */
export function matches(filter: JobFilter): SQL {
  const { text, place, remote, skills, salaryMin, currency, since, board } = filter;
  const all = and(
    isNull(jobs.closedAt),
    text === undefined ? undefined : sql`${jobs.search} @@ ${textQuery(text)}`,
    place === undefined ? undefined : sql`${jobs.place} @@ plainto_tsquery('simple', ${place})`,
    remote === undefined ? undefined : eq(jobs.remote, remote),
    skills && skills.length > 0 ? sql`${jobs.skills} @> ${asArray(skills)}` : undefined,
    salaryMin === undefined
      ? undefined
      : sql`coalesce(${jobs.salaryMax}, ${jobs.salaryMin}) >= ${salaryMin}::int`,
    currency === undefined ? undefined : eq(jobs.salaryCurrency, currency),
    since && gte(jobs.postedAt, since),
    board === undefined ? undefined : eq(jobs.board, board),
  );
  return all ?? sql`true`;
}

/** Whether most jobs match, so that the newest can be found without an index on words. */
export const isOpenToAll = (filter: JobFilter): boolean =>
  Object.entries(filter).every(([key, value]) => key === 'since' || value === undefined);

/** A Postgres array literal: a constant lets the planner estimate the matches. */
export function asArray(values: readonly string[]): SQL {
  const quoted = values.map((value) => `"${value.replace(/[\\"]/g, '\\$&')}"`);
  return sql`${`{${quoted.join(',')}}`}::text[]`;
}
