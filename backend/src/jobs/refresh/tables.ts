import { sql } from 'drizzle-orm';
import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { users } from '../../auth/tables.ts';
import { moment } from '../../db/moment.ts';
import type { BoardReport } from './progress.ts';
import type { DropCounts, RunState, Trigger } from './run-types.ts';

/** A walk through all boards. What it has done is written with each page, so that another process can go on from there. */
export const refreshRuns = pgTable(
  'refresh_runs',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    trigger: text('trigger').$type<Trigger>().notNull(),
    /** Its night, in the configured zone. A night has one run, whatever the number of processes. */
    night: date('night'),
    requestedBy: uuid('requested_by').references(() => users.id, { onDelete: 'set null' }),
    state: text('state').$type<RunState>().notNull(),
    /** Who works on it. A process that finds another one's mark here has lost the run and writes nothing more. */
    holder: uuid('holder').notNull(),
    startedAt: moment('started_at').notNull().defaultNow(),
    endedAt: moment('ended_at'),
    fetched: integer('fetched').notNull().default(0),
    new: integer('new').notNull().default(0),
    updated: integer('updated').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    repeated: integer('repeated').notNull().default(0),
    closed: integer('closed').notNull().default(0),
    /** How many postings were dropped, by reason. */
    dropped: jsonb('dropped').$type<DropCounts>().notNull().default({}),
    /** By board: what it has done, and how it ended there. */
    boards: jsonb('boards').$type<Record<string, BoardReport>>().notNull().default({}),
  },
  (table) => [
    uniqueIndex('refresh_runs_night_key').on(table.night),
    index('refresh_runs_started_at_idx').on(table.startedAt),
  ],
);

export type RefreshRun = typeof refreshRuns.$inferSelect;

/** A request to a board, for its quotas. Recorded before it is sent, so a crash loses none. */
export const boardRequests = pgTable(
  'board_requests',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    board: text('board').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('board_requests_board_at_idx').on(table.board, table.at)],
);

/** A board to leave alone until then. */
export const boardPauses = pgTable(
  'board_pauses',
  { board: text('board').notNull(), until: moment('until').notNull() },
  (table) => [primaryKey({ name: 'board_pauses_pkey', columns: [table.board] })],
);
