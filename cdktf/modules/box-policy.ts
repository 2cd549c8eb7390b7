import {
  backendRoleName,
  bucketNames,
  deployPublicKeyParameter,
  type dnsParameters,
  duckdnsTokenParameter,
  environmentPrefix,
  hostKeyParameter,
  objectPrefixes,
  type Place,
  parameterArn,
  roleArn,
  tailnetKeyParameter,
} from './names.ts';
import type { Statement } from './statement.ts';

/**
 * What root on the box may do in AWS: no container can get this role. It reads two secrets by their names, and no list:
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
  ];
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
