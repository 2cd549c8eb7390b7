import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter/index.js';
import { Construct } from 'constructs';
import { BACKUP_VERSION_DAYS, RESUME_VERSION_DAYS } from '../environments/retention.ts';
import type { Backups } from '../environments/types.ts';
import { type backupParameters, bucketNames } from './names.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface StorageProps {
  /** Names the environment in the parameters' paths. */
  readonly environment: string;
  /** Prefix of every name: `skillgap-prod`. */
  readonly prefix: string;
  /** Suffix of every bucket's name, which must be unique in all of AWS. */
  readonly accountId: string;
  readonly region: string;
  readonly backups: Backups;
}

/** The buckets of one environment: what people uploaded, and the database's backups. */
export class Storage extends Construct {
  readonly resumes: PrivateBucket;
  readonly backups: PrivateBucket;

  constructor(scope: Construct, id: string, props: StorageProps) {
    super(scope, id);
    const names = bucketNames(props.prefix, props.accountId);
    this.resumes = new PrivateBucket(this, 'resumes', {
      name: names.resumes,
      // A resume that its owner deleted must be gone within a month.
      retention: { noncurrentDays: RESUME_VERSION_DAYS },
    });
    this.backups = new PrivateBucket(this, 'backups', {
      name: names.backups,
      // No current object expires by its age: pgBackRest writes archive.info once, and only it knows which WAL a backup
      // needs. Its `expire` runs on GitHub, after a drill that has passed.
      retention: { noncurrentDays: BACKUP_VERSION_DAYS },
      // Its `expire` deletes no version either.
      versionsAreKept: true,
    });
    this.#tell(props.environment, {
      BACKUP_BUCKET: names.backups,
      BACKUP_REGION: props.region,
      BACKUP_RETENTION: JSON.stringify({
        fullBackups: props.backups.fullBackups,
        pointInTimeDays: props.backups.pointInTimeDays,
      }),
    });
  }

  /** What a deploy, the drill and the expiry must know; none of it is secret. */
  #tell(environment: string, values: Readonly<Record<(typeof backupParameters)[number], string>>): void {
    for (const [name, value] of Object.entries(values)) {
      new SsmParameter(this, name, {
        name: `/skillgap-deploy/${environment}/${name}`,
        type: 'String',
        // As `value` it would be hidden in the plan.
        insecureValue: value,
      });
    }
  }
}
