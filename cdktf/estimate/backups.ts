import { BACKUP_VERSION_DAYS } from '../environments/retention.ts';
import type { Backups } from '../environments/types.ts';

/**
 * What was measured, and what is supposed. Measured on 2026-11-30 with Postgres 17, pgBackRest 2.55.1 (zstd level 3, bundles,
 * block incremental) and moto's S3: the log of what was asked of it in rehearsal/compose/backup.itest.ts.
 */
const supposed = {
  /** A database of this size: half a year of a site with some hundred people. */
  databaseMb: 100,
  /** Stored of each MB of the database: a full backup of 95 MB took 28 MB. */
  fullShare: 28 / 95,
  /** A differential backup, of a full one: a fifth of the blocks has changed. */
  differentialShare: 0.2,
  /** Something is written in every minute, day and night: the most that `archive_timeout` (50 s) makes of a quiet site. */
  segmentsPerDay: 86_400 / 50,
  /** Stored of such a segment: 0.7 to 123 KB, 8 KB on average. */
  segmentMb: 0.008,
  /** Of each segment: the repository's archive.info is read, the archive is listed, the segment is put. */
  writesPerSegment: 2,
  readsPerSegment: 1,
  /** Each hour the timer asks what is there; once a day it makes a backup, of some bundles and their lists. */
  writesPerHour: 4,
  readsPerHour: 2,
  writesPerBackup: 40,
  readsPerBackup: 20,
  /** The drill reads what a restore needs, once a week; a small database's took 191 requests. */
  readsPerDrill: 500,
} as const;

/** https://aws.amazon.com/s3/pricing, us-east-1, S3 Standard, as published in 2025. A list is charged like a write. */
export const objectStorage = {
  free: { gigabytes: 5, writes: 2_000, reads: 20_000 },
  dollars: { gigabyte: 0.023, write: 0.005 / 1_000, read: 0.0004 / 1_000 },
} as const;

const daysPerMonth = 730 / 24;

/** What the backups of one environment take of S3. */
export interface BackupUse {
  readonly gigabytes: number;
  /** A month, lists included. */
  readonly writes: number;
  readonly reads: number;
}

/** The use of S3 once the oldest backup has expired for the first time, from an environment's data. */
export function estimateBackups(
  backups: Backups,
  {
    databaseMb = supposed.databaseMb,
    walMbPerDay = supposed.segmentsPerDay * supposed.segmentMb,
  }: { readonly databaseMb?: number; readonly walMbPerDay?: number } = {},
): BackupUse {
  const days = keptDays(backups);
  const fulls = Math.ceil(days / 7);
  const fullMb = databaseMb * supposed.fullShare;
  const megabytes =
    fulls * fullMb + (days - fulls) * fullMb * supposed.differentialShare + days * walMbPerDay;
  const perDay = (segment: number, run: number, backup: number) =>
    supposed.segmentsPerDay * segment + 24 * run + backup;
  const writes = perDay(supposed.writesPerSegment, supposed.writesPerHour, supposed.writesPerBackup);
  const reads =
    perDay(supposed.readsPerSegment, supposed.readsPerHour, supposed.readsPerBackup) +
    supposed.readsPerDrill / 7;
  return {
    gigabytes: Math.round(megabytes / 10) / 100,
    writes: Math.round(daysPerMonth * writes),
    reads: Math.round(daysPerMonth * reads),
  };
}

/**
 * How far back S3 holds anything. A moment is restored from the full backup before it, up to a week earlier; what has
 * expired is deleted after the next drill, up to a week later, and stays as a version after that.
 */
function keptDays({ fullBackups, pointInTimeDays }: Backups): number {
  return Math.max(7 * fullBackups, pointInTimeDays + 7) + 7 + BACKUP_VERSION_DAYS;
}

/** Dollars a month for what goes beyond the free amounts, if nothing else uses them. */
export function backupDollars(use: BackupUse): number {
  const { free, dollars } = objectStorage;
  return (
    Math.max(0, use.gigabytes - free.gigabytes) * dollars.gigabyte +
    Math.max(0, use.writes - free.writes) * dollars.write +
    Math.max(0, use.reads - free.reads) * dollars.read
  );
}

/** The estimate in words, a line each, as `npm run synth` prints it. */
export function describeBackups(name: string, backups: Backups): readonly string[] {
  const use = estimateBackups(backups);
  const { free } = objectStorage;
  const count = (value: number) => value.toLocaleString('en-US');
  const fits = use.gigabytes <= free.gigabytes;
  return [
    `${name}: its backups (${backups.fullBackups} full ones, any second of ${backups.pointInTimeDays} days) on S3, by estimate/backups.ts:`,
    `  ${use.gigabytes} GB of the ${free.gigabytes} that are free, with a database of ${supposed.databaseMb} MB and ${Math.round(supposed.segmentsPerDay * supposed.segmentMb)} MB of WAL a day${fits ? '' : ': MORE THAN IS FREE'}`,
    ...(fits ? [`  ${limits(backups)}`] : []),
    `  ${count(use.writes)} writes and lists of the ${count(free.writes)} that are free, ${count(use.reads)} reads of ${count(free.reads)} a month`,
    `  $${backupDollars(use).toFixed(2)} a month beyond what is free, at the prices of us-east-1`,
    `  a deleted account is gone from them after ${keptDays(backups)} days: the privacy text (backend/src/auth/privacy.ts) must say no less`,
  ];
}

/** What fills the free gigabytes: a larger database, or one that changes more. */
function limits(backups: Backups): string {
  const { gigabytes: free } = objectStorage.free;
  const most = (estimate: (value: number) => BackupUse) => {
    const [none, one] = [estimate(0).gigabytes, estimate(10_000).gigabytes];
    return Math.floor((((free - none) / (one - none)) * 10_000) / 10) * 10;
  };
  const databaseMb = most((value) => estimateBackups(backups, { databaseMb: value }));
  const walMbPerDay = most((value) => estimateBackups(backups, { walMbPerDay: value }));
  return `full at ${databaseMb.toLocaleString('en-US')} MB, or at ${walMbPerDay} MB of WAL a day`;
}
