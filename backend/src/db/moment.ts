import { timestamp } from 'drizzle-orm/pg-core';

/** A timestamp with the three digits of a `Date`: a cursor made from a rounded one would repeat or skip rows. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
