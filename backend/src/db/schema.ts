import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

export * from '../resumes/tables.ts';

/** A job as a board published it. `board` and `externalId` name it together. */
export const jobs = pgTable(
  'jobs',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    board: text('board').notNull(),
    externalId: text('external_id').notNull(),
    title: text('title').notNull(),
    company: text('company'),
    location: text('location').notNull().default(''),
    remote: boolean('remote').notNull().default(false),
    url: text('url').notNull(),
    postedAt: moment('posted_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    unique('jobs_board_external_id_key').on(table.board, table.externalId),
    index('jobs_posted_at_id_idx').on(table.postedAt, table.id),
  ],
);

export type Job = typeof jobs.$inferSelect;
