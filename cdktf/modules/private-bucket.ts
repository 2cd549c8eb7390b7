import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket/index.js';
import {
  S3BucketLifecycleConfiguration,
  type S3BucketLifecycleConfigurationRule,
} from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js';
import { S3BucketOwnershipControls } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls/index.js';
import { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy/index.js';
import { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js';
import { S3BucketServerSideEncryptionConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration/index.js';
import { S3BucketVersioningA } from '@cdktf/provider-aws/lib/s3-bucket-versioning/index.js';
import { Construct } from 'constructs';
import { policyDocument, type Statement } from './statement.ts';

/** How long old data is kept, in days. */
export interface Retention {
  /** Overwritten or deleted versions: for this long a mistake can be undone. */
  readonly noncurrentDays: number;
}

export interface PrivateBucketProps {
  /** Checked by `bucketName`. */
  readonly name: string;
  readonly retention: Retention;
  /** Refuses everybody the deletion of a version, an administrator too: only its age removes one. */
  readonly versionsAreKept?: boolean;
}

/** A bucket that only the account can reach, that keeps old versions, and that Terraform will not destroy. */
export class PrivateBucket extends Construct {
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string, { name, retention, versionsAreKept }: PrivateBucketProps) {
    super(scope, id);
    this.name = name;
    this.arn = `arn:aws:s3:::${name}`;

    // forceDestroy stays false: S3 itself refuses to delete a bucket that holds anything.
    const bucket = new S3Bucket(this, 'bucket', { bucket: name, lifecycle: { preventDestroy: true } }).bucket;
    // Without ACLs no upload can make an object public by a header.
    new S3BucketOwnershipControls(this, 'ownership', {
      bucket,
      rule: { objectOwnership: 'BucketOwnerEnforced' },
    });
    const block = new S3BucketPublicAccessBlock(this, 'public-access', {
      bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new S3BucketServerSideEncryptionConfigurationA(this, 'encryption', {
      bucket,
      rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
    });
    const versioning = new S3BucketVersioningA(this, 'versioning', {
      bucket,
      versioningConfiguration: { status: 'Enabled' },
    });
    new S3BucketLifecycleConfiguration(this, 'lifecycle', {
      bucket,
      rule: lifecycleRules(retention),
      dependsOn: [versioning],
    });
    // S3 refuses two concurrent changes to a bucket's access (OperationAborted).
    new S3BucketPolicy(this, 'policy', {
      bucket,
      policy: policyDocument([tlsOnly(this.arn), ...(versionsAreKept ? [keepVersions(this.arn)] : [])]),
      dependsOn: [block],
    });
  }
}

function tlsOnly(arn: string): Statement {
  return {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: ['s3:*'],
    Resource: [arn, `${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

/** S3 applies a bucket's lifecycle itself, whatever its policy says. */
function keepVersions(arn: string): Statement {
  return {
    Sid: 'KeepVersions',
    Effect: 'Deny',
    Principal: '*',
    Action: ['s3:DeleteObjectVersion'],
    Resource: [`${arn}/*`],
  };
}

function lifecycleRules({ noncurrentDays }: Retention): S3BucketLifecycleConfigurationRule[] {
  return [
    {
      id: 'old-versions',
      status: 'Enabled',
      filter: [{ prefix: '' }],
      // By age alone: with a limit on their number, enough new versions would push out the good ones.
      noncurrentVersionExpiration: [{ noncurrentDays }],
      // A delete leaves a marker, which is useless once the versions below it are gone.
      expiration: [{ expiredObjectDeleteMarker: true }],
    },
    {
      id: 'unfinished-uploads',
      status: 'Enabled',
      filter: [{ prefix: '' }],
      // Their parts are billed, and no listing shows them.
      abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }],
    },
  ];
}
