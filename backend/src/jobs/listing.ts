import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import { jobs } from './tables.ts';

const {
  search: _search,
  words: _words,
  place: _place,
  fingerprint: _fingerprint,
  contentHash: _contentHash,
  embeddedAt: _embeddedAt,
  description: _description,
  descriptionHtml: _descriptionHtml,
  ...columns
} = getTableColumns(jobs);
/** What is shown of a job in a list. */
export const listed = columns;

/** A job as lists show it. */
export type ListedJob = Pick<typeof jobs.$inferSelect, keyof typeof listed>;

const all = Object.entries(listed);
const moments = all.filter(([, { dataType }]) => dataType === 'date').map(([name]) => name);
const selected = all.map(([name, column]) => `${asRead(column)} as "${name}"`).join(', ');
const ORDER = 'order by jobs.posted_at desc, jobs.id desc';
const OPEN = `select ${selected} from jobs where jobs.closed_at is null`;
/** The same texts each time: Postgres has them prepared. */
const [FIRST, NEXT] = [
  `${OPEN} ${ORDER} limit $1`,
  `${OPEN} and (jobs.posted_at, jobs.id) < ($2::timestamptz, $3::uuid) ${ORDER} limit $1`,
];

/** Moments in ms and arrays in JSON, which cost a fraction of what their texts do; numerics as numbers. */
function asRead({ name, dataType, columnType }: Column): string {
  if (columnType.startsWith('PgNumeric')) return `jobs.${name}::float8`;
  if (dataType === 'date') return `date_part('epoch', jobs.${name}) * 1000`;
  return dataType === 'array' ? `to_json(jobs.${name})` : `jobs.${name}`;
}

/**
 * Reads jobs for a list, newest first. Not with Drizzle's builder, which takes longer for a page than Postgres does:
 * it builds the statement each time and inspects every value of every row.
 */
export function createListing(database: Database) {
  const jobsOf = (rows: readonly Record<string, unknown>[]): ListedJob[] => {
    for (const row of rows) {
      for (const name of moments) {
        const at = row[name];
        // In floating point a millisecond may have become a bit less.
        if (typeof at === 'number') row[name] = new Date(Math.round(at));
      }
    }
    return rows as ListedJob[];
  };

  return {
    /** All that are open. */
    async open(limit: number, after: Position | undefined): Promise<ListedJob[]> {
      if (!after) return jobsOf(await database.raw(FIRST, [limit]));
      return jobsOf(await database.raw(NEXT, [limit, after.at.toISOString(), after.id]));
    },

    /** Those whose `id` the query selects. */
    async of(source: SQL): Promise<ListedJob[]> {
      const statement = sql`select ${sql.raw(selected)} from jobs join (${source}) as newest on newest.id = jobs.id ${sql.raw(ORDER)}`;
      return jobsOf(await database.query((db) => db.execute(statement)));
    },
  };
}
