import { projectTag } from '../names.ts';
import { allow, type Conditions, type Statement } from '../statement.ts';
import { managed, type RoleScope } from './scope.ts';

const ours: Conditions = { StringEquals: { 'aws:ResourceTag/project': projectTag.project } };
const taggedOurs: Conditions = { StringEquals: { 'aws:RequestTag/project': projectTag.project } };

/** The box, its disks and its address. */
export function machineStatements(scope: RoleScope): readonly Statement[] {
  const { ec2 } = managed(scope);
  return [
    // Only a box like this: our tag, IMDSv2 only, encrypted disks.
    allow('StartBox', ['ec2:RunInstances'], [ec2('instance')], {
      StringEquals: { ...taggedOurs.StringEquals, 'ec2:MetadataHttpTokens': 'required' },
    }),
    allow('StartBoxDisk', ['ec2:RunInstances'], [ec2('volume')], { Bool: { 'ec2:Encrypted': 'true' } }),
    allow(
      'StartBoxWith',
      ['ec2:RunInstances'],
      [
        ec2('network-interface'),
        ec2('security-group'),
        ec2('subnet'),
        `arn:aws:ec2:${scope.region}::image/*`,
      ],
    ),
    allow('CreateDisk', ['ec2:CreateVolume'], [ec2('volume')], {
      ...taggedOurs,
      Bool: { 'ec2:Encrypted': 'true' },
    }),
    allow('CreateAddress', ['ec2:AllocateAddress'], [ec2('elastic-ip')], taggedOurs),
    allow(
      'ChangeOwn',
      [
        'ec2:AssociateAddress',
        'ec2:AssociateIamInstanceProfile',
        'ec2:AttachVolume',
        'ec2:DeleteVolume',
        'ec2:DetachVolume',
        'ec2:DisassociateAddress',
        'ec2:DisassociateIamInstanceProfile',
        'ec2:ModifyInstanceAttribute',
        'ec2:ModifyInstanceCreditSpecification',
        'ec2:ModifyInstanceMaintenanceOptions',
        'ec2:ModifyInstanceMetadataOptions',
        'ec2:ModifyVolume',
        'ec2:MonitorInstances',
        'ec2:ReleaseAddress',
        'ec2:ReplaceIamInstanceProfileAssociation',
        'ec2:StartInstances',
        'ec2:StopInstances',
        'ec2:TerminateInstances',
        'ec2:UnmonitorInstances',
      ],
      [ec2('elastic-ip'), ec2('instance'), ec2('security-group'), ec2('volume')],
      ours,
    ),
    // An instance's own interface has no tag of ours. Its address and its groups are changed through it.
    allow(
      'ChangeInterface',
      ['ec2:AssociateAddress', 'ec2:DisassociateAddress', 'ec2:ModifyNetworkInterfaceAttribute'],
      [ec2('network-interface')],
    ),
    allow('TagOnCreation', ['ec2:CreateTags'], [`arn:aws:ec2:${scope.region}:${scope.accountId}:*/*`], {
      StringEquals: {
        ...taggedOurs.StringEquals,
        'ec2:CreateAction': [
          'AllocateAddress',
          'AuthorizeSecurityGroupIngress',
          'CreateSecurityGroup',
          'CreateVolume',
          'RunInstances',
        ],
      },
    }),
    // Terraform tags a root disk after creating it. It cannot take over one with another project's tag.
    allow('TagRootDisk', ['ec2:CreateTags'], [ec2('volume')], {
      ...taggedOurs,
      Null: { 'aws:ResourceTag/project': 'true' },
    }),
    allow(
      'TagOwn',
      ['ec2:CreateTags', 'ec2:DeleteTags'],
      [`arn:aws:ec2:${scope.region}:${scope.accountId}:*/*`],
      ours,
    ),
  ];
}

/** Who reaches the box, permanently and for the length of a deploy. */
export function networkStatements(scope: RoleScope): readonly Statement[] {
  const { ec2 } = managed(scope);
  return [
    allow('CreateGroup', ['ec2:CreateSecurityGroup'], [ec2('security-group')], taggedOurs),
    allow('CreateGroupIn', ['ec2:CreateSecurityGroup'], [ec2('vpc')]),
    // Terraform's rules, and the temporary one for the runner.
    allow(
      'ChangeGroup',
      [
        'ec2:AuthorizeSecurityGroupEgress',
        'ec2:AuthorizeSecurityGroupIngress',
        'ec2:DeleteSecurityGroup',
        'ec2:RevokeSecurityGroupEgress',
        'ec2:RevokeSecurityGroupIngress',
        'ec2:UpdateSecurityGroupRuleDescriptionsEgress',
        'ec2:UpdateSecurityGroupRuleDescriptionsIngress',
      ],
      [ec2('security-group')],
      ours,
    ),
    // IAM also evaluates the rule, before it has a tag.
    allow(
      'CreateRule',
      ['ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress'],
      [ec2('security-group-rule')],
    ),
  ];
}
