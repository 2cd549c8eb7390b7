import { customType } from 'drizzle-orm/pg-core';

/** Words of a text as Postgres searches them. Written by the database alone, and never read into the process. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
