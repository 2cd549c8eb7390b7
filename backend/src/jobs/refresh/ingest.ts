import { sql } from 'drizzle-orm';
import type { Executor } from './executor.ts';
import {
  type ExtractedPosting,
  type IngestPlan,
  type Known,
  type KnownSource,
  planIngest,
} from './ingest-plan.ts';

import { gatherPlaces } from './places.ts';

/** After this long unseen, a posting gives way to its duplicate. */
const STALE_AFTER = '3 days';

/**
 * Writes a page of postings in a few statements, whatever its size. Only one process at a time may do so: see
 * `lock.ts`.
 */
export async function ingest(
  tx: Executor,
  page: readonly ExtractedPosting[],
  now: Date,
): Promise<IngestPlan['counts']> {
  const plan = planIngest(page, await readKnown(tx, page, now));
  if (plan.sources.length > 0) await write(tx, plan, now);
  return plan.counts;
}

async function readKnown(tx: Executor, page: readonly ExtractedPosting[], now: Date): Promise<Known> {
  const keys = page.map(({ board, externalId, fingerprint }) => ({ board, externalId, fingerprint }));
  // A job of an older release has no source: it is its own.
  const rows = await tx.execute<KnownSource & { isSource: boolean; isCut: boolean }>(sql`
    with asked as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb)
        as (board text, "externalId" text, fingerprint text)
    ), found as (
      select a.board, a."externalId", j.id as "jobId", true as "isSource"
      from asked a join job_sources s on (s.board, s.external_id) = (a.board, a."externalId") join jobs j on j.id = s.job_id
      union
      select a.board, a."externalId", j.id, true
      from asked a join jobs j on (j.board, j.external_id) = (a.board, a."externalId")
      union all
      select '', '', j.id, false from (select distinct fingerprint from asked) a
      cross join lateral (
        select id from jobs where fingerprint = a.fingerprint and closed_at is null order by created_at, id limit 1
      ) j
    )
    select f.*, j.fingerprint, j.complete is not true as "isCut", j.content_hash as "contentHash",
      (j.board, j.external_id) = (f.board, f."externalId") as "isShown",
      coalesce(shown.last_seen_at < ${now.toISOString()}::timestamptz - ${STALE_AFTER}::interval, false) as "isShownStale"
    from found f join jobs j on j.id = f."jobId"
    left join job_sources shown on (shown.board, shown.external_id) = (j.board, j.external_id)`);
  const jobs = rows.filter(({ isSource }) => !isSource);
  return {
    sources: rows.filter(({ isSource }) => isSource),
    byFingerprint: new Map(
      jobs.flatMap(({ fingerprint, jobId }) => (fingerprint === null ? [] : [[fingerprint, jobId]])),
    ),
    cut: new Set(rows.flatMap(({ jobId, isCut }) => (isCut ? [jobId] : []))),
  };
}

/** What is written of a job, by column. */
const COLUMNS = {
  ...{ id: 'uuid', board: 'text', external_id: 'text', title: 'text', company: 'text', location: 'text' },
  ...{
    remote: 'boolean',
    url: 'text',
    posted_at: 'timestamptz',
    description: 'text',
    description_html: 'text',
  },
  ...{ complete: 'boolean', language: 'text', places: 'text[]' },
  ...{ pay_min: 'numeric', pay_max: 'numeric', pay_unit: 'text' },
  ...{ salary_min: 'integer', salary_max: 'integer', salary_currency: 'text', salary_predicted: 'boolean' },
  ...{ country: 'text', skills: 'text[]', fingerprint: 'text', content_hash: 'text' },
};
const names = Object.keys(COLUMNS);
const [INSERTED, TYPED, UPDATED] = [
  names.join(', '),
  Object.entries(COLUMNS)
    .map((column) => column.join(' '))
    .join(', '),
  names
    .filter((name) => name !== 'id')
    .map((name) => `${name} = excluded.${name}`)
    .join(', '),
].map((text) => sql.raw(text));

async function write(tx: Executor, { write, touch, sources, merge }: IngestPlan, now: Date): Promise<void> {
  const seenAt = now.toISOString();
  // First: a merged job gives up the name of its posting, which the other job may show from now on.
  if (merge.length > 0) {
    await tx.execute(sql`
      with merged as (
        select * from jsonb_to_recordset(${rowsOf(merge)}::text::jsonb) as ("from" uuid, "into" uuid)
      ), closed as (
        update jobs set closed_at = ${seenAt}::timestamptz, external_id = external_id || '#' || id::text
        from merged where id = "from"
      )
      update job_sources set job_id = "into" from merged where job_id = "from"`);
  }
  if (write.length > 0) {
    await tx.execute(sql`
      insert into jobs as old (${INSERTED}, last_seen_at)
      select *, ${seenAt}::timestamptz from jsonb_to_recordset(${rowsOf(write)}::text::jsonb) as (${TYPED})
      on conflict (id) do update set ${UPDATED}, last_seen_at = excluded.last_seen_at, closed_at = null,
        -- Its vector is of the old words.
        embedded_at = case when (old.title, old.company, old.description)
          is not distinct from (excluded.title, excluded.company, excluded.description) then old.embedded_at end`);
  }
  await tx.execute(sql`
    with touched as (
      update jobs set last_seen_at = ${seenAt}::timestamptz, closed_at = null
      where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(touch)}::text::jsonb))
    )
    insert into job_sources (board, external_id, job_id, url, places, remote, last_seen_at)
    select *, ${seenAt}::timestamptz from jsonb_to_recordset(${rowsOf(sources)}::text::jsonb)
      as (board text, external_id text, job_id uuid, url text, places text[], remote boolean)
    on conflict (board, external_id) do update set
      job_id = excluded.job_id, url = excluded.url, places = excluded.places, remote = excluded.remote,
      last_seen_at = excluded.last_seen_at`);
  await gatherPlaces(tx, new Set(sources.map(({ jobId }) => jobId)), now);
}

/** Rows in JSON, with the columns' names. */
function rowsOf(rows: readonly object[]): string {
  const column = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [column(key), value]))),
  );
}
