import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from '../db/moment.ts';

/** The catalogue, for rows to refer to. The migrate command writes it from the code; nothing else does. */
export const skills = pgTable('skills', {
  /** The catalogue's id, such as `c-plus-plus`. */
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  category: text('category').notNull(),
  /** When the catalogue was first without it. It stays for the rows that refer to it, and for its name. */
  retiredAt: moment('retired_at'),
});

/**
 * What skills were called. Nothing reads it, and nothing writes it any more: a later release drops it, when none that
 * writes it may be rolled back to.
 */
export const skillAliases = pgTable(
  'skill_aliases',
  {
    alias: text('alias').primaryKey(),
    skillId: text('skill_id')
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
  },
  (table) => [index('skill_aliases_skill_id_idx').on(table.skillId)],
);
