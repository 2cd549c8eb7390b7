import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from '../../db/moment.ts';
import { jobs } from '../tables.ts';

/**
 * Where a job was published: one row per posting, including the one that `jobs` shows. A duplicate posting has a row
 * here and none in `jobs`.
 */
export const jobSources = pgTable(
  'job_sources',
  {
    board: text('board').notNull(),
    externalId: text('external_id').notNull(),
    jobId: uuid('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    url: text('url').notNull(),
    /** Where this posting says the job is; `jobs.places` has those of all postings that are still there. */
    places: text('places').array().notNull().default(sql`'{}'::text[]`),
    /** Whether this posting can be done remotely; a job can, if one of its postings can. */
    remote: boolean('remote').notNull().default(false),
    firstSeenAt: moment('first_seen_at').notNull().defaultNow(),
    lastSeenAt: moment('last_seen_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'job_sources_pkey', columns: [table.board, table.externalId] }),
    index('job_sources_job_id_idx').on(table.jobId),
  ],
);
