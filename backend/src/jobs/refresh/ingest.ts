import { sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { type ExtractedPosting, type IngestPlan, type KnownSource, planIngest } from './ingest-plan.ts';

/** A transaction or a connection. */
export type Executor = Pick<PostgresJsDatabase, 'execute'>;

/** After this long unseen, a posting gives way to its duplicate. */
const STALE_AFTER = '3 days';

/**
 * Writes a page of postings in three statements, whatever its size. Only one process at a time may do so: see
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

async function readKnown(tx: Executor, page: readonly ExtractedPosting[], now: Date) {
  const keys = JSON.stringify(
    page.map(({ board, externalId, fingerprint }) => ({ board, external_id: externalId, fingerprint })),
  );
  // A job of an older release has no source: it is its own.
  const rows = await tx.execute<{
    board: string;
    external_id: string;
    job_id: string;
    is_shown: boolean;
    is_shown_stale: boolean;
    fingerprint: string | null;
    content_hash: string | null;
    is_source: boolean;
  }>(sql`
    with asked as materialized (
      select * from jsonb_to_recordset(${keys}::text::jsonb) as (board text, external_id text, fingerprint text)
    ), found as (
      select a.board, a.external_id, j.id as job_id, true as is_source
      from asked a join job_sources s using (board, external_id) join jobs j on j.id = s.job_id
      union
      select a.board, a.external_id, j.id, true from asked a join jobs j using (board, external_id)
      union all
      select '', '', j.id, false from (select distinct fingerprint from asked) a
      cross join lateral (
        select id from jobs where fingerprint = a.fingerprint and closed_at is null order by created_at, id limit 1
      ) j
    )
    select f.*, j.fingerprint, j.content_hash,
      (j.board, j.external_id) = (f.board, f.external_id) as is_shown,
      coalesce(shown.last_seen_at < ${now.toISOString()}::timestamptz - ${STALE_AFTER}::interval, false) as is_shown_stale
    from found f join jobs j on j.id = f.job_id
    left join job_sources shown on (shown.board, shown.external_id) = (j.board, j.external_id)`);

  const sources: KnownSource[] = [];
  const byFingerprint = new Map<string, string>();
  for (const row of rows) {
    if (!row.is_source && row.fingerprint !== null) byFingerprint.set(row.fingerprint, row.job_id);
    if (!row.is_source) continue;
    sources.push({
      board: row.board,
      externalId: row.external_id,
      jobId: row.job_id,
      isShown: row.is_shown,
      isShownStale: row.is_shown_stale,
      fingerprint: row.fingerprint,
      contentHash: row.content_hash,
    });
  }
  return { sources, byFingerprint };
}

async function write(tx: Executor, { write, touch, sources }: IngestPlan, now: Date): Promise<void> {
  const seenAt = now.toISOString();
  if (write.length > 0) {
    const rows = JSON.stringify(write.map(toRow));
    await tx.execute(sql`
      insert into jobs as old (id, board, external_id, title, company, location, remote, url, posted_at, description,
        description_html, salary_min, salary_max, salary_currency, salary_predicted, country, skills, fingerprint,
        content_hash, last_seen_at)
      select *, ${seenAt}::timestamptz from jsonb_to_recordset(${rows}::text::jsonb) as (id uuid, board text,
        external_id text, title text, company text, location text, remote boolean, url text, posted_at timestamptz,
        description text, description_html text, salary_min integer, salary_max integer, salary_currency text,
        salary_predicted boolean, country text, skills text[], fingerprint text, content_hash text)
      on conflict (id) do update set
        board = excluded.board, external_id = excluded.external_id, title = excluded.title,
        company = excluded.company, location = excluded.location, remote = excluded.remote, url = excluded.url,
        posted_at = excluded.posted_at, description = excluded.description,
        description_html = excluded.description_html, salary_min = excluded.salary_min,
        salary_max = excluded.salary_max, salary_currency = excluded.salary_currency,
        salary_predicted = excluded.salary_predicted, country = excluded.country, skills = excluded.skills,
        fingerprint = excluded.fingerprint, content_hash = excluded.content_hash,
        last_seen_at = excluded.last_seen_at, closed_at = null,
        -- Its vector is of the old words.
        embedded_at = case when (old.title, old.company, old.description)
          is not distinct from (excluded.title, excluded.company, excluded.description) then old.embedded_at end`);
  }
  await tx.execute(sql`
    with touched as (
      update jobs set last_seen_at = ${seenAt}::timestamptz, closed_at = null
      where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(touch)}::text::jsonb))
    )
    insert into job_sources (board, external_id, job_id, url, last_seen_at)
    select *, ${seenAt}::timestamptz from jsonb_to_recordset(${JSON.stringify(sources.map(toSource))}::text::jsonb)
      as (board text, external_id text, job_id uuid, url text)
    on conflict (board, external_id) do update set
      job_id = excluded.job_id, url = excluded.url, last_seen_at = excluded.last_seen_at`);
}

const toRow = (job: IngestPlan['write'][number]) => ({
  id: job.id,
  board: job.board,
  external_id: job.externalId,
  title: job.title,
  company: job.company,
  location: job.location,
  remote: job.remote,
  url: job.url,
  posted_at: job.postedAt.toISOString(),
  description: job.description,
  description_html: job.descriptionHtml,
  salary_min: job.salaryMin,
  salary_max: job.salaryMax,
  salary_currency: job.salaryCurrency,
  salary_predicted: job.salaryPredicted,
  country: job.country,
  skills: job.skills,
  fingerprint: job.fingerprint,
  content_hash: job.contentHash,
});

const toSource = ({ board, externalId, jobId, url }: IngestPlan['sources'][number]) => ({
  board,
  external_id: externalId,
  job_id: jobId,
  url,
});
