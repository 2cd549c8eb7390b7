import { deployIngressTag, projectTag } from '../names.ts';
import type { Statement } from '../statement.ts';
import { managed, type RoleScope } from './scope.ts';

/** Revokes rules that a deploy left behind, and can add none. */
export function sweepStatements(scope: RoleScope): readonly Statement[] {
  return [
    {
      Sid: 'FindIngress',
      Effect: 'Allow',
      Action: ['ec2:DescribeSecurityGroups', 'ec2:DescribeSecurityGroupRules'],
      Resource: ['*'],
    },
    {
      Sid: 'RevokeIngress',
      Effect: 'Allow',
      Action: ['ec2:RevokeSecurityGroupIngress'],
      Resource: [managed(scope).ec2('security-group')],
      Condition: {
        StringEquals: {
          'aws:ResourceTag/project': projectTag.project,
          'aws:ResourceTag/purpose': deployIngressTag.purpose,
        },
      },
    },
  ];
}
