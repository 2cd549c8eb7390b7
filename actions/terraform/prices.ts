/**
 * What AWS charges and what it leaves free, of the kinds that estimate-cost.ts knows.
 *
 * Source: the price pages of the services and https://aws.amazon.com/free, for us-east-1, Linux, on demand, in US
 * dollars, as published in 2025. Other regions cost up to half as much again; the free amounts are the same in all.
 * The amounts per month for twelve months (hours, GB, addresses) are those of accounts opened before 2025-07-15;
 * newer accounts get credits instead, which the same use takes up more slowly or not at all.
 */
export const HOURS_A_MONTH = 730;

/** What is free each month, shared by everything in the account. */
export const ALLOWANCES = {
  'micro instances': { amount: 750, unit: 'h' },
  'public IPv4 addresses in use': { amount: 750, unit: 'h' },
  'block storage': { amount: 30, unit: 'GB' },
  alarms: { amount: 10, unit: 'alarm metrics' },
  metrics: { amount: 10, unit: 'metrics' },
  dashboards: { amount: 3, unit: 'dashboards' },
  'budget actions': { amount: 2, unit: 'budgets with actions' },
  'object storage': { amount: 5, unit: 'GB' },
  'writes to object storage': { amount: 2_000, unit: 'requests' },
  'reads of object storage': { amount: 20_000, unit: 'requests' },
} as const;

export type Allowance = keyof typeof ALLOWANCES;

/** Those that the free hours of an instance are for. */
export const FREE_INSTANCES: ReadonlySet<string> = new Set(['t2.micro', 't3.micro']);

/** https://aws.amazon.com/ec2/pricing/on-demand, an hour. */
export const INSTANCE_HOUR: Readonly<Record<string, number>> = {
  't2.nano': 0.0058,
  't2.micro': 0.0116,
  't2.small': 0.023,
  't2.medium': 0.0464,
  't3.nano': 0.0052,
  't3.micro': 0.0104,
  't3.small': 0.0208,
  't3.medium': 0.0416,
  't3a.nano': 0.0047,
  't3a.micro': 0.0094,
  't3a.small': 0.0188,
  't3a.medium': 0.0376,
  't4g.nano': 0.0042,
  't4g.micro': 0.0084,
  't4g.small': 0.0168,
};

/** https://aws.amazon.com/ebs/pricing, a GB and month; the free GB are for these kinds only. */
export const VOLUME_GB: Readonly<Record<string, number>> = { gp2: 0.1, gp3: 0.08, standard: 0.05 };
/** gp3 includes 3,000 IOPS and 125 MB/s. */
export const GP3_INCLUDED = { iops: 3_000, throughput: 125 };
export const GP3_EXTRA = { iops: 0.005, throughput: 0.04 };

/** https://aws.amazon.com/vpc/pricing, an hour: in use or not, but only those in use have a free amount. */
export const IPV4_HOUR = 0.005;

/** https://aws.amazon.com/cloudwatch/pricing, a month. */
export const ALARM_METRIC = 0.1;
export const FAST_ALARM_METRIC = 0.3;
export const METRIC = 0.3;
export const DASHBOARD = 3;
/** What detailed monitoring of an instance publishes. */
export const DETAILED_METRICS = 7;

/** https://aws.amazon.com/s3/pricing, S3 Standard: a GB and month, and a request. A list is charged like a write. */
export const OBJECT_GB = 0.023;
export const OBJECT_WRITE = 0.005 / 1_000;
export const OBJECT_READ = 0.0004 / 1_000;

/** https://aws.amazon.com/aws-cost-management/pricing: $0.10 a day. Budgets that only send mails cost nothing. */
export const BUDGET_ACTION = 3;

/** https://aws.amazon.com/systems-manager/pricing, a month. */
export const ADVANCED_PARAMETER = 0.05;

/** https://aws.amazon.com/route53/pricing, a month; each of the first 25. */
export const HOSTED_ZONE = 0.5;

/** A fixed price a month, with no free amount. */
export const FIXED: Readonly<Record<string, number>> = {
  aws_kms_key: 1,
  aws_nat_gateway: 0.045 * HOURS_A_MONTH,
  aws_lb: 0.0225 * HOURS_A_MONTH,
  aws_secretsmanager_secret: 0.4,
  aws_cloudwatch_composite_alarm: 0.5,
};

/** Charged by what is stored or sent, which no plan knows; this much of it is free. */
export const BY_USE: Readonly<Record<string, string>> = {
  aws_s3_bucket: 'free up to 5 GB, 20,000 reads and 2,000 writes a month over all buckets; then $0.023 a GB',
  aws_sns_topic: 'free up to 1,000,000 messages a month',
  aws_cloudwatch_log_group: 'free up to 5 GB a month over all groups; then $0.50 a GB',
};

/** Kinds that AWS does not charge for, or that exist in Terraform's state only. */
export const FREE_KINDS: readonly RegExp[] = [
  /^aws_iam_/,
  /^aws_(default_)?(vpc|subnet|route_table|security_group|network_acl)$/,
  /^aws_(security_group_rule|vpc_security_group_(ingress|egress)_rule|network_acl_rule)$/,
  /^aws_(internet_gateway|route|route_table_association|key_pair|launch_template|ec2_tag)$/,
  /^aws_(eip_association|network_interface|volume_attachment|sns_topic_policy)$/,
  /^aws_s3_bucket_(versioning|policy|acl|ownership_controls|public_access_block|cors_configuration)$/,
  /^aws_s3_bucket_(server_side_encryption_configuration|lifecycle_configuration|logging)$/,
  /^aws_route53_record$/,
  /^aws_s3_account_public_access_block$/,
  /^(terraform_data|null_resource)$/,
  /^(random|time)_/,
];
