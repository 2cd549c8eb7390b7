import { Construct } from 'constructs';
import { bucketNames, objectPrefixes } from './names.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface StorageProps {
  /** Prefix of every name: `skillgap-prod`. */
  readonly prefix: string;
  /** Suffix of every bucket's name, which must be unique in all of AWS. */
  readonly accountId: string;
  /** Days that a backup is kept; 35 by default, so that there is always one from before the end of last month. */
  readonly backupDays?: number;
}

/** The buckets of one environment: what people uploaded, and the database's backups. */
export class Storage extends Construct {
  readonly resumes: PrivateBucket;
  readonly backups: PrivateBucket;

  constructor(scope: Construct, id: string, { prefix, accountId, backupDays = 35 }: StorageProps) {
    super(scope, id);
    if (!Number.isInteger(backupDays) || backupDays < 7 || backupDays > 365) {
      throw new Error(
        `backupDays is ${backupDays}: give a whole number of days from 7 (a mistake is found within a week) to 365`,
      );
    }
    const names = bucketNames(prefix, accountId);
    this.resumes = new PrivateBucket(this, 'resumes', {
      name: names.resumes,
      // A resume that its owner deleted must be gone within a month.
      retention: { noncurrentDays: 30 },
    });
    this.backups = new PrivateBucket(this, 'backups', {
      name: names.backups,
      // A deleted backup can be restored for a week: time to notice, without paying for everything twice.
      retention: { noncurrentDays: 7, expire: [{ prefix: objectPrefixes.backups, days: backupDays }] },
    });
  }
}
