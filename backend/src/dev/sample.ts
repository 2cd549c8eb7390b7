import postgres from 'postgres';
import { insertPostings, samplePostings } from '../testing/postings.ts';

const POSTINGS = 2_000;

/** Puts sample postings into an empty database; into one that has jobs, nothing. Resolves to how many it put. */
export async function fillSample(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select 1 from jobs limit 1`;
    if (found) return 0;
    await insertPostings(sql, samplePostings(POSTINGS));
    return POSTINGS;
  } finally {
    await sql.end();
  }
}
