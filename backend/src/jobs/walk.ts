import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position } from './cursor.ts';
import { isOpenToAll, type JobFilter, matches, textQuery } from './filter.ts';
import { jobs } from './tables.ts';
import { firstWidth, momentAt, nextWidth, type Spread, shareNewerThan } from './windows.ts';

/** A job found, with how well its text matches: 0 where none was asked for. */
export type Found = Position & { rank: number };

type Walk = {
  filter: JobFilter;
  /** This many, fewer only when there are no more. */
  wanted: number;
  /** Only what comes after it, newest first. */
  after?: Position | undefined;
  /** Only what was stored by then. */
  asOf?: Date | undefined;
  ranked?: boolean;
};

/**
 * The newest jobs that match, newest first.
 *
 * No index gives the newest rows with a word in it: GIN knows all rows with the word, in no order, which for a word in
 * a third of the postings is slow; the index on time gives an order, which for a word in three postings is slow. So it
 * looks at windows of time from the newest on, each as wide as the matches in those before make it look necessary. In a
 * window the planner may combine the two indexes, and the work depends on how many are wanted, hardly on how many
 * postings there are.
 */
export async function findNewest(database: Database, spread: Spread, walk: Walk): Promise<Found[]> {
  const { filter, wanted, after } = walk;
  const found: Found[] = [];
  let at = after ? shareNewerThan(spread, after.postedAt.getTime()) : 0;
  let width = isOpenToAll(filter) ? 1 : firstWidth(spread, wanted);
  let seen = 0;
  let before: Date | undefined;
  for (;;) {
    const from = momentAt(spread, at + width);
    found.push(...(await readWindow(database, walk, wanted - found.length, from, before)));
    if (from === undefined || found.length >= wanted) return found;
    if (filter.since && filter.since.getTime() >= from) return found;
    at += width;
    seen += width;
    width = nextWidth(found.length, wanted, seen);
    before = new Date(from);
  }
}

async function readWindow(
  database: Database,
  { filter, after, asOf, ranked }: Walk,
  limit: number,
  from: number | undefined,
  before: Date | undefined,
): Promise<Found[]> {
  const conditions = [matches(filter)];
  if (from !== undefined) conditions.push(sql`${jobs.postedAt} >= ${new Date(from).toISOString()}::timestamptz`);
  if (before) conditions.push(sql`${jobs.postedAt} < ${before.toISOString()}::timestamptz`);
  if (after) conditions.push(olderThan(after));
  if (asOf) conditions.push(sql`${jobs.createdAt} <= ${asOf.toISOString()}::timestamptz`);
  const where = sql.join(conditions, sql` and `);
  const isRanked = ranked && filter.text !== undefined;
  const rank = isRanked ? sql`ts_rank(search, ${textQuery(filter.text ?? '')})` : sql`0`;
  const words = isRanked ? sql`, ${jobs.search}` : sql``;
  const hits = sql`select ${jobs.id}, ${jobs.postedAt}${words} from ${jobs} where ${where}`;
  const newest = sql`order by posted_at desc, id desc limit ${limit}`;
  // The planner must not go through the index on time until it has enough: it takes words for independent of each
  // other, and where they are not it would read the whole table. In a window all matches are few. Where nothing is
  // asked, all match, and that index is right.
  const source: SQL = isOpenToAll(filter)
    ? sql`${hits} ${newest}`
    : sql`with hits as materialized (${hits}) select * from hits ${newest}`;
  const rows = await database.query((db) =>
    db.execute<{ id: string; at: number; rank: number }>(
      sql`select id, extract(epoch from posted_at)::float8 * 1000 as at, ${rank}::float8 as rank from (${source}) as newest`,
    ),
  );
  return rows.map(({ id, at, rank }) => ({ id, postedAt: new Date(Math.round(at)), rank }));
}

/** A comparison of rows is one range of the index; `a < x or (a = x and b < y)` is not. */
function olderThan({ postedAt, id }: Position): SQL {
  return sql`(${jobs.postedAt}, ${jobs.id}) < (${postedAt.toISOString()}::timestamptz, ${id}::uuid)`;
}
