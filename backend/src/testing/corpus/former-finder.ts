import type { Sql } from 'postgres';

/**
 * How postings were found for a role before the column `words`: by the column `search`, ranked by `ts_rank`, with a search that
 * misses a word where fewer than ten have all. Kept to measure against; ids, best first.
 */
export function formerFinder(sql: Sql): (role: string) => Promise<string[]> {
  const search = async (text: string) =>
    await sql<{ id: string; rank: number }[]>`
      select id, ts_rank(search, websearch_to_tsquery('english', ${text})) as rank from jobs
      where search @@ websearch_to_tsquery('english', ${text}) and closed_at is null
      order by rank desc, posted_at desc, id desc limit 300`;
  return async (role) => {
    const all = await search(role);
    const words = role.match(/[\p{L}\p{N}]+/gu) ?? [];
    const withoutOne = words.map((_, at) => words.toSpliced(at, 1).join(' ')).join(' or ');
    const some = all.length >= 10 || words.length < 2 ? [] : await search(withoutOne);
    const near = some.filter(({ rank }) => rank >= 0.6 * (some[0]?.rank ?? 0));
    return [...new Set([...all, ...near].map(({ id }) => id))];
  };
}
