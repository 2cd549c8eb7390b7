import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import { isOpenToAll, matches, type ReadFilter } from './filter.ts';
import { expectedOf, splitFor } from './query/expected.ts';
import type { Scored } from './query/score.ts';
import { jobs } from './tables.ts';
import { firstWidth, type Histogram, momentAt, nextWidth, readsRows, shareNewerThan } from './windows.ts';

/** A job found, with how well it matches. */
export type Hit = Position & { rank: number; language: string | null };

type WindowedSearch = {
  filter: ReadFilter;
  /** At most this many. */
  wanted: number;
  /** Only what comes after it, newest first. */
  after?: Position | undefined;
  /** Only what was stored by then. */
  asOf?: Date | undefined;
  ranked?: boolean;
  /** A part of the words that no index is asked. */
  rest?: string;
};

type Window = {
  /** In ms; none: back to the oldest one. */
  from: number | undefined;
  before: Date | undefined;
  /** From its newest on, until there are enough. */
  byRow: boolean;
  unfilled: boolean;
};

/**
 * The newest jobs that match, newest first. No index gives the newest rows with a word: GIN has all of them
 * unordered, slow for a word in a third of the postings; the time index is ordered, slow for a word in three
 * postings. So it reads windows of time, newest first, each sized by the matches so far, and each by the better
 * index. The cost depends on how many are wanted, hardly on how many there are. `read` runs each window's query.
 */
export async function findNewest<T>(
  histogram: Histogram,
  search: WindowedSearch,
  read: (source: SQL) => Promise<T[]>,
): Promise<T[]> {
  const { filter, wanted, after } = search;
  const found: T[] = [];
  let at = after ? shareNewerThan(histogram, after.at.getTime()) : 0;
  const known =
    filter.words !== undefined && histogram.shares ? expectedOf(filter.words, histogram.shares) : undefined;
  let width = isOpenToAll(filter) ? 1 : firstWidth(histogram, wanted, known);
  let seen = 0;
  let before: Date | undefined;
  for (;;) {
    const from = momentAt(histogram, at + width);
    // Before the words of all rows are there, they are not split.
    const split =
      histogram.shares && filter.words && !histogram.unfilled
        ? splitFor(filter.words, histogram.shares, width)
        : undefined;
    const progress = { found: found.length, wanted, seen, known, cost: split?.cost };
    const window = {
      from,
      before,
      byRow: isOpenToAll(filter) || (width < 1 && readsRows(histogram, width, progress)),
      unfilled: histogram.unfilled ?? false,
    };
    const asked =
      split && !window.byRow
        ? { ...search, filter: { ...filter, words: split.asked }, rest: split.rest }
        : search;
    found.push(...(await read(windowOf(asked, wanted - found.length, window))));
    if (from === undefined || found.length >= wanted) return found;
    if (filter.since && filter.since.getTime() >= from) return found;
    at += width;
    seen += width;
    width = nextWidth(found.length, wanted, seen);
    before = new Date(from);
  }
}

/** Selects `id`, `posted_at` and, of a search that is ranked, what ranks it, of the newest that match in a window. */
function windowOf(
  { filter, after, asOf, ranked, rest }: WindowedSearch,
  limit: number,
  { from, before, byRow, unfilled }: Window,
): SQL {
  const times = [sql`true`];
  if (from !== undefined) times.push(sql`${jobs.postedAt} >= ${new Date(from).toISOString()}::timestamptz`);
  if (before) times.push(sql`${jobs.postedAt} < ${before.toISOString()}::timestamptz`);
  if (after) times.push(olderThan(after));
  const time = sql.join(times, sql` and `);
  const matching = matches(filter, { unfilled, ...(rest !== undefined && { rest }) });
  const condition = asOf
    ? sql`${matching} and ${jobs.createdAt} <= ${asOf.toISOString()}::timestamptz`
    : matching;
  const scored = ranked ? sql`, ${jobs.title}, ${jobs.skills}, ${jobs.language}` : sql``;
  const hits = (from: SQL) =>
    sql`select ${jobs.id}, ${jobs.postedAt}${scored} from ${from} where ${condition}`;
  const order = sql`order by posted_at desc, id desc`;
  // `offset 0` keeps the planner from using the word index: it reads the window in time order and stops when it has
  // enough. `materialized` keeps it from doing so in a wide window, where it underestimates correlated words and
  // would read the whole table.
  return byRow
    ? sql`${hits(sql`(select * from ${jobs} where ${time} ${order} offset 0) as jobs`)} ${order} limit ${limit}`
    : sql`with hits as materialized (${hits(sql`(select * from ${jobs} where ${time}) as jobs`)})
        select * from hits ${order} limit ${limit}`;
}

/** Reads what was found, and ranks it. */
export const readHits =
  (database: Database, rank: (posting: Scored) => number) =>
  async (source: SQL): Promise<Hit[]> => {
    // One row in JSON: hundreds of rows cost more to read than to find.
    const [row] = await database.query((db) =>
      db.execute<{
        found: [id: string, at: number, title: string, skills: string[], language: string | null][];
      }>(sql`
        select coalesce(json_agg(json_build_array(id, extract(epoch from posted_at)::float8 * 1000, title, skills, language)), '[]') as found
        from (${source}) as newest`),
    );
    return (row?.found ?? []).map(([id, at, title, skills, language]) => ({
      id,
      at: new Date(Math.round(at)),
      rank: rank({ title, skills, language }),
      language,
    }));
  };

/**
 * A row comparison is one range of the index; `a < x or (a = x and b < y)` is not. The repeated condition helps the
 * planner estimate the rows.
 */
function olderThan({ at, id }: Position): SQL {
  const moment = sql`${at.toISOString()}::timestamptz`;
  return sql`(${jobs.postedAt}, ${jobs.id}) < (${moment}, ${id}::uuid) and ${jobs.postedAt} <= ${moment}`;
}
