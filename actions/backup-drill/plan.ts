import { Failure } from '../shared/outcome.ts';
import type { DrillReason } from './reasons.ts';

/** By table, its rows and a checksum of them that does not depend on their order. */
export type Fingerprint = Readonly<Record<string, readonly [rows: number, checksum: string]>>;

export interface Backup {
  label: string;
  /** When it ended. */
  stop: string;
  /** Whether production recorded what was in it. */
  fingerprint: boolean;
}

export interface Recorded {
  level: string | null;
  release: string | null;
  fingerprint: Fingerprint;
}

/** A table that is not as it was. */
export interface Difference {
  table: string;
  /** Null: there is no such table. */
  recorded: number | null;
  restored: number | null;
}

const HOUR_MS = 3_600_000;

/** What the script `repository` says. */
export function backupsOf(found: Readonly<Record<string, unknown>>) {
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const backups = list(found.backups).flatMap((one): Backup[] => {
    const { label, stop, fingerprint } = (one ?? {}) as Record<string, unknown>;
    return typeof label === 'string' && typeof stop === 'string' && Number.isFinite(Date.parse(stop))
      ? [{ label, stop, fingerprint: fingerprint === true }]
      : [];
  });
  return {
    /** Newest first. */
    backups: backups.toSorted((a, b) => Date.parse(b.stop) - Date.parse(a.stop)),
    unknownKeys: list(found.unknownKeys).map(String),
  };
}

/**
 * The backup to restore: the newest, or the one before if nobody could record what is in the newest, since somebody wrote all
 * the time when it was made. Once, that is no fault of the backups. Twice in a row nothing of the last two days is known to
 * be whole, and something holds locks for too long at that hour.
 *
 * @throws Failure `no-backup`, `wrong-key`, `backup-stale` or `fingerprint-missing`.
 */
export function chooseBackup(
  { backups, unknownKeys }: ReturnType<typeof backupsOf>,
  maxAgeHours: number,
  now: Date,
): Backup & { ageHours: number } {
  const [newest] = backups;
  if (!newest && unknownKeys.length > 0)
    throw new Failure<DrillReason>(
      'wrong-key',
      `There is no backup under BACKUP_KEY or one of BACKUP_KEYS_PREVIOUS, and ${unknownKeys.length} repositories of other keys (${unknownKeys.slice(0, 5).join(', ')})`,
      {
        nextStep:
          'The name of a repository is the beginning of the SHA-256 of its key. Add the right key (`npm run secrets -- set BACKUP_KEYS_PREVIOUS`): a backup cannot be read without it.',
      },
    );
  if (!newest)
    throw new Failure<DrillReason>('no-backup', 'There is no backup in the repository', {
      nextStep:
        'Is the timer skillgap-backup running on the box? /status shows the last backup and what is wrong.',
    });
  const ageOf = ({ stop }: Backup) => (now.getTime() - Date.parse(stop)) / HOUR_MS;
  if (ageOf(newest) > maxAgeHours)
    throw new Failure<DrillReason>(
      'backup-stale',
      `The newest backup, ${newest.label}, is ${Math.floor(ageOf(newest))} hours old; at most ${maxAgeHours} are allowed`,
      {
        nextStep:
          'Is the timer skillgap-backup running on the box? /status shows the last backup and what is wrong.',
        outputs: { label: newest.label, ageHours: Math.floor(ageOf(newest)) },
      },
    );
  const recorded = backups.slice(0, 2).find((one) => one.fingerprint && ageOf(one) <= maxAgeHours);
  if (!recorded)
    throw new Failure<DrillReason>(
      'fingerprint-missing',
      `The newest backup has no record of what was in it, and the one before has none either or is older than ${maxAgeHours} hours`,
      {
        nextStep:
          'Each backup makes one when it can lock all tables for a moment: what holds a lock for so long at that hour? Run a backup at a quiet time.',
        outputs: { label: newest.label },
      },
    );
  return { ...recorded, ageHours: Math.floor(ageOf(recorded) * 10) / 10 };
}

/** What the script said that production had recorded. @throws Failure `fingerprint-missing` when it is none. */
export function recordedOf(found: Readonly<Record<string, unknown>>): Recorded {
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  const fingerprint = fingerprintOf(found.fingerprint);
  if (fingerprint === null || Object.keys(fingerprint).length === 0)
    throw new Failure<DrillReason>(
      'fingerprint-missing',
      'The record of what was in the backup cannot be read',
    );
  return { level: text(found.level), release: text(found.release), fingerprint };
}

/** Null when it is none. */
export function fingerprintOf(value: unknown): Fingerprint | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const isEntry = (entry: unknown) =>
    Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'number' && entry[1] !== undefined;
  if (!Object.values(value).every(isEntry)) return null;
  return Object.fromEntries(
    Object.entries(value as Record<string, [number, unknown]>).map(([table, [rows, checksum]]) => [
      table,
      [rows, String(checksum)],
    ]),
  );
}

/** The tables that differ, each way: one that is missing, and one that nobody recorded. */
export function differences(recorded: Fingerprint, restored: Fingerprint): Difference[] {
  const tables = [...new Set([...Object.keys(recorded), ...Object.keys(restored)])].sort();
  return tables.flatMap((table) => {
    const [was, is] = [recorded[table], restored[table]];
    if (was && is && was[0] === is[0] && was[1] === is[1]) return [];
    return [{ table, recorded: was?.[0] ?? null, restored: is?.[0] ?? null }];
  });
}

export function rowsOf(fingerprint: Fingerprint): number {
  return Object.values(fingerprint).reduce((sum, [rows]) => sum + rows, 0);
}
