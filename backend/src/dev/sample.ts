import { parseDatabaseUrl } from '../db/address.ts';
import { openDatabase } from '../db/database.ts';
import { ingestCorpus } from '../testing/corpus/ingest.ts';

/**
 * Puts sample postings into an empty database; into one that has jobs, nothing. Resolves to how many it put. They are
 * of some 130 kinds of work in three languages, so that a nurse can try the product too.
 */
export async function fillSample(url: string): Promise<number> {
  const database = openDatabase(parseDatabaseUrl(url));
  try {
    const [found] = await database.raw('select 1 from jobs limit 1', []);
    if (found) return 0;
  } finally {
    await database.close(1_000);
  }
  return await ingestCorpus(url);
}
