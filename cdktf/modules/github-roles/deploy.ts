import { boxBoundaryArn } from '../names.ts';
import { allow, type Statement } from '../statement.ts';
import { dnsStatements } from './dns.ts';
import { managed, type RoleScope } from './scope.ts';

/**
 * What a merge does in AWS beside what a plan does: apply the environments' stacks, read both prefixes of Parameter Store, let the
 * runner in for the length of a deploy (deploy-ec2.ts). It can change neither the bootstrap stack nor its own rights, and a box's role
 * is capped by a policy that it cannot touch: no merge makes itself an administrator.
 */
export function deployStatements(scope: RoleScope): readonly Statement[] {
  return [...stateAndSecrets(scope), ...boxRoles(scope), ...dnsStatements(scope), ...rest(scope)];
}

function stateAndSecrets(scope: RoleScope): readonly Statement[] {
  const own = managed(scope);
  return [
    allow('WriteState', ['s3:PutObject'], own.states),
    allow('LockState', ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], own.locks),
    allow('ReadSecrets', ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'], own.secrets),
    allow(
      'WriteParameters',
      ['ssm:AddTagsToResource', 'ssm:DeleteParameter', 'ssm:PutParameter', 'ssm:RemoveTagsFromResource'],
      own.parameters,
    ),
  ];
}

function boxRoles(scope: RoleScope): readonly Statement[] {
  const own = managed(scope);
  return [
    // Only with the boundary: without this condition, anyone who may write a role may do anything.
    allow(
      'WriteBoxRole',
      ['iam:CreateRole', 'iam:DeleteRolePolicy', 'iam:PutRolePermissionsBoundary', 'iam:PutRolePolicy'],
      own.roles,
      { StringEquals: { 'iam:PermissionsBoundary': boxBoundaryArn(scope.accountId) } },
    ),
    allow(
      'KeepBoxRole',
      [
        'iam:DeleteRole',
        'iam:TagRole',
        'iam:UntagRole',
        'iam:UpdateAssumeRolePolicy',
        'iam:UpdateRole',
        'iam:UpdateRoleDescription',
      ],
      own.roles,
    ),
    allow(
      'KeepProfile',
      [
        'iam:CreateInstanceProfile',
        'iam:DeleteInstanceProfile',
        'iam:TagInstanceProfile',
        'iam:UntagInstanceProfile',
      ],
      own.profiles,
    ),
    allow('FillProfile', ['iam:AddRoleToInstanceProfile', 'iam:RemoveRoleFromInstanceProfile'], own.profiles),
    allow('GiveBoxItsRole', ['iam:PassRole'], own.boxRoles, {
      StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' },
    }),
  ];
}

function rest(scope: RoleScope): readonly Statement[] {
  const own = managed(scope);
  return [
    // Deletes a bucket only when it is empty: nothing here deletes or reads its objects.
    allow(
      'KeepBuckets',
      [
        's3:CreateBucket',
        's3:DeleteBucket',
        's3:DeleteBucketPolicy',
        's3:PutBucketOwnershipControls',
        's3:PutBucketPolicy',
        's3:PutBucketPublicAccessBlock',
        's3:PutBucketTagging',
        's3:PutBucketVersioning',
        's3:PutEncryptionConfiguration',
        's3:PutLifecycleConfiguration',
      ],
      own.buckets,
    ),
    allow(
      'KeepAlarms',
      [
        'cloudwatch:DeleteAlarms',
        'cloudwatch:PutMetricAlarm',
        'cloudwatch:TagResource',
        'cloudwatch:UntagResource',
      ],
      own.alarms,
    ),
    allow(
      'KeepTopics',
      [
        'sns:CreateTopic',
        'sns:DeleteTopic',
        'sns:SetTopicAttributes',
        'sns:Subscribe',
        'sns:TagResource',
        'sns:UntagResource',
      ],
      own.topics,
    ),
    // AWS has no resource for a subscription; who is subscribed to what is no secret and no right.
    allow('KeepSubscriptions', ['sns:SetSubscriptionAttributes', 'sns:Unsubscribe'], ['*']),
    allow(
      'KeepBudgets',
      ['budgets:ModifyBudget', 'budgets:TagResource', 'budgets:UntagResource'],
      own.budgets,
    ),
  ];
}
