import { desc, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { type Job, jobs } from '../db/schema.ts';
import type { Position } from './cursor.ts';

export type Page = { jobs: Job[]; next: Position | undefined };

/** What the routes need of the jobs. */
export type JobService = { list(page: { limit: number; after?: Position | undefined }): Promise<Page> };

/** Jobs, newest first. Pages go on after a row instead of skipping a count: new jobs do not shift them. */
export function createJobService(database: Database): JobService {
  return {
    async list({ limit, after }) {
      // One row more than asked for tells whether there is a next page. Every column of the schema is selected by
      // name: unlike with `*`, a release answers the same columns while the next one's migration has already run.
      const rows = await database.query((db) =>
        db
          .select()
          .from(jobs)
          .where(after && olderThan(after))
          .orderBy(desc(jobs.postedAt), desc(jobs.id))
          .limit(limit + 1),
      );
      const page = rows.slice(0, limit);
      return { jobs: page, next: rows.length > limit ? page.at(-1) : undefined };
    },
  };
}

/** A comparison of rows is one range of the index; `a < x or (a = x and b < y)` is not. */
function olderThan({ postedAt, id }: Position) {
  return sql`(${jobs.postedAt}, ${jobs.id}) < (${postedAt.toISOString()}::timestamptz, ${id}::uuid)`;
}
