import { App, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import type { Egress } from '../environments/types.ts';
import { Security } from './security.ts';

interface Group {
  readonly name: string;
  readonly tags?: Record<string, string>;
  readonly lifecycle?: object;
  readonly ingress?: Record<string, unknown>[];
  readonly egress?: { readonly protocol: string; readonly from_port: number; readonly to_port: number }[];
}

function synth(operatorCidrs: readonly string[], egress: Egress = { mail: false }) {
  const stack = new TerraformStack(new App(), 'test');
  new Security(stack, 'security', {
    environment: 'test',
    accountId: '123456789012',
    region: 'us-east-1',
    operatorCidrs,
    egress,
  });
  const { resource } = JSON.parse(Testing.synth(stack));
  const groups: Group[] = Object.values(resource.aws_security_group);
  const group = (name: string) => groups.find((candidate) => candidate.name === `skillgap-test-${name}`);
  return { resource, box: group('box'), deployIngress: group('deploy-ingress') };
}

describe('Security', () => {
  it.each<Egress>([{ mail: false }, { mail: true, redisPort: 6379 }])(
    'opens 80 and 443 to the world and 22 to the operators, whatever it lets out: %j',
    (egress) => {
      const { box } = synth(['203.0.113.7/32', '2001:db8::/64'], egress);
      const everyone = { cidr_blocks: ['0.0.0.0/0'], ipv6_cidr_blocks: ['::/0'], protocol: 'tcp' };
      expect(box?.ingress).toEqual([
        expect.objectContaining({ ...everyone, from_port: 80, to_port: 80 }),
        expect.objectContaining({ ...everyone, from_port: 443, to_port: 443 }),
        expect.objectContaining({
          cidr_blocks: ['203.0.113.7/32'],
          ipv6_cidr_blocks: ['2001:db8::/64'],
          protocol: 'tcp',
          from_port: 22,
          to_port: 22,
        }),
      ]);
    },
  );

  it.each([['0.0.0.0/0'], ['::/0']])('refuses %s', (cidr) => {
    expect(() => synth(['203.0.113.7/32', cidr])).toThrow(/port 22 is for operators only/);
  });

  const always = [
    ['tcp', 80, 80],
    ['tcp', 443, 443],
    ['udp', 123, 123],
    ['udp', 1024, 65535],
  ];

  it.each<[string, Egress, (string | number)[][]]>([
    ['packages, HTTPS, time, Tailscale', { mail: false }, []],
    [
      'and mail',
      { mail: true },
      [
        ['tcp', 465, 465],
        ['tcp', 587, 587],
      ],
    ],
    ['and Redis', { mail: false, redisPort: 12_345 }, [['tcp', 12_345, 12_345]]],
  ])('lets out what the box needs: %s', (_, egress, more) => {
    const { box } = synth(['203.0.113.7/32'], egress);
    expect(box?.egress?.map((rule) => [rule.protocol, rule.from_port, rule.to_port])).toEqual([
      ...always,
      ...more,
    ]);
  });

  it("leaves a deploy's rules to the deploy, in a group that the sweep knows by its tag", () => {
    const { deployIngress } = synth(['203.0.113.7/32']);
    expect(deployIngress?.ingress).toBeUndefined();
    expect(deployIngress?.lifecycle).toEqual({ ignore_changes: ['ingress'] });
    expect(deployIngress?.tags).toEqual({ purpose: 'deploy-ingress' });
  });

  it('gives the box and its backend roles of their own names, capped', () => {
    const roles = Object.values<Record<string, unknown>>(synth(['203.0.113.7/32']).resource.aws_iam_role);
    const permissions_boundary = 'arn:aws:iam::123456789012:policy/skillgap-box-boundary';
    expect(roles).toEqual([
      expect.objectContaining({ name: 'skillgap-test-backend', permissions_boundary }),
      expect.objectContaining({ name: 'skillgap-test-box', permissions_boundary }),
    ]);
  });
});
