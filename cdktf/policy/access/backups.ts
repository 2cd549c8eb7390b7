import {
  account,
  archived,
  backup,
  backups,
  bootstrap,
  boxKey,
  boxRole,
  capped,
  group,
  iam,
  latestLink,
  ours,
  parameter,
  type Row,
  resume,
  resumes,
  s3,
  secret,
  state,
  temporaryIngress,
} from './requests.ts';

const staging = s3(`skillgap-staging-backups-${account}`);

/** What anybody may do who restores: nothing is changed by it. */
const reads: readonly Row[] = [
  ['s3:ListBucket', backups, 'allowed', { 's3:prefix': 'postgres/' }],
  // S3 asks for this right before it says that an object is not there: then without a prefix.
  ['s3:ListBucket', backups, 'allowed'],
  ['s3:ListBucketVersions', backups, 'allowed'],
  ['s3:GetObject', backup, 'allowed'],
  ['s3:GetObject', archived, 'allowed'],
  ['s3:GetObjectVersion', backup, 'allowed'],
  ['s3:GetObject', s3(`skillgap-prod-backups-${account}/else`), 'denied'],
  ['s3:GetObject', s3(`skillgap-prod-backups-999999999999/postgres/1`), 'denied'],
];

/** What nobody may do who has a role of ours: it would take what a restore needs. */
const losesNothing: readonly Row[] = [
  ['s3:DeleteObjectVersion', backup, 'denied'],
  ['s3:DeleteObjectVersion', archived, 'denied'],
  ['s3:DeleteObjectVersion', latestLink, 'denied'],
  ['s3:PutLifecycleConfiguration', backups, 'denied'],
  ['s3:PutBucketVersioning', backups, 'denied'],
  ['s3:PutBucketPolicy', backups, 'denied'],
  ['s3:DeleteBucketPolicy', backups, 'denied'],
  ['s3:DeleteBucket', backups, 'denied'],
  ['s3:PutBucketAcl', backups, 'denied'],
  ['s3:PutObjectAcl', backup, 'denied'],
  ['s3:PutObjectTagging', backup, 'denied'],
  ['s3:PutReplicationConfiguration', backups, 'denied'],
  ['s3:BypassGovernanceRetention', backup, 'denied'],
];

/** The containers on the box that ship WAL and backups. */
export const boxBackups: readonly Row[] = [
  ...reads,
  ...losesNothing,
  ['s3:PutObject', backup, 'allowed'],
  ['s3:PutObject', archived, 'allowed'],
  // Emptying the bucket is refused. Overwriting is not: what was there stays as a version.
  ['s3:DeleteObject', backup, 'denied'],
  ['s3:DeleteObject', archived, 'denied'],
  [
    's3:DeleteObject',
    s3(`skillgap-prod-backups-${account}/postgres/0123456789abcdef/backup/skillgap/backup.info`),
    'denied',
  ],
  ['s3:DeleteObject', s3(`skillgap-prod-backups-${account}/postgres/`), 'denied'],
  // pgBackRest deletes this name at the end of each backup, and nothing is ever there.
  ['s3:DeleteObject', latestLink, 'allowed'],
  ['s3:DeleteObject', `${latestLink}/1`, 'denied'],
  [
    's3:DeleteObject',
    s3(`skillgap-prod-backups-${account}/postgres/0123456789abcdef0/backup/skillgap/latest`),
    'denied',
  ],
  ['s3:AbortMultipartUpload', backup, 'denied'],
  ['s3:PutObject', s3(`skillgap-prod-backups-${account}/else`), 'denied'],
  ['s3:PutObject', s3(`skillgap-prod-resumes-${account}/postgres/1`), 'denied'],
  ['s3:ListBucket', staging, 'denied'],
  ['s3:GetObject', `${staging}/postgres/1`, 'denied'],
  ['s3:PutObject', `${staging}/postgres/1`, 'denied'],
  ['s3:ListBucket', resumes, 'denied'],
  ['ssm:GetParameter', parameter('/skillgap/prod/BACKUP_KEY'), 'denied'],
];

const opens: readonly Row[] = [
  ...['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS', 'BACKUP_ENDPOINT'].flatMap((name): Row[] => [
    ['ssm:GetParameter', parameter(`/skillgap/prod/${name}`), 'allowed'],
    ['ssm:GetParameters', parameter(`/skillgap/prod/${name}`), 'allowed'],
    ['ssm:GetParameterHistory', parameter(`/skillgap/prod/${name}`), 'denied'],
    ['ssm:PutParameter', parameter(`/skillgap/prod/${name}`), 'denied'],
    ['ssm:DeleteParameter', parameter(`/skillgap/prod/${name}`), 'denied'],
  ]),
  ...['BACKUP_BUCKET', 'BACKUP_REGION', 'BACKUP_RETENTION'].flatMap((name): Row[] => [
    ['ssm:GetParameters', parameter(`/skillgap-deploy/prod/${name}`), 'allowed'],
    ['ssm:PutParameter', parameter(`/skillgap-deploy/prod/${name}`), 'denied'],
  ]),
  ['ssm:GetParameters', parameter('/skillgap/prod/BACKUP_KEY2'), 'denied'],
  ['ssm:GetParameters', parameter('/skillgap/other/BACKUP_KEY'), 'denied'],
  ['ssm:GetParameters', parameter('/skillgap/prod/BACKUP_KEY', '999999999999'), 'denied'],
  ['ssm:GetParameters', secret, 'denied'],
  ['ssm:GetParameters', boxKey, 'denied'],
  ['ssm:GetParametersByPath', parameter('/skillgap/prod'), 'denied'],
  ['ssm:DescribeParameters', '*', 'denied'],
  ['s3:GetObject', resume, 'denied'],
  ['s3:ListBucket', resumes, 'denied'],
  ['s3:GetObject', state, 'denied'],
  ['s3:GetObject', bootstrap, 'denied'],
  ['s3:PutObject', state, 'denied'],
  ['ec2:AuthorizeSecurityGroupIngress', group, 'denied', temporaryIngress],
  ['ec2:RevokeSecurityGroupIngress', group, 'denied', temporaryIngress],
  ['ec2:TerminateInstances', iam('instance/i-1'), 'denied', ours],
  ['iam:PutRolePolicy', boxRole, 'denied', capped],
  ['sts:AssumeRole', boxRole, 'denied'],
  ['cloudwatch:PutMetricData', '*', 'denied', { 'cloudwatch:namespace': 'skillgap-prod' }],
];

/** Tries a restore, on a runner. */
export const drill: readonly Row[] = [
  ...reads,
  ...losesNothing,
  ...opens,
  ['s3:GetObject', `${staging}/postgres/1`, 'allowed'],
  ['s3:PutObject', backup, 'denied'],
  ['s3:DeleteObject', backup, 'denied'],
  ['s3:DeleteObject', latestLink, 'denied'],
];

/** Removes what has expired. */
export const expire: readonly Row[] = [
  ...reads,
  ...losesNothing,
  ...opens,
  ['s3:PutObject', backup, 'allowed'],
  ['s3:DeleteObject', backup, 'allowed'],
  ['s3:DeleteObject', archived, 'allowed'],
  ['s3:DeleteObject', s3(`skillgap-prod-backups-${account}/else`), 'denied'],
  ['s3:DeleteObject', resume, 'denied'],
  ['s3:PutObject', resume, 'denied'],
];
