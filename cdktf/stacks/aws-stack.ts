import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { S3Backend, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { projectTag } from '../modules/names.ts';

export interface AwsStackProps {
  readonly accountId: string;
  readonly region: string;
  /** Value of the tag `environment` on everything in the stack. */
  readonly environment: string;
}

/** Name of the bucket that holds every stack's state. */
export function stateBucketName(accountId: string): string {
  return `skillgap-state-${accountId}`;
}

/** A stack in one account and region, with its state in the state bucket and every resource tagged. */
export abstract class AwsStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: AwsStackProps) {
    super(scope, id);
    new AwsProvider(this, 'aws', {
      region: props.region,
      // Terraform refuses credentials for another account before it reads or creates anything.
      allowedAccountIds: [props.accountId],
      defaultTags: [{ tags: { ...projectTag, environment: props.environment, 'managed-by': 'terraform' } }],
    });
    const backend = new S3Backend(this, {
      bucket: stateBucketName(props.accountId),
      key: `${id}.tfstate`,
      region: props.region,
      encrypt: true,
    });
    // The lock is an object beside the state, created only if it does not exist. cdktf's S3Backend knows DynamoDB's only.
    backend.addOverride('use_lockfile', true);
  }
}
