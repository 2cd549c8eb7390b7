import { App, TerraformStack, Testing } from 'cdktf';
import { expect, it } from 'vitest';
import type { Dns as DnsData } from '../environments/types.ts';
import { exampleProd, exampleStaging } from '../testing/example.ts';
import { only, type SynthesizedStack, synthesized } from '../testing/stack.ts';
import { Dns } from './dns.ts';

function synth(dns: DnsData) {
  const stack = new TerraformStack(new App(), 'test');
  const made = new Dns(stack, 'dns', { environment: 'test', dns, address: '192.0.2.1' });
  const { resource }: SynthesizedStack = JSON.parse(Testing.synth(stack));
  const { aws_ssm_parameter: parameters = {}, ...others } = resource;
  const told = Object.values(parameters).map(({ name, type, insecure_value }) => [
    name,
    type,
    insecure_value,
  ]);
  return { made, told: told.toSorted(), kinds: Object.keys(others).toSorted(), others };
}

const parameter = (name: string, value: string) => [`/skillgap-deploy/test/${name}`, 'String', value];

it.each<[string, DnsData, string[][]]>([
  ['no name', { provider: 'none' }, [parameter('DNS_PROVIDER', 'none')]],
  [
    'a domain somewhere else',
    { provider: 'none', domain: 'skillgap.example.org' },
    [parameter('DNS_PROVIDER', 'none'), parameter('DOMAIN', 'skillgap.example.org')],
  ],
  [
    'DuckDNS',
    { provider: 'duckdns', domain: 'skillgap.duckdns.org' },
    [parameter('DNS_PROVIDER', 'duckdns'), parameter('DOMAIN', 'skillgap.duckdns.org')],
  ],
  [
    'Cloudflare',
    { provider: 'cloudflare', zone: 'example.org', domain: 'skillgap.example.org', proxied: false },
    [parameter('DNS_PROVIDER', 'cloudflare'), parameter('DOMAIN', 'skillgap.example.org')],
  ],
  [
    'Cloudflare in between',
    { provider: 'cloudflare', zone: 'example.org', domain: 'skillgap.example.org', proxied: true },
    [
      parameter('CDN', 'cloudflare'),
      parameter('DNS_PROVIDER', 'cloudflare'),
      parameter('DOMAIN', 'skillgap.example.org'),
    ],
  ],
])('%s: tells the deploy, and makes nothing else', (_, dns, parameters) => {
  const { made, told, kinds } = synth(dns);
  expect(told).toEqual(parameters);
  expect(kinds).toEqual([]);
  expect(made.nameServers).toBeUndefined();
});

it('Route 53: makes the zone, which no plan may replace, and the address in it', () => {
  const { told, kinds, others } = synth({
    provider: 'route53',
    zone: 'example.org',
    domain: 'a.example.org',
  });
  expect(told).toEqual([parameter('DNS_PROVIDER', 'route53'), parameter('DOMAIN', 'a.example.org')]);
  expect(kinds).toEqual(['aws_route53_record', 'aws_route53_zone']);
  const [[id, zone] = []] = Object.entries(others.aws_route53_zone ?? {});
  expect(zone).toEqual({
    name: 'example.org',
    lifecycle: { prevent_destroy: true, ignore_changes: ['comment'] },
  });
  expect(Object.values(others.aws_route53_record ?? {})).toEqual([
    {
      zone_id: `\${aws_route53_zone.${id}.zone_id}`,
      name: 'a.example.org',
      type: 'A',
      ttl: 300,
      records: ['192.0.2.1'],
    },
  ]);
});

it("an environment's record leads to its box's own address, and the stack says the name servers", () => {
  const stack = synthesized(exampleStaging);
  expect(only(stack, 'aws_route53_record').records).toEqual([
    expect.stringMatching(/^\$\{aws_eip\.\w+\.public_ip\}$/),
  ]);
  expect(stack.output['name-servers'].value).toMatch(/^\$\{aws_route53_zone\.\w+\.name_servers\}$/);
  expect(synthesized(exampleProd).output['name-servers']).toBeUndefined();
});
