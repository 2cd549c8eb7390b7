import { Failure } from '../shared/outcome.ts';
import type { ReleaseContext } from './context.ts';
import type { BoxState } from './inspect.ts';
import type { Loss } from './loss.ts';
import { type Match, matchRelease } from './match-release.ts';
import type { RestoreRequest } from './plan-restore.ts';
import type { BackupInfo } from './repository.ts';
import { describeTarget, targetArgument } from './restore-target.ts';

/** A restore, or what one would do, for people and programs. Nothing in it is secret. */
export interface RestoreReport {
  /** As it was asked for, and in words. */
  to: string;
  description: string;
  dryRun: boolean;
  repositoryAsOf: string | null;
  /** The backup used, and up to when the data is there. In a dry run what is known of both. */
  backup: string | null;
  recoveredTo: string | null;
  /** What can be recovered. */
  earliest: string | null;
  latest: string | null;
  /** The newest first. */
  backups: BackupInfo[];
  /** What the restore takes away, as the running database says; null when it did not. */
  loses: Loss | null;
  /** The release that serves the data, and whether that is another one than was live. */
  release: string | null;
  releaseChanges: boolean;
  /** Why no release goes with the data, and what to do about it. */
  obstacle: string | null;
  /** The folder on the data volume that keeps the cluster of before. */
  kept: string | null;
  rows: number | null;
  seconds: number | null;
}

/** Enough to choose from; a comment has to hold it. */
const BACKUPS_SHOWN = 20;

/** Pure. */
export function reportOf(
  { repository, restored, record, loss, contractsThen }: ReleaseContext,
  state: BoxState,
  { target, asOf, keepAs, dryRun, force, now, candidate }: RestoreRequest,
): RestoreReport {
  const backups = (repository?.backups ?? []).toSorted((a, b) => b.stop.localeCompare(a.stop));
  const expected = backups.find(({ label, stop }) =>
    target.kind === 'backup' ? label === target.label : target.kind !== 'time' || stop <= target.at,
  );
  const used = target.kind === 'empty' ? null : (restored?.label ?? expected?.label ?? null);
  const planned =
    dryRun && !candidate && contractsThen !== null
      ? servedBy({ state, force, now }, contractsThen, expected?.release ?? null)
      : null;
  const release = planned ? planned.release : record.release;
  return {
    ...{ to: targetArgument(target), description: describeTarget(target), dryRun, repositoryAsOf: asOf },
    backup: used,
    recoveredTo: restored?.recoveredTo ?? (dryRun ? expectedMoment(target, repository, expected) : null),
    ...{ earliest: repository?.earliest ?? null, latest: repository?.latest ?? null },
    backups: backups.slice(0, BACKUPS_SHOWN),
    loses: loss,
    release,
    releaseChanges: release !== null && state.live !== null && release !== state.live.release,
    obstacle: planned?.obstacle ?? null,
    kept: !dryRun && repository?.cluster && target.kind !== 'empty' ? keepAs : null,
    ...{ rows: restored?.rows ?? null, seconds: restored?.seconds ?? null },
  };
}

/** Which release would serve the data, or why none would. */
function servedBy(match: Match, contracts: string[], then: string | null) {
  try {
    return { release: matchRelease(match, contracts, then).release, obstacle: null };
  } catch (error) {
    if (error instanceof Failure) return { release: null, obstacle: `${error.message} ${error.nextStep}` };
    throw error;
  }
}

function expectedMoment(
  target: RestoreRequest['target'],
  repository: ReleaseContext['repository'],
  expected: BackupInfo | undefined,
): string | null {
  if (target.kind === 'time') return target.at;
  if (target.kind === 'backup') return expected?.stop ?? null;
  return target.kind === 'latest' ? (repository?.latest ?? null) : null;
}
