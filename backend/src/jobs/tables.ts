import { getTableColumns, sql } from 'drizzle-orm';
import { boolean, index, integer, numeric, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from '../db/moment.ts';
import { tsvector } from '../db/tsvector.ts';

/** What a pay is for. */
export type PayUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

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
    /** Plain text. */
    description: text('description'),
    /** The same, sanitized. */
    descriptionHtml: text('description_html'),
    /** ISO 639-1, of the description; null when it is too short to say, and in older rows. */
    language: text('language'),
    /** Whether the description is the whole text; null in older rows. */
    complete: boolean('complete'),
    /** All places of one advertisement; `location` is the first. */
    places: text('places').array().notNull().default(sql`'{}'::text[]`),
    /** Pay as advertised, in `salary_currency` per `pay_unit`; null when unknown. */
    payMin: numeric('pay_min', { mode: 'number' }),
    payMax: numeric('pay_max', { mode: 'number' }),
    payUnit: text('pay_unit').$type<PayUnit>(),
    /** The same for a year, in whole units of the currency; null when unknown, or when the unit does not tell. */
    salaryMin: integer('salary_min'),
    salaryMax: integer('salary_max'),
    /** ISO 4217. */
    salaryCurrency: text('salary_currency'),
    /** The board guessed it. */
    salaryPredicted: boolean('salary_predicted').notNull().default(false),
    /** ISO 3166-1 alpha-2 in lower case. */
    country: text('country'),
    /** Canonical ids of the catalogue, such as `kubernetes`. */
    skills: text('skills').array().notNull().default(sql`'{}'::text[]`),
    /** The same for postings of one job. */
    fingerprint: text('fingerprint'),
    /** A hash of everything a board can change. */
    contentHash: text('content_hash'),
    lastSeenAt: moment('last_seen_at'),
    /** When it was found to be gone. Searches and analyses leave it out from then on. */
    closedAt: moment('closed_at'),
    /** When its vector was written; a change of the text resets it. */
    embeddedAt: moment('embedded_at'),
    /**
     * What searches read, written by a trigger (0007_words.sql): words of the title, the places and the text without
     * accents, the country and the skills; null until the migration has filled it.
     */
    words: tsvector('words'),
    /** The same for the release before this one: title first, then company, then description. */
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(company, '')), 'B') || setweight(to_tsvector('english', left(coalesce(description, ''), 50000)), 'D')`,
    ),
    /** For search by place. Names are not stemmed. */
    place: tsvector('place').generatedAlwaysAs(
      sql`to_tsvector('simple', location || ' ' || coalesce(country, ''))`,
    ),
  },
  (table) => [
    unique('jobs_board_external_id_key').on(table.board, table.externalId),
    index('jobs_posted_at_id_idx').on(table.postedAt, table.id),
    // Searches read the whole pending list, so it is kept short.
    index('jobs_search_idx')
      .using('gin', table.search, table.skills, table.place)
      .with({ gin_pending_list_limit: 256 }),
    index('jobs_words_idx').using('gin', table.words).with({ gin_pending_list_limit: 256 }),
    // Empty once all rows have words.
    index('jobs_without_words_idx').on(table.id).where(sql`words is null`),
    index('jobs_fingerprint_idx').on(table.fingerprint),
    index('jobs_pay_idx').on(sql`coalesce(salary_max, salary_min)`),
    // Small: only what waits for the embedder.
    index('jobs_to_embed_idx').on(table.postedAt).where(sql`embedded_at is null and closed_at is null`),
    index('jobs_to_forget_idx').on(table.id).where(sql`embedded_at is not null and closed_at is not null`),
  ],
);

const { search: _search, words: _words, place: _place, ...columns } = getTableColumns(jobs);
/** What is read of a job: everything but the words for the searches. */
export const jobColumns = columns;

export type Job = Omit<typeof jobs.$inferSelect, 'search' | 'words' | 'place'>;
