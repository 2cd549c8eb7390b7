import { deployIngressTag, projectTag } from '../names.ts';
import { allow, type Statement } from '../statement.ts';
import { managed, type RoleScope } from './scope.ts';
import { sweepStatements } from './sweep.ts';

/**
 * Replaces secrets: reads both prefixes, writes what it replaces, and lets the runner in to deploy it. It cannot write
 * the box's host key or address, by which a deploy recognizes it, nor the key of stored plans, nor anything of
 * Terraform's.
 */
export function rotateStatements(scope: RoleScope): readonly Statement[] {
  return [...secretStatements(scope), ...sweepStatements(scope), ...ingressStatements(scope)];
}

function secretStatements(scope: RoleScope): readonly Statement[] {
  const own = managed(scope);
  return [
    allow(
      'ReadSecrets',
      // A failed rotation is rolled back from the history.
      ['ssm:GetParameter', 'ssm:GetParameterHistory', 'ssm:GetParameters', 'ssm:GetParametersByPath'],
      own.secrets,
    ),
    allow('ReplaceSecrets', ['ssm:DeleteParameter', 'ssm:PutParameter'], own.rotated),
    // It may not delete: that would also delete the history, and the last key that the box knows with it.
    allow('ReplaceDeployKey', ['ssm:PutParameter'], own.deployKeys),
  ];
}

/** Opens port 22 for the runner; the sweep's statements close it. A rule carries our tag, or is refused. */
function ingressStatements(scope: RoleScope): readonly Statement[] {
  const { ec2 } = managed(scope);
  const ours = { 'aws:RequestTag/project': projectTag.project };
  return [
    allow('AuthorizeIngress', ['ec2:AuthorizeSecurityGroupIngress'], [ec2('security-group')], {
      StringEquals: {
        'aws:ResourceTag/project': projectTag.project,
        'aws:ResourceTag/purpose': deployIngressTag.purpose,
      },
    }),
    // IAM also evaluates the rule, before it has a tag.
    allow('CreateRule', ['ec2:AuthorizeSecurityGroupIngress'], [ec2('security-group-rule')]),
    allow('TagRule', ['ec2:CreateTags'], [ec2('security-group-rule')], {
      StringEquals: { ...ours, 'ec2:CreateAction': 'AuthorizeSecurityGroupIngress' },
    }),
    // A rule that a dead run left is taken over by its tags, and stays ours.
    allow('TakeRuleOver', ['ec2:CreateTags'], [ec2('security-group-rule')], {
      StringEquals: { ...ours, 'aws:ResourceTag/project': projectTag.project },
    }),
  ];
}
