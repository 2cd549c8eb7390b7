import type { BoxState } from './inspect.ts';
import { hasBackups } from './release.ts';

/** Whose archiver is to run; null: that of a release from before backups, which has none. */
export type Archiver = { release: string } | null;

/** Whose archiver runs while what is live is; null: a release from before backups has none. */
export function archiverOf({ live, releases }: Pick<BoxState, 'live' | 'releases'>): Archiver {
  const record = releases.find(({ release }) => release === live?.release);
  return record && hasBackups(record) ? { release: record.release } : null;
}
