import {
  bucketNames,
  deployPublicKeyParameter,
  environmentPrefix,
  hostKeyParameter,
  objectPrefixes,
  type Place,
  parameterArn,
} from './names.ts';
import type { Statement } from './statement.ts';

/**
 * What the box may do in AWS.
 *
 * Nothing here names KMS: SecureStrings are encrypted with the key that AWS manages for Parameter Store (aws/ssm),
 * whose own policy lets everyone who may read the parameter decrypt it. A key of our own would cost $1 a month.
 */
export function boxStatements(place: Place, environment: string): readonly Statement[] {
  const prefix = environmentPrefix(environment);
  const names = bucketNames(prefix, place.accountId);
  const use = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];
  const buckets = [
    // A resume is sent in one piece, a backup in many.
    { id: 'Resumes', arn: `arn:aws:s3:::${names.resumes}`, prefix: objectPrefixes.resumes, use },
    {
      id: 'Backups',
      arn: `arn:aws:s3:::${names.backups}`,
      prefix: objectPrefixes.backups,
      use: [...use, 's3:AbortMultipartUpload'],
    },
  ];
  return [
    {
      Sid: 'ReadOwnParameters',
      Effect: 'Allow',
      Action: ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'],
      // The path itself is what GetParametersByPath is asked for.
      Resource: [
        parameterArn(place, `/skillgap/${environment}`),
        parameterArn(place, `/skillgap/${environment}/*`),
      ],
    },
    {
      Sid: 'ReadDeployKey',
      Effect: 'Allow',
      Action: ['ssm:GetParameter'],
      // In full: what begins the same is the private half.
      Resource: [parameterArn(place, `/skillgap-deploy/${environment}/${deployPublicKeyParameter}`)],
    },
    {
      Sid: 'PublishHostKey',
      Effect: 'Allow',
      Action: ['ssm:PutParameter'],
      Resource: [parameterArn(place, `/skillgap-deploy/${environment}/${hostKeyParameter}`)],
    },
    ...buckets.flatMap((bucket): Statement[] => [
      {
        Sid: `List${bucket.id}`,
        Effect: 'Allow',
        Action: ['s3:ListBucket'],
        Resource: [bucket.arn],
        Condition: { StringLike: { 's3:prefix': [`${bucket.prefix}*`] } },
      },
      {
        // A delete leaves the old version in place, and no version can be deleted from here: what a stolen box
        // deletes can be restored.
        Sid: `Use${bucket.id}`,
        Effect: 'Allow',
        Action: bucket.use,
        Resource: [`${bucket.arn}/${bucket.prefix}*`],
      },
    ]),
    {
      // CloudWatch knows no resource here; the namespace is what it can be limited to.
      Sid: 'ReportOwnMetrics',
      Effect: 'Allow',
      Action: ['cloudwatch:PutMetricData'],
      Resource: ['*'],
      Condition: { StringEquals: { 'cloudwatch:namespace': prefix } },
    },
  ];
}
