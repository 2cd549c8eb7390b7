import { createHash, randomUUID } from 'node:crypto';
import type { Posting } from '../posting/posting.ts';

/** A posting with the skills found in it. */
export type ExtractedPosting = Posting & { skills: string[] };

/** A posting that was seen before, and the job it belongs to. */
export type KnownSource = {
  board: string;
  externalId: string;
  jobId: string;
  /** The job shows this very posting. */
  isShown: boolean;
  /** The posting that the job shows has not been seen for days. */
  isShownStale: boolean;
  fingerprint: string | null;
  contentHash: string | null;
};

export type Known = {
  sources: readonly KnownSource[];
  /** Open jobs by the fingerprint of the posting they show. */
  byFingerprint: ReadonlyMap<string, string>;
  /** Of all these jobs those that show a text which is not known to be whole. */
  cut: ReadonlySet<string>;
};

export type JobWrite = ExtractedPosting & { id: string; contentHash: string };
export type SourceWrite = {
  board: string;
  externalId: string;
  jobId: string;
  url: string;
  places: string[];
  remote: boolean;
};
/** A job whose posting turned out to repeat another job's: its postings move there. */
export type Merge = { from: string; into: string };

export type IngestPlan = {
  /** New jobs, and those with new content. */
  write: JobWrite[];
  /** Jobs that are as they were, or were seen by a posting that repeats another: they are still there. */
  touch: string[];
  sources: SourceWrite[];
  merge: Merge[];
  counts: { new: number; updated: number; unchanged: number; repeated: number };
};

/**
 * What a page changes. Every posting belongs to one job. A known one stays with its job while their fingerprints
 * match; a new one joins an open job with the same fingerprint, from any board, or starts a job. If a page repeats an
 * id, the first counts. When the shown posting is gone from its board, a duplicate takes its place, so the link
 * works; so does one with the whole text, where a cut one is shown. Two jobs whose postings have become equal are
 * merged into the older.
 */
export function planIngest(
  page: readonly ExtractedPosting[],
  known: Known,
  newId: () => string = randomUUID,
): IngestPlan {
  const sources = new Map(known.sources.map((source) => [key(source), source]));
  const byFingerprint = new Map(known.byFingerprint);
  const plan: IngestPlan = {
    write: [],
    touch: [],
    sources: [],
    merge: [],
    counts: { new: 0, updated: 0, unchanged: 0, repeated: 0 },
  };
  const seen = new Set<string>();
  const written = new Set<string>();
  const cut = new Set(known.cut);
  const merged = new Map<string, string>();
  const created = new Set<string>();
  const used = new Set<string>();

  const put = (posting: ExtractedPosting, jobId: string, contentHash: string) => {
    plan.write.push({ ...posting, id: jobId, contentHash });
    written.add(jobId);
    if (posting.complete) cut.delete(jobId);
    else cut.add(jobId);
  };
  /** A duplicate does not change what its job shows, unless it has more to show. */
  const repeat = (posting: ExtractedPosting, jobId: string, contentHash: string, isShownStale: boolean) => {
    plan.counts.repeated++;
    const hasMore = posting.complete && cut.has(jobId);
    if ((isShownStale || hasMore) && !written.has(jobId)) put(posting, jobId, contentHash);
  };
  const merge = ({ jobId: from }: KnownSource, into: string) => {
    plan.merge.push({ from, into });
    merged.set(from, into);
    for (const [fingerprint, jobId] of byFingerprint) if (jobId === from) byFingerprint.delete(fingerprint);
  };
  for (const posting of page) {
    if (seen.has(key(posting))) {
      plan.counts.repeated++;
      continue;
    }
    seen.add(key(posting));
    const found = sources.get(key(posting));
    const source = found && { ...found, jobId: merged.get(found.jobId) ?? found.jobId };
    const contentHash = contentHashOf(posting);
    const same = posting.fingerprint === null ? undefined : byFingerprint.get(posting.fingerprint);
    let jobId: string;
    if (source?.isShown && !merged.has(found?.jobId ?? '') && !written.has(source.jobId)) {
      // Not with a job of this page: the next night knows which one is older.
      if (same !== undefined && same !== source.jobId && !created.has(same) && !used.has(source.jobId)) {
        jobId = same;
        merge(source, same);
        repeat(posting, jobId, contentHash, false);
      } else {
        jobId = source.jobId;
        const isSame = source.contentHash === contentHash && source.fingerprint === posting.fingerprint;
        plan.counts[isSame ? 'unchanged' : 'updated']++;
        const before = source.fingerprint;
        // A posting with new words is no duplicate of its old ones.
        if (before !== null && before !== posting.fingerprint && byFingerprint.get(before) === jobId)
          byFingerprint.delete(before);
        if (!isSame) put(posting, jobId, contentHash);
      }
    } else if (
      source &&
      !source.isShown &&
      source.fingerprint !== null &&
      source.fingerprint === posting.fingerprint
    ) {
      jobId = source.jobId;
      repeat(posting, jobId, contentHash, source.isShownStale);
    } else if (same !== undefined) {
      jobId = same;
      repeat(posting, jobId, contentHash, false);
    } else {
      jobId = newId();
      created.add(jobId);
      plan.counts.new++;
      put(posting, jobId, contentHash);
    }
    if (posting.fingerprint !== null && same === undefined) byFingerprint.set(posting.fingerprint, jobId);
    if (!written.has(jobId)) plan.touch.push(jobId);
    const { board, externalId, url, places, remote } = posting;
    used.add(jobId);
    plan.sources.push({ board, externalId, jobId, url, places, remote });
  }
  plan.touch = [...new Set(plan.touch)].filter((id) => !written.has(id));
  return plan;
}

const key = ({ board, externalId }: { board: string; externalId: string }) => `${board} ${externalId}`;

/** A hash of everything stored, so a change of the skill catalogue counts too. */
export function contentHashOf({ postedAt, ...posting }: ExtractedPosting): string {
  const parts = Object.entries({ ...posting, postedAt: postedAt.getTime() }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
}
