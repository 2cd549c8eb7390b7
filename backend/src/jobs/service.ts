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

export type Newest = { limit: number; after?: Position | undefined };
export type Ranked = { limit: number; after?: RankPosition | undefined };

/** What the routes need of the jobs. */
export type JobService = {
  /** Newest first. Pages go on after a row instead of skipping a count: new jobs do not shift them. */
  list(page: Newest & { filter?: JobFilter }): Promise<{ jobs: ListedJob[]; next: Position | undefined }>;
  /** The best matches of `filter.text` among the newest {@link RANKED}. */
  rank(page: Ranked & { filter: JobFilter }): Promise<{ jobs: ListedJob[]; next: RankPosition | undefined }>;
  /** Closed ones too: an analysis may name one. */
  find(id: string): Promise<DetailedJob | undefined>;
};

export function createJobService(database: Database): JobService {
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
    async list({ limit, after, filter = {} }) {
      const wanted = limit + 1;
      const isAll = isOpenToAll(filter) && !filter.since;
      const found = isAll
        ? await listing.open(wanted, after)
        : await findNewest(await histogram(), { filter, wanted, after }, listing.of);
      const { page, next } = pageOf(found, limit, ({ postedAt, id }) => ({ at: postedAt, id }));
      return { jobs: page, next };
    },

    async rank({ limit, after, filter }) {
      const asOf = after?.asOf ?? new Date();
      const search = { filter, wanted: RANKED, asOf, ranked: true };
      const newest = await findNewest(await histogram(), search, readHits(database));
      const rest = afterRank(byRelevance(newest), after);
      const { page, next } = pageOf(rest, limit, ({ rank, id }) => ({ asOf, rank, id }));
      return { jobs: await read(page), next };
    },

    async find(id) {
      const [job] = await database.query((db) => db.select(detailed).from(jobs).where(eq(jobs.id, id)));
      return job;
    },
  };
}
