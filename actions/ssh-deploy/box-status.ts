import type { LockHolder } from '../rollout/lock.ts';
import type { BoxState, LiveState } from './inspect.ts';
import { obstacleTo } from './obstacle.ts';
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
  auditLog: Record<string, unknown>[];
}

export interface RetainedRelease {
  release: string;
  commit: string;
  createdAt: string;
  actor: string;
  /** The backend's image, by digest. */
  image: string;
  migrationLevel: string | null;
  /** `live`, `can be rolled back to`, or why it cannot. */
  state: string;
}

/** Pure: the same state gives the same status. */
export function boxStatus(box: BoxState, contracts: string[] | null): BoxStatus {
  const { live, maintenance, lock } = box;
  const stateOf = (record: ReleaseRecord) =>
    record.release === live?.release
      ? 'live'
      : (obstacleTo(box, record, contracts)?.sentence ?? 'can be rolled back to');
  return {
    live,
    maintenance,
    releases: box.releases
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
    disk: { freeMb: box.freeDiskMb, totalMb: box.totalDiskMb },
    memory: { availableMb: box.availableMemoryMb, totalMb: box.totalMemoryMb },
    lock,
    auditLog: box.auditLog.toReversed(),
  };
}
