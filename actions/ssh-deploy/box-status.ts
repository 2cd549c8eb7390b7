import { type Certificate, hoursLeft } from './certificate.ts';
import type { BoxState } from './inspect.ts';
import { obstacleTo } from './obstacle.ts';
import type { ReleaseRecord } from './release.ts';

/** The box for people and programs: what serves, what it can go back to, how much room it has. Nothing in it is secret. */
export type BoxStatus = ReturnType<typeof boxStatus>;

/** Without the certificate itself, which is an output of its own while somebody needs it. */
function certificateStatus({ pem, ...certificate }: Certificate, now: Date) {
  return { ...certificate, hoursLeft: hoursLeft(certificate, now) };
}

/** Pure: the same state gives the same status. */
export function boxStatus(box: BoxState, contracts: string[] | null, now = new Date()) {
  const { live, maintenance, lock } = box;
  const stateOf = (record: ReleaseRecord) =>
    record.release === live?.release
      ? 'live'
      : (obstacleTo(box, record, contracts, now)?.sentence ?? 'can be rolled back to');
  return {
    live,
    maintenance,
    /** What is backed up, and up to when it can be brought back; null where no backups are configured. */
    backups: box.backups,
    /** A restore is under way, or was cut off and waits for the next operation. */
    restoring: box.restore !== null,
    /** Newest first. */
    releases: box.releases
      .toSorted((a, b) => b.release.localeCompare(a.release))
      .map((record) => ({
        release: record.release,
        commit: record.commit,
        createdAt: record.createdAt,
        actor: record.actor,
        /** The backend's image, by digest. */
        image: record.images.backend,
        migrationLevel: record.migrationLevel,
        /** `live`, `can be rolled back to`, or why it cannot. */
        state: stateOf(record),
      })),
    /** What nginx serves over HTTPS; null where that is nothing. */
    certificate: box.certificate && certificateStatus(box.certificate, now),
    disk: { freeMb: box.freeDiskMb, totalMb: box.totalDiskMb },
    memory: { availableMb: box.availableMemoryMb, totalMb: box.totalMemoryMb },
    /** Who holds the lock. */
    lock,
    /** The last operations, newest first. */
    auditLog: box.auditLog.toReversed(),
  };
}
