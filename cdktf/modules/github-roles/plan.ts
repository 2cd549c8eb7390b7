import { allow, type Statement } from '../statement.ts';
import { readDnsStatements } from './dns.ts';
import { managed, type RoleScope } from './scope.ts';

/**
 * What `terraform plan` reads from AWS: the settings of its resources, never their content. No secret, no resume, no
 * backup. It takes no lock (`-lock=false`): the lock is an object, and this role writes none.
 */
export function planStatements(scope: RoleScope): readonly Statement[] {
  const own = managed(scope);
  return [
    // AWS has no resources for these.
    allow(
      'See',
      [
        'ec2:Describe*',
        'cloudwatch:DescribeAlarms',
        'ssm:DescribeParameters',
        'sns:GetSubscriptionAttributes',
      ],
      ['*'],
    ),
    // On the buckets, not on what is in them.
    allow('SeeBuckets', ['s3:Get*', 's3:ListBucket'], own.buckets),
    allow(
      'SeeBoxRoles',
      [
        'iam:GetRole',
        'iam:GetRolePolicy',
        'iam:ListAttachedRolePolicies',
        'iam:ListInstanceProfilesForRole',
        'iam:ListRolePolicies',
      ],
      own.roles,
    ),
    allow('SeeProfiles', ['iam:GetInstanceProfile'], own.profiles),
    allow('SeeAlarms', ['cloudwatch:ListTagsForResource'], own.alarms),
    allow(
      'SeeTopics',
      ['sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic', 'sns:ListTagsForResource'],
      own.topics,
    ),
    allow('SeeBudgets', ['budgets:ListTagsForResource', 'budgets:ViewBudget'], own.budgets),
    allow(
      'SeeParameters',
      ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:ListTagsForResource'],
      own.parameters,
    ),
    allow('FindImage', ['ssm:GetParameter', 'ssm:GetParameters'], [own.image]),
    allow('FindState', ['s3:ListBucket'], [own.stateBucket]),
    allow('ReadState', ['s3:GetObject'], own.states),
    ...readDnsStatements(scope),
  ];
}
