/** What the archiver says of WAL, in archive.json. */
export interface ArchiveStatus {
  readonly configured: boolean;
  readonly repository: string | null;
  readonly recoverableTo: string | null;
  readonly waiting: number;
  readonly waitingBytes: number;
  readonly gap: string | null;
  readonly last: string | null;
  readonly problem: string | null;
  readonly updatedAt: string;
}

/** One backup. */
interface Backup {
  readonly label: string;
  readonly type: 'full' | 'diff';
  readonly startedAt: string;
  readonly endedAt: string;
  readonly bytes: number;
  readonly fingerprint: boolean;
}

/** What `backup` says of them, in backup.json. */
export interface BackupStatus {
  readonly last: Backup | null;
  readonly lastFull: Backup | null;
  readonly nextDueAt: string | null;
  /** How many runs in a row have begun to write into the repository and failed, and when the last one did. */
  readonly attempts: number;
  readonly attemptedAt: string | null;
  readonly problem: string | null;
  readonly repository: string;
  readonly updatedAt: string;
}
