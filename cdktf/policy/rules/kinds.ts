import type { Arguments } from '../stack.ts';
import { blocks } from '../stack.ts';

/** What the rules must know about a type of resource. */
export interface Kind {
  readonly taggable: boolean;
  /** Whether its data is encrypted; missing where it keeps none, or has a rule of its own. */
  readonly encrypted?: (args: Arguments) => boolean;
  /** Whether destroying it loses data: Terraform must then refuse. */
  readonly keeps?: true;
}

/**
 * Every type of resource that a stack may have. A new one is refused until it is described here: a rule that skips
 * unknown types protects nothing.
 */
export const kinds: Readonly<Record<string, Kind>> = {
  aws_budgets_budget: { taggable: true },
  aws_cloudwatch_metric_alarm: { taggable: true },
  aws_ebs_volume: { taggable: true, encrypted: (args) => args.encrypted === true, keeps: true },
  aws_eip: { taggable: true },
  aws_eip_association: { taggable: false },
  aws_iam_instance_profile: { taggable: true },
  aws_iam_openid_connect_provider: { taggable: true, keeps: true },
  aws_iam_policy: { taggable: true },
  aws_iam_role: { taggable: true },
  aws_iam_role_policy: { taggable: false },
  aws_iam_role_policy_attachment: { taggable: false },
  aws_instance: {
    taggable: true,
    encrypted: (args) =>
      blocks(args.root_block_device).length === 1 &&
      [args.root_block_device, args.ebs_block_device]
        .flatMap(blocks)
        .every(({ encrypted }) => encrypted === true),
  },
  aws_route53_record: { taggable: false },
  // Another one has other name servers, which its domain's registrar does not know.
  aws_route53_zone: { taggable: true, keeps: true },
  // Its encryption, like all else about it, is in rules/buckets.ts.
  aws_s3_bucket: { taggable: true, keeps: true },
  aws_s3_bucket_lifecycle_configuration: { taggable: false },
  aws_s3_bucket_ownership_controls: { taggable: false },
  aws_s3_bucket_policy: { taggable: false },
  aws_s3_bucket_public_access_block: { taggable: false },
  aws_s3_bucket_server_side_encryption_configuration: { taggable: false },
  aws_s3_bucket_versioning: { taggable: false },
  aws_security_group: { taggable: true },
  // Keeps nothing: a mail passes through. CloudWatch cannot publish with AWS's free key, and another costs $1 a month.
  aws_sns_topic: { taggable: true },
  aws_sns_topic_subscription: { taggable: false },
  // A secret's value would stand in Terraform's state: secrets are put by `npm run secrets`.
  aws_ssm_parameter: { taggable: true, encrypted: (args) => args.type === 'String' },
  aws_volume_attachment: { taggable: false },
  terraform_data: { taggable: false },
};
