import type { LockHolder } from './lock.ts';
import type { LiveState, Observed } from './observe.ts';
import { obstacleTo } from './plan-rollback.ts';
import type { ReleaseRecord } from './release.ts';

/** The box for people and programs: what serves, what it can go back to, how much room it has. Nothing in it is secret. */
export interface BoxStatus {
  live: LiveState | null;
  maintenance: boolean;
  /** Newest first. */
  releases: RetainedRelease[];
  disk: { freeMb: number; totalMb: number };
  memory: { availableMb: number; totalMb: number };
  /** Who holds the lock. */
  lock: LockHolder | null;
  /** The last operations, newest first. */
  receipts: Record<string, unknown>[];
}

export interface RetainedRelease {
  release: string;
  commit: string;
  createdAt: string;
  actor: string;
  /** The backend's image, by digest. */
  image: string;
  migrationLevel: string | null;
  /** `live`, `can be gone back to`, or why it cannot. */
  state: string;
}

/** Pure: the same observation gives the same status. */
export function boxStatus(observed: Observed, contracts: string[] | null): BoxStatus {
  const { live, maintenance, lock } = observed;
  const stateOf = (record: ReleaseRecord) =>
    record.release === live?.release
      ? 'live'
      : (obstacleTo(observed, record, contracts)?.sentence ?? 'can be gone back to');
  return {
    live,
    maintenance,
    releases: observed.releases
      .toSorted((a, b) => b.release.localeCompare(a.release))
      .map((record) => ({
        release: record.release,
        commit: record.commit,
        createdAt: record.createdAt,
        actor: record.actor,
        image: record.images.backend,
        migrationLevel: record.migrationLevel,
        state: stateOf(record),
      })),
    disk: { freeMb: observed.freeDiskMb, totalMb: observed.totalDiskMb },
    memory: { availableMb: observed.availableMemoryMb, totalMb: observed.totalMemoryMb },
    lock,
    receipts: observed.receipts.toReversed(),
  };
}
