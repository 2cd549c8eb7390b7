import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import { pageOf } from '../http/page.ts';
import type { RankPosition } from './cursor.ts';
import { asArray, isOpenToAll, type JobFilter } from './filter.ts';
import { createHistogram } from './histogram.ts';
import { createListing, type ListedJob, listed } from './listing.ts';
import { afterRank, byRelevance } from './ranking.ts';
import { jobs } from './tables.ts';
import { findNewest, type Hit, readHits } from './windowed-search.ts';

/** Relevance ranks this many of the newest matches, and has no pages beyond them. */
export const RANKED = 200;

const { description, descriptionHtml } = getTableColumns(jobs);
const detailed = { ...listed, description, descriptionHtml };

export type DetailedJob = Pick<typeof jobs.$inferSelect, keyof typeof detailed>;

export type { ListedJob } from './listing.ts';

type Page<After> = { limit: number; after?: After | undefined };

export type JobService = ReturnType<typeof createJobService>;

export function createJobService(database: Database) {
  const histogram = createHistogram(database);
  const listing = createListing(database);

  /** In the order found, without jobs that are gone since. */
  async function read(found: readonly Hit[]): Promise<ListedJob[]> {
    if (found.length === 0) return [];
    const rows = await listing.of(sql`select unnest(${asArray(found.map(({ id }) => id))}::uuid[]) as id`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ id }) => byId.get(id) ?? []);
  }

  return {
    /** Newest first. Keyset pages: new jobs do not shift them. */
    async list({ limit, after, filter = {} }: Page<Position> & { filter?: JobFilter }) {
      const wanted = limit + 1;
      const isAll = isOpenToAll(filter) && !filter.since;
      const found = isAll
        ? await listing.open(wanted, after)
        : await findNewest(await histogram(), { filter, wanted, after }, listing.of);
      const { page, next } = pageOf(found, limit, ({ postedAt, id }) => ({ at: postedAt, id }));
      return { jobs: page, next };
    },

    /** The best matches of `filter.text` among the newest {@link RANKED}. */
    async rank({ limit, after, filter }: Page<RankPosition> & { filter: JobFilter }) {
      const asOf = after?.asOf ?? new Date();
      const search = { filter, wanted: RANKED, asOf, ranked: true };
      const newest = await findNewest(await histogram(), search, readHits(database));
      const rest = afterRank(byRelevance(newest), after);
      const { page, next } = pageOf(rest, limit, ({ rank, id }) => ({ asOf, rank, id }));
      return { jobs: await read(page), next };
    },

    /** Open or closed: an analysis may name a closed one. */
    async find(id: string): Promise<DetailedJob | undefined> {
      const [job] = await database.query((db) => db.select(detailed).from(jobs).where(eq(jobs.id, id)));
      return job;
    },
  };
}
