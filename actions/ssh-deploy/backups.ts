/** How the backups stand, by what the box has written down. */
export interface Backups {
  /** Up to when a restore brings everything back; null when nothing is shipped. */
  recoverableTo: string | null;
  /** WAL segments that are still to be shipped. */
  waiting: number;
  /** Since when something is missing in what was shipped; the next backup ends that. */
  gap: string | null;
  last: LastBackup | null;
  lastFull: LastBackup | null;
  nextDueAt: string | null;
  /** When the archiver last wrote; of one that does not run it is old. */
  updatedAt: string | null;
  /** What is wrong, in one line. */
  problem: string | null;
}

export interface LastBackup {
  label: string;
  type: string;
  endedAt: string | null;
  bytes: number | null;
}

/** An archiver that has said nothing for so long does not run. */
const SILENT_AFTER_MS = 120_000;

/** All may be there, some of it, or rubbish. @returns null where no backups are configured. */
export function parseBackups(
  archiveJson: string | null,
  backupJson: string | null,
  now = new Date(),
): Backups | null {
  const archive = objectOf(archiveJson);
  const backup = objectOf(backupJson);
  if (archive === null && backup === null) return null;
  if (archive?.configured === false) return null;
  const updatedAt = instant(archive?.updatedAt);
  const silent = updatedAt === null || Date.parse(updatedAt) < now.getTime() - SILENT_AFTER_MS;
  const silence = `the archiver has said nothing since ${updatedAt ?? 'it was started'}`;
  return {
    // What it wrote while it ran does not become truer with time.
    recoverableTo: instant(archive?.recoverableTo),
    waiting: count(archive?.waiting) ?? 0,
    gap: instant(archive?.gap),
    last: lastBackup(backup?.last),
    lastFull: lastBackup(backup?.lastFull),
    nextDueAt: instant(backup?.nextDueAt),
    updatedAt,
    problem: text(archive?.problem) ?? (silent ? silence : text(backup?.problem)),
  };
}

/** How the backups stand, in one line. */
export function describeBackups(backups: Backups | null, now: Date): string {
  if (backups === null) return '⚠️ Backups: none are configured. What is on the box is lost with it.';
  const { recoverableTo, last, gap, problem } = backups;
  const behind = recoverableTo === null ? null : (now.getTime() - Date.parse(recoverableTo)) / 1000;
  const facts = [
    recoverableTo === null ? 'nothing can be recovered yet' : `recoverable to ${recoverableTo}`,
    last === null
      ? 'no backup yet'
      : `last backup ${last.label}${last.endedAt ? ` at ${last.endedAt.slice(0, 16)}Z` : ''}`,
    ...(gap ? [`with a gap since ${gap}, until the next backup`] : []),
    ...(problem ? [problem] : []),
  ];
  const fine = problem === null && gap === null && behind !== null && behind < 300 && last !== null;
  return `${fine ? '' : '⚠️ '}Backups: ${facts.join('; ')}.`;
}

function lastBackup(value: unknown): LastBackup | null {
  if (typeof value !== 'object' || value === null) return null;
  const { label, type, endedAt, bytes } = value as Record<string, unknown>;
  const name = text(label);
  return name === null
    ? null
    : { label: name, type: text(type) ?? '', endedAt: instant(endedAt), bytes: count(bytes) };
}

function objectOf(json: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

/** What the files say may be anything. */
const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value.replace(/\s+/g, ' ').slice(0, 500) : null;
const count = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const instant = (value: unknown) => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return time > 0 ? new Date(time).toISOString() : null;
};
