import { parseDatabaseUrl } from '../../db/address.ts';
import { type Database, openDatabase } from '../../db/database.ts';
import type { RawPosting } from '../../jobs/posting/posting.ts';
import { ingest } from '../../jobs/refresh/ingest.ts';
import { prepare } from '../../jobs/refresh/prepare.ts';
import { catalogue } from '../../skills/catalogue/index.ts';
import { detectLanguage } from '../../skills/language/detect.ts';
import { createMatcher, type Matcher } from '../../skills/matcher.ts';
import { corpus } from './corpus.ts';

const AT_ONCE = 200;

/** Puts postings into a migrated database, through all that a board's go through. Resolves to the number of rows. */
export async function ingestInto(
  database: Database,
  matcher: Matcher,
  now = new Date(),
  postings: RawPosting[] = corpus(now).map(({ posting }) => posting),
): Promise<number> {
  const extractSkills = (text: string) => matcher.match(text).map(({ id }) => id);
  const { found, dropped } = await prepare({ postings, dropped: [] }, { extractSkills, detectLanguage }, now);
  if (dropped.length > 0) throw new Error(`postings of the corpus were dropped: ${dropped.join(', ')}`);
  for (let at = 0; at < found.length; at += AT_ONCE)
    await database.query((db) => ingest(db, found.slice(at, at + AT_ONCE), now));
  await database.raw('analyze jobs', []);
  const [row] = await database.raw('select count(*)::int as rows from jobs', []);
  return Number(row?.rows ?? 0);
}

/** The same for a database by its address. */
export async function ingestCorpus(databaseUrl: string): Promise<number> {
  const database = openDatabase(parseDatabaseUrl(databaseUrl));
  try {
    return await ingestInto(database, createMatcher(catalogue));
  } finally {
    await database.close(1_000);
  }
}
