import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';

/** A transaction or a connection. */
export type Executor = Pick<PostgresJsDatabase, 'execute'>;
