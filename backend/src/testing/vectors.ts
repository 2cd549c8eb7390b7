import { readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';

/** Makes what the vectors need, as their migration does. */
export async function applyVectors(sql: Sql): Promise<void> {
  await sql.unsafe(await readFile(new URL('../vectors/pgvector.sql', import.meta.url), 'utf8'));
}
