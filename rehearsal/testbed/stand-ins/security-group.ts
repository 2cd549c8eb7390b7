import { setTimeout as sleep } from 'node:timers/promises';
import {
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DeleteSecurityGroupCommand,
  DescribeSecurityGroupRulesCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import type { Box } from '../box/box.ts';
import type { Aws } from './aws.ts';

const POLL_MS = 200;

/**
 * Creates the deploy's security group, and closes the box's SSH port for new connections from other networks than it
 * allows: moto stores its rules, but filters nothing.
 */
export async function startSecurityGroup(aws: Aws, box: Box) {
  const ec2 = new EC2Client(aws.client);
  const { GroupId = '' } = await ec2.send(
    new CreateSecurityGroupCommand({
      GroupName: 'skillgap-prod-deploy-ingress',
      Description: 'SSH for the runner of a deploy, while it runs',
      TagSpecifications: [
        {
          ResourceType: 'security-group',
          Tags: [
            { Key: 'project', Value: 'skillgap' },
            { Key: 'purpose', Value: 'deploy-ingress' },
          ],
        },
      ],
    }),
  );
  const standing = async () => {
    const Filters = [{ Name: 'group-id', Values: [GroupId] }];
    const { SecurityGroupRules = [] } = await ec2.send(new DescribeSecurityGroupRulesCommand({ Filters }));
    return SecurityGroupRules.filter(({ IsEgress }) => !IsEgress);
  };
  let ended = false;
  const mirror = (async () => {
    let before = '-';
    while (!ended) {
      const networks = (await standing().catch(() => [])).flatMap(({ CidrIpv4 }) => CidrIpv4 ?? []).sort();
      const now = networks.join(' ');
      if (now !== before) await box.exec(['sh', '-euc', CLOSE, 'close', ...networks]);
      before = now;
      await sleep(POLL_MS);
    }
  })();
  return {
    /** Ids of the current rules. */
    rules: async (): Promise<readonly string[]> => {
      const ids = (await standing()).flatMap(({ SecurityGroupRuleId }) => SecurityGroupRuleId ?? []);
      // moto lists some twice.
      return [...new Set(ids)];
    },
    /** Allows a network, as an earlier run did. */
    async leave(cidr: string, tags: Readonly<Record<string, string>>) {
      const { SecurityGroupRules = [] } = await ec2.send(
        new AuthorizeSecurityGroupIngressCommand({
          GroupId,
          IpPermissions: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: cidr }] }],
          TagSpecifications: [
            {
              ResourceType: 'security-group-rule',
              Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
            },
          ],
        }),
      );
      return SecurityGroupRules[0]?.SecurityGroupRuleId ?? '';
    },
    [Symbol.asyncDispose]: async () => {
      ended = true;
      await mirror;
      await box.exec(['sh', '-c', OPEN]);
      await ec2.send(new DeleteSecurityGroupCommand({ GroupId }));
      ec2.destroy();
    },
  };
}

/** (network…): established connections stay, as they do on EC2. */
const CLOSE = `
iptables -N deploy-ingress 2>/dev/null || iptables -F deploy-ingress
iptables -C INPUT -p tcp --dport 22 -m conntrack --ctstate NEW -j deploy-ingress 2>/dev/null || iptables -I INPUT -p tcp --dport 22 -m conntrack --ctstate NEW -j deploy-ingress
for network in "$@"; do iptables -A deploy-ingress -s "$network" -j RETURN; done
iptables -A deploy-ingress -j DROP
`;
const OPEN =
  'iptables -D INPUT -p tcp --dport 22 -m conntrack --ctstate NEW -j deploy-ingress; iptables -F deploy-ingress; iptables -X deploy-ingress';
