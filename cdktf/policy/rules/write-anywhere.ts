/** A right to change something that IAM cannot limit to what is ours, and why it is granted. */
export interface Exception {
  readonly action: string;
  readonly resource: string;
  /** The condition key that limits it instead, where AWS has one. */
  readonly condition?: string;
  readonly reason: string;
}

/** All of them. One that is no longer used fails the test as well. */
export const exceptions: readonly Exception[] = [
  {
    action: 'cloudwatch:PutMetricData',
    resource: '*',
    condition: 'cloudwatch:namespace',
    reason: 'CloudWatch has no resource for it; the box and the heartbeat are each limited to a namespace',
  },
  ...['sns:SetSubscriptionAttributes', 'sns:Unsubscribe'].map((action) => ({
    action,
    resource: '*',
    reason:
      'SNS has no resource for a subscription; Terraform ends one when the address of the mails changes',
  })),
  {
    action: 'route53:ChangeResourceRecordSets',
    resource: 'hostedzone',
    condition: 'route53:ChangeResourceRecordSetsNormalizedRecordNames',
    reason: "a zone's id is not known before it is there; the record's name must be in a zone of ours",
  },
  {
    action: 'route53:CreateHostedZone',
    resource: '*',
    reason: 'Route 53 has no resource for it; a zone that no registrar names serves nobody',
  },
  ...['route53:ChangeTagsForResource', 'route53:DeleteHostedZone'].map((action) => ({
    action,
    resource: 'hostedzone',
    reason:
      'Route 53 knows no tags in a policy, and the id is not known before; a zone with records is not deleted',
  })),
  ...['image', 'network-interface', 'security-group', 'subnet'].map((type) => ({
    action: 'ec2:RunInstances',
    resource: type,
    reason:
      'what an instance is started with; the instance itself must be tagged as ours, which is asked too',
  })),
  {
    action: 'ec2:RunInstances',
    resource: 'volume',
    condition: 'ec2:Encrypted',
    reason:
      'Terraform tags the root disk only after it is there; it must be encrypted, and belongs to the instance',
  },
  ...['ec2:AssociateAddress', 'ec2:DisassociateAddress', 'ec2:ModifyNetworkInterfaceAttribute'].map(
    (action) => ({
      action,
      resource: 'network-interface',
      reason:
        "an instance's own interface gets no tag; the address or the groups put on it must be ours, asked too",
    }),
  ),
  {
    action: 'ec2:CreateSecurityGroup',
    resource: 'vpc',
    reason: 'where a group is put; the group itself must be tagged as ours, which is asked too',
  },
  ...['ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress'].map((action) => ({
    action,
    resource: 'security-group-rule',
    reason: 'a rule has no tag before it is there; its group must be tagged as ours, which is asked too',
  })),
];
