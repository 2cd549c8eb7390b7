import { timestamp } from 'drizzle-orm/pg-core';

/**
 * A moment. Three digits, because a `Date` holds no more: a page's cursor made from a rounded moment would repeat
 * or skip rows.
 */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
