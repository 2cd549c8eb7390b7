import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, real, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { moment } from '../db/moment.ts';
import type { StoredResult } from './result.ts';

/** What an analysis found, as it was then: postings that close later do not change it. */
export const analyses = pgTable(
  'analyses',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Not a foreign key: an analysis outlives the resume. Null when a plain list of skills was analysed. */
    resumeId: uuid('resume_id'),
    /** That list. */
    skills: text('skills').array(),
    role: text('role').notNull(),
    location: text('location'),
    remote: boolean('remote'),
    /** Copies of the result's, for lists. */
    coverage: real('coverage').notNull(),
    postings: integer('postings').notNull(),
    fitting: integer('fitting').notNull(),
    result: jsonb('result').$type<StoredResult>().notNull(),
    /** Whether vectors helped to find the postings. */
    byVectors: boolean('by_vectors').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [index('analyses_user_id_created_at_id_idx').on(table.userId, table.createdAt, table.id)],
);

export type Analysis = typeof analyses.$inferSelect;
