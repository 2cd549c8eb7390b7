import { sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Spread } from './windows.ts';

const KEPT_MS = 60_000;

/**
 * Reads how the postings lie in time from Postgres's statistics, which cost nothing whatever their number; once a
 * minute. Before the first ANALYZE there are none, and one window covers everything.
 */
export function createSpread(database: Database, now: () => number = Date.now): () => Promise<Spread> {
  let kept: { until: number; spread: Promise<Spread> } | undefined;
  return () => {
    if (!kept || kept.until <= now()) {
      const reading = { until: now() + KEPT_MS, spread: read(database) };
      kept = reading;
      reading.spread.catch(() => {
        if (kept === reading) kept = undefined;
      });
    }
    return kept.spread;
  };
}

async function read(database: Database): Promise<Spread> {
  const rows = await database.query((db) =>
    db.execute<{ rows: number; bounds: number[] }>(sql`
      select greatest(c.reltuples, 0)::float8 as rows,
        (select coalesce(json_agg(floor(extract(epoch from bound) * 1000) order by bound), '[]')
          from unnest(s.histogram_bounds::text::timestamptz[]) as bound) as bounds
      from pg_class c
      left join pg_stats s on s.schemaname = 'public' and s.tablename = 'jobs' and s.attname = 'posted_at'
      where c.oid = 'public.jobs'::regclass`),
  );
  return rows[0] ?? { rows: 0, bounds: [] };
}
