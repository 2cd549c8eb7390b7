import { IamInstanceProfile } from '@cdktf/provider-aws/lib/iam-instance-profile/index.js';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role/index.js';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy/index.js';
import {
  SecurityGroup,
  type SecurityGroupEgress,
  type SecurityGroupIngress,
} from '@cdktf/provider-aws/lib/security-group/index.js';
import { Construct } from 'constructs';
import type { Egress } from '../environments/types.ts';
import { backendStatements, boxStatements } from './box-policy.ts';
import {
  backendRoleName,
  boxBoundaryArn,
  boxRoleName,
  deployIngressTag,
  environmentPrefix,
  type Place,
  roleArn,
} from './names.ts';
import { splitOperatorCidrs } from './operator-cidrs.ts';
import { policyDocument, type Statement } from './statement.ts';

export interface SecurityProps extends Place {
  /** Names the environment whose parameters and buckets the box may use. */
  readonly environment: string;
  /** Who may reach port 22 at all times. Everyone is refused. */
  readonly operatorCidrs: readonly string[];
  readonly egress: Egress;
}

const everyone = { cidrBlocks: ['0.0.0.0/0'], ipv6CidrBlocks: ['::/0'] };

/** Who reaches the box, and what the box and its backend may do in AWS. */
export class Security extends Construct {
  /** Permanent rules. A rule that somebody adds by hand is drift. */
  readonly securityGroupId: string;
  /** Rules for the length of one deploy, added and revoked outside Terraform. The box is a member of both. */
  readonly deployIngressGroupId: string;
  readonly instanceProfileName: string;
  readonly roleArn: string;

  constructor(scope: Construct, id: string, props: SecurityProps) {
    super(scope, id);
    const prefix = environmentPrefix(props.environment);

    // Inline rules: only then does a plan see, and remove, one that is not listed here.
    const box = new SecurityGroup(this, 'box', {
      name: `${prefix}-box`,
      description: 'HTTP and HTTPS for everyone, SSH for operators',
      ingress: ingress(props.operatorCidrs),
      egress: egress(props.egress),
    });
    // A group of its own: letting a runner in is no drift, and the role that sweeps can revoke nothing else. IAM can
    // tell groups apart, not the rules in one.
    const deployIngress = new SecurityGroup(this, 'deploy-ingress', {
      name: `${prefix}-deploy-ingress`,
      description: 'SSH for the runner of a deploy, while it runs',
      tags: deployIngressTag,
      lifecycle: { ignoreChanges: ['ingress'] },
    });

    const trusting = (Principal: NonNullable<Statement['Principal']>) => ({
      assumeRolePolicy: policyDocument([
        { Sid: 'Box', Effect: 'Allow', Principal, Action: ['sts:AssumeRole'] },
      ]),
      permissionsBoundary: boxBoundaryArn(props.accountId),
    });
    const role = new IamRole(this, 'role', {
      name: boxRoleName(prefix),
      description: 'What the box may do',
      ...trusting({ Service: 'ec2.amazonaws.com' }),
    });
    new IamRolePolicy(this, 'role-policy', {
      name: 'box',
      role: role.name,
      policy: policyDocument(boxStatements(props, props.environment)),
    });
    const backend = new IamRole(this, 'backend-role', {
      name: backendRoleName(prefix),
      description: 'What the backend on the box may do',
      // By its ARN in full, known at synth. IAM wants the principal to exist.
      ...trusting({ AWS: roleArn(props.accountId, boxRoleName(prefix)) }),
      dependsOn: [role],
    });
    new IamRolePolicy(this, 'backend-role-policy', {
      name: 'backend',
      role: backend.name,
      policy: policyDocument(backendStatements(props, props.environment)),
    });
    const profile = new IamInstanceProfile(this, 'profile', { name: boxRoleName(prefix), role: role.name });

    this.securityGroupId = box.id;
    this.deployIngressGroupId = deployIngress.id;
    this.instanceProfileName = profile.name;
    this.roleArn = role.arn;
  }
}

function ingress(operatorCidrs: readonly string[]): SecurityGroupIngress[] {
  const { v4, v6 } = splitOperatorCidrs(operatorCidrs);
  return [
    { ...everyone, protocol: 'tcp', fromPort: 80, toPort: 80, description: 'HTTP' },
    { ...everyone, protocol: 'tcp', fromPort: 443, toPort: 443, description: 'HTTPS' },
    {
      cidrBlocks: [...v4],
      ipv6CidrBlocks: [...v6],
      protocol: 'tcp',
      fromPort: 22,
      toPort: 22,
      description: 'SSH for operators',
    },
  ];
}

/** A rule is added to the group in place: another setting replaces nothing. */
function egress({ mail, redisPort }: Egress): SecurityGroupEgress[] {
  const rule = (protocol: string, fromPort: number, description: string, toPort = fromPort) => ({
    ...everyone,
    protocol,
    fromPort,
    toPort,
    description,
  });
  return [
    rule('tcp', 80, 'Debian packages'),
    rule('tcp', 443, 'Registry, AWS, job boards'),
    rule('udp', 123, 'NTP'),
    // A peer behind a home router has the port that the router chose.
    rule('udp', 1024, 'Tailscale peers and STUN', 65_535),
    // Submission, which wants a login. Not 25: a box that is broken into must not send spam to everybody's servers.
    ...(mail ? [rule('tcp', 465, 'Mail, TLS from the start'), rule('tcp', 587, 'Mail, STARTTLS')] : []),
    ...(redisPort === undefined ? [] : [rule('tcp', redisPort, 'Redis')]),
  ];
}
