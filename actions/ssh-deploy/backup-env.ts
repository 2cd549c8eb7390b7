import { BACKUP_KEYS } from '../shared/backup-keys.ts';
import { renderDotenv } from '../shared/dotenv.ts';
import type { BackupPlace } from './release.ts';

/** The two files that a release's containers get their values from. */
export interface ReleaseEnv {
  /** `.env`: without the keys of the backups, which the backend has no use for. */
  app: Buffer;
  /** `backup.env`: of the containers that write and read backups, and of no other; null in a release from before them. */
  backup: Buffer | null;
}

/** Only those containers get them. */
const KEYS: readonly string[] = BACKUP_KEYS;
/** As render-env writes them: one entry a line. */
const ENTRY = /^(BACKUP_[A-Z_]+)="/;

/**
 * Splits the rendered `.env`.
 * @param place Where the backups go; null turns them off: without a bucket the keys are of no use to anybody.
 */
export function splitEnv(rendered: Buffer, place: BackupPlace | null): { app: Buffer; backup: Buffer } {
  const lines = rendered.toString().split('\n');
  const isKey = (line: string) => KEYS.includes(ENTRY.exec(line)?.[1] ?? '');
  const own = renderDotenv([
    ['BACKUP_BUCKET', place?.bucket ?? ''],
    ['BACKUP_REGION', place?.region ?? ''],
  ]);
  const keys = lines.filter((line) => isKey(line) && place !== null).map((line) => `${line}\n`);
  return {
    app: Buffer.from(lines.filter((line) => !isKey(line)).join('\n')),
    backup: Buffer.from(own + keys.join('')),
  };
}
