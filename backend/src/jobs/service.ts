import { desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position, RankPosition } from './cursor.ts';
import { asArray, type JobFilter } from './filter.ts';
import { afterRank, byRelevance } from './ranking.ts';
import { createSpread } from './spread.ts';
import { jobs } from './tables.ts';
import { type Found, findNewest, foundIn } from './walk.ts';

/** By relevance the newest so many matches are ranked, and there are no pages beyond them. */
export const RANKED = 200;

const {
  search: _search,
  place: _place,
  fingerprint: _fingerprint,
  contentHash: _contentHash,
  embeddedAt: _embeddedAt,
  description,
  descriptionHtml,
  ...listed
} = getTableColumns(jobs);
const detailed = { ...listed, description, descriptionHtml };

type All = typeof jobs.$inferSelect;
/** A job as lists show it. */
export type ListedJob = Pick<All, keyof typeof listed>;
export type DetailedJob = Pick<All, keyof typeof detailed>;

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
  const spread = createSpread(database);

  /** In the order of what was found. One that went away meanwhile is left out. */
  async function read(found: readonly Found[]): Promise<ListedJob[]> {
    if (found.length === 0) return [];
    const ids = found.map(({ id }) => id);
    const rows = await database.query((db) =>
      db
        .select(listed)
        .from(jobs)
        .where(sql`${jobs.id} = any(${asArray(ids)}::uuid[])`),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The few that are shown are read by the query that finds them. */
  const listedIn = (source: SQL): Promise<ListedJob[]> =>
    database.query((db) =>
      db
        .select(listed)
        .from(jobs)
        .innerJoin(sql`(${source}) as newest`, sql`newest.id = ${jobs.id}`)
        .orderBy(desc(jobs.postedAt), desc(jobs.id)),
    );

  return {
    async list({ limit, after, filter = {} }) {
      // One more than asked for tells whether there is a next page.
      const found = await findNewest(await spread(), { filter, wanted: limit + 1, after }, listedIn);
      const page = found.slice(0, limit);
      return { jobs: page, next: found.length > limit ? page.at(-1) : undefined };
    },

    async rank({ limit, after, filter }) {
      const asOf = after?.asOf ?? new Date();
      const walk = { filter, wanted: RANKED, asOf, ranked: true };
      const newest = await findNewest(await spread(), walk, foundIn(database));
      const rest = afterRank(byRelevance(newest), after);
      const page = rest.slice(0, limit);
      const last = page.at(-1);
      const next = last && rest.length > limit ? { asOf, rank: last.rank, id: last.id } : undefined;
      return { jobs: await read(page), next };
    },

    async find(id) {
      const [job] = await database.query((db) => db.select(detailed).from(jobs).where(eq(jobs.id, id)));
      return job;
    },
  };
}
