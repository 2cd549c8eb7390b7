import { count, text } from './repository.ts';

/** An upgrade of Postgres, or a trial of one, as its tool reports it. */
export interface UpgradeReport {
  /** Major versions. */
  from: string | null;
  to: string | null;
  /** Rows that were compared before and after. */
  rows: number | null;
  seconds: number | null;
  /** What the cluster takes on the disk, and the copy of it again. */
  bytes: number | null;
}

/** Every field is looked at. */
export function parseUpgrade({ from, to, rows, seconds, bytes }: Record<string, unknown>): UpgradeReport {
  return { from: text(from), to: text(to), rows: count(rows), seconds: count(seconds), bytes: count(bytes) };
}
