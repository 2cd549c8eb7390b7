import { sql } from 'drizzle-orm';
import { MOST_PLACES } from '../posting/place.ts';
import type { Executor } from './executor.ts';

/** A job no board has shown for this long is closed, and a posting that long unseen has no say in where a job is. */
export const CLOSED_AFTER = '14 days';

/**
 * Gives jobs the places of all their postings that are still there, those of the shown one first, and calls them remote
 * when one of these is. Writes only jobs that change.
 */
export async function gatherPlaces(tx: Executor, jobIds: ReadonlySet<string>, now: Date): Promise<void> {
  if (jobIds.size === 0) return;
  await tx.execute(sql`
    with affected as (
      select value::uuid as id from jsonb_array_elements_text(${JSON.stringify([...jobIds])}::text::jsonb)
    ), live as materialized (
      select s.job_id, s.places, s.remote, s.first_seen_at, (s.board, s.external_id) = (j.board, j.external_id) as is_shown
      from affected a join jobs j on j.id = a.id join job_sources s on s.job_id = a.id
      where s.last_seen_at >= ${now.toISOString()}::timestamptz - ${CLOSED_AFTER}::interval
    ), named as (
      select job_id, place, bool_or(is_shown) as is_shown, min(first_seen_at) as since, min(n) as n
      from live cross join lateral unnest(places) with ordinality as p (place, n) group by job_id, place
    ), gathered as (
      select job_id, (array_agg(place order by is_shown desc, since, n, place))[1:${sql.raw(String(MOST_PLACES))}] as places
      from named group by job_id
    ), decided as (
      select l.job_id, coalesce(g.places, '{}') as places, bool_or(l.remote) as remote
      from live l left join gathered g on g.job_id = l.job_id group by l.job_id, g.places
    )
    update jobs j set places = d.places, location = coalesce(d.places[1], ''), remote = d.remote
    from decided d where j.id = d.job_id
      and (j.places, j.location, j.remote) is distinct from (d.places, coalesce(d.places[1], ''), d.remote)`);
}

/** Takes the places of a board's postings that are gone out of the jobs that others still show. */
export async function forgetStalePlaces(tx: Executor, board: string, now: Date): Promise<void> {
  const gone = await tx.execute<{ jobId: string }>(sql`
    update job_sources set places = '{}', remote = false
    where board = ${board} and last_seen_at < ${now.toISOString()}::timestamptz - ${CLOSED_AFTER}::interval
      and (places <> '{}' or remote)
    returning job_id as "jobId"`);
  await gatherPlaces(tx, new Set(gone.map(({ jobId }) => jobId)), now);
}
