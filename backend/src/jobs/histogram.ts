import { sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { sharesOf } from './query/expected.ts';
import type { Histogram } from './windows.ts';

const KEPT_MS = 60_000;

/**
 * Reads the histogram of posting times and the frequent words from Postgres's own statistics, once a minute: free, whatever the
 * size. Before the first ANALYZE it is empty, and one window covers everything. Whether rows without `words` are left is asked with it: an
 * index has those alone.
 */
export function createHistogram(database: Database, now: () => number = Date.now): () => Promise<Histogram> {
  let kept: { until: number; histogram: Promise<Histogram> } | undefined;
  return () => {
    if (!kept || kept.until <= now()) {
      const reading = { until: now() + KEPT_MS, histogram: read(database) };
      kept = reading;
      reading.histogram.catch(() => {
        if (kept === reading) kept = undefined;
      });
    }
    return kept.histogram;
  };
}

async function read(database: Database): Promise<Histogram> {
  const rows = await database.query((db) =>
    db.execute<{
      rows: number;
      bounds: number[];
      unfilled: boolean;
      lexemes: string[] | null;
      shares: number[] | null;
    }>(sql`
      select exists (select from jobs where words is null) as unfilled, greatest(c.reltuples, 0)::float8 as rows,
        (select coalesce(json_agg(floor(extract(epoch from bound) * 1000) order by bound), '[]')
          from unnest(s.histogram_bounds::text::timestamptz[]) as bound) as bounds,
        to_json(w.most_common_elems::text::text[]) as lexemes, to_json(w.most_common_elem_freqs) as shares
      from pg_class c
      left join pg_stats s on s.schemaname = 'public' and s.tablename = 'jobs' and s.attname = 'posted_at'
      left join pg_stats w on w.schemaname = 'public' and w.tablename = 'jobs' and w.attname = 'words'
      where c.oid = 'public.jobs'::regclass`),
  );
  const [{ lexemes, shares, ...known } = { rows: 0, bounds: [], lexemes: null, shares: null }] = rows;
  return { ...known, ...(lexemes && shares && { shares: sharesOf(lexemes, shares) }) };
}
