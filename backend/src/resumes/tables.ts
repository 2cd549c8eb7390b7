import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { moment } from '../db/moment.ts';
import type { Level } from '../skills/level.ts';
import type { FailureReason } from './reasons.ts';

/** To the microsecond: two turns in one millisecond would be a tie. */
const turn = (name: string) => timestamp(name, { withTimezone: true }).notNull().defaultNow();

/** How far a resume has come. */
export type ResumeState = 'uploaded' | 'extracted' | 'embedded' | 'failed';

/** What a resume was sent as. */
export type ResumeKind = 'pdf' | 'docx' | 'text';

/** A resume that a person sent; the file itself is in the object store. */
export const resumes = pgTable(
  'resumes',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    state: text('state').$type<ResumeState>().notNull().default('uploaded'),
    /** Why it failed; null in every other state. */
    reason: text('reason').$type<FailureReason>(),
    kind: text('kind').$type<ResumeKind>().notNull().default('pdf'),
    /** For display only, never part of a path. */
    fileName: text('file_name').notNull(),
    bytes: integer('bytes').notNull(),
    pages: integer('pages'),
    content: text('content'),
    /** Skills the text names that are not in the catalogue, in its own words. No analysis counts them. */
    alsoNamed: text('also_named').array().notNull().default(sql`'{}'::text[]`),
    /** When the language model proposed what else the text names; null until then. */
    proposedAt: moment('asked_at'),
    /** Attempts that brought no answer, and when to try again. */
    proposalAttempts: integer('asks').notNull().default(0),
    proposeAfter: moment('ask_after'),
    /** Which process works on it, until `claimedUntil`: a dead process holds nothing. */
    claim: uuid('claim'),
    claimedUntil: moment('claimed_until'),
    /** Failed reads, outages aside: this finds a file that kills processes. */
    attempts: integer('attempts').notNull().default(0),
    /** Since when it waits in its account's turn: to be read or embedded, and to have skills proposed (queue.ts). */
    waitsSince: turn('waits_since'),
    proposalWaitsSince: turn('proposal_waits_since'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    index('resumes_user_id_created_at_id_idx').on(table.userId, table.createdAt, table.id),
    index('resumes_to_read_idx').on(table.waitsSince, table.createdAt).where(sql`state = 'uploaded'`),
    index('resumes_to_embed_idx').on(table.waitsSince, table.createdAt).where(sql`state = 'extracted'`),
    index('resumes_to_propose_idx')
      .on(table.proposalWaitsSince, table.createdAt)
      // 5 is MAX_PROPOSAL_ATTEMPTS: what is given up does not stand in front of what waits.
      .where(sql`state in ('extracted', 'embedded') and asked_at is null and asks < 5`),
    // For the release before this one. Remove both when it can no longer run.
    index('resumes_open_idx').on(table.createdAt).where(sql`state in ('uploaded', 'extracted')`),
    index('resumes_unasked_idx')
      .on(table.proposeAfter, table.createdAt)
      .where(sql`state in ('extracted', 'embedded') and asked_at is null`),
  ],
);

/** The skills a resume's text shows, and how often. */
export const resumeSkills = pgTable(
  'resume_skills',
  {
    resumeId: uuid('resume_id')
      .notNull()
      .references(() => resumes.id, { onDelete: 'cascade' }),
    skillId: text('skill_id').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.resumeId, table.skillId] })],
);

/** What a person says of a skill, whatever the text says: it survives the next extraction. */
export const resumeCorrections = pgTable(
  'resume_corrections',
  {
    resumeId: uuid('resume_id')
      .notNull()
      .references(() => resumes.id, { onDelete: 'cascade' }),
    skillId: text('skill_id').notNull(),
    kind: text('kind').$type<'added' | 'removed'>().notNull(),
    level: text('level').$type<Level>(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.resumeId, table.skillId] })],
);

export type Resume = typeof resumes.$inferSelect;
