import {
  backendRoleName,
  bucketNames,
  deployPublicKeyParameter,
  type dnsParameters,
  duckdnsTokenParameter,
  environmentPrefix,
  hostKeyParameter,
  latestLink,
  objectPrefixes,
  type Place,
  parameterArn,
  roleArn,
  tailnetKeyParameter,
} from './names.ts';
import type { Statement } from './statement.ts';

/**
 * What root on the box may do in AWS, and the containers that ship backups: no other can get this role. It reads two secrets by their names, and no list:
 * the deploy renders `.env` elsewhere.
 *
 * Nothing here names KMS: SecureStrings are encrypted with the key that AWS manages for Parameter Store (aws/ssm),
 * whose own policy lets everyone who may read the parameter decrypt it. A key of our own would cost $1 a month.
 */
export function boxStatements(place: Place, environment: string): readonly Statement[] {
  const prefix = environmentPrefix(environment);
  return [
    {
      Sid: 'ReadOwn',
      Effect: 'Allow',
      Action: ['ssm:GetParameter'],
      // In full: what begins as the public key's name is the private half.
      Resource: [
        ...[tailnetKeyParameter, duckdnsTokenParameter].map((name) =>
          parameterArn(place, `/skillgap/${environment}/${name}`),
        ),
        ...[deployPublicKeyParameter, 'DOMAIN' satisfies (typeof dnsParameters)[number]].map((name) =>
          parameterArn(place, `/skillgap-deploy/${environment}/${name}`),
        ),
      ],
    },
    {
      Sid: 'PublishHostKey',
      Effect: 'Allow',
      Action: ['ssm:PutParameter'],
      Resource: [parameterArn(place, `/skillgap-deploy/${environment}/${hostKeyParameter}`)],
    },
    {
      Sid: 'LendToBackend',
      Effect: 'Allow',
      Action: ['sts:AssumeRole'],
      Resource: [roleArn(place.accountId, backendRoleName(prefix))],
    },
    {
      // CloudWatch knows no resource here; the namespace is what it can be limited to.
      Sid: 'ReportOwnMetrics',
      Effect: 'Allow',
      Action: ['cloudwatch:PutMetricData'],
      Resource: ['*'],
      Condition: { StringEquals: { 'cloudwatch:namespace': prefix } },
    },
    ...writeBackupStatements(place, environment),
  ];
}

/**
 * Reads the backups of one environment, past versions too. The list has no condition: there is nothing else in the bucket,
 * and with one S3 may answer 403, not 404, for an object that is not there yet.
 */
export function readBackupStatements(place: Place, environment: string): readonly Statement[] {
  const bucket = backupsArn(place, environment);
  return [
    {
      Sid: 'ListBackups',
      Effect: 'Allow',
      Action: ['s3:ListBucket', 's3:ListBucketVersions'],
      Resource: [bucket],
    },
    {
      Sid: 'ReadBackups',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: [`${bucket}/${objectPrefixes.backups}*`],
    },
  ];
}

/**
 * Writes them, and deletes none. Who has the box's role can still overwrite them: what was there stays as a version, for
 * longer than it takes the drill to notice (environments/retention.ts). Nothing aborts an upload: pgBackRest does not, and
 * the bucket's lifecycle does after a week.
 */
function writeBackupStatements(place: Place, environment: string): readonly Statement[] {
  const bucket = backupsArn(place, environment);
  return [
    ...readBackupStatements(place, environment),
    {
      Sid: 'WriteBackups',
      Effect: 'Allow',
      Action: ['s3:PutObject'],
      Resource: [`${bucket}/${objectPrefixes.backups}*`],
    },
    {
      Sid: 'NoLatestLink',
      Effect: 'Allow',
      Action: ['s3:DeleteObject'],
      Resource: [`${bucket}/${latestLink}`],
    },
  ];
}

/** Removes what has expired, by writing the list of backups and deleting objects: each stays as a version. */
export function expireBackupStatements(place: Place, environment: string): readonly Statement[] {
  return [
    ...readBackupStatements(place, environment),
    {
      Sid: 'ExpireBackups',
      Effect: 'Allow',
      Action: ['s3:PutObject', 's3:DeleteObject'],
      Resource: [`${backupsArn(place, environment)}/${objectPrefixes.backups}*`],
    },
  ];
}

function backupsArn({ accountId }: Place, environment: string): string {
  return `arn:aws:s3:::${bucketNames(environmentPrefix(environment), accountId).backups}`;
}

/** What code in the backend's container may do in AWS: use its own folder of the bucket of resumes. */
export function backendStatements(place: Place, environment: string): readonly Statement[] {
  const bucket = `arn:aws:s3:::${bucketNames(environmentPrefix(environment), place.accountId).resumes}`;
  return [
    {
      Sid: 'ListResumes',
      Effect: 'Allow',
      Action: ['s3:ListBucket'],
      Resource: [bucket],
      Condition: { StringLike: { 's3:prefix': [`${objectPrefixes.resumes}*`] } },
    },
    {
      // A delete leaves the old version in place, and no version can be deleted from here: what an intruder deletes
      // can be restored.
      Sid: 'UseResumes',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      Resource: [`${bucket}/${objectPrefixes.resumes}*`],
    },
  ];
}
