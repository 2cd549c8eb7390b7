import { expect, test } from 'vitest';
import type { Environment } from '../environments/types.ts';
import { exampleProd, exampleStaging } from '../testing/example.ts';
import { validate } from './environment.ts';
import { InvalidEnvironmentError } from './problem.ts';

function problemsOf(...environments: readonly unknown[]) {
  try {
    validate(environments as readonly Environment[]);
    return [];
  } catch (error) {
    if (error instanceof InvalidEnvironmentError) return error.problems;
    throw error;
  }
}

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHNraWxsZ2FwLWV4YW1wbGUta2V5LW5vdC1mb3ItdXNl';

test('takes the example', () => {
  expect(problemsOf(exampleProd, exampleStaging)).toEqual([]);
});

test.each<[string, Partial<Environment>]>([
  ['other networks', { operatorCidrs: ['198.51.100.0/24', '2001:db8:1::/48', '192.0.2.1/32'] }],
  ['a domain somewhere else', { dns: { provider: 'none', domain: 'skillgap.example.org' } }],
  ['a domain with umlauts', { dns: { provider: 'none', domain: 'xn--mnchen-3ya.example.org' } }],
  [
    'a top-level domain with umlauts',
    { dns: { provider: 'none', domain: 'skillgap.xn--vermgensberatung-pwb' } },
  ],
  ['a name at DuckDNS', { dns: { provider: 'duckdns', domain: 'skill-gap2.duckdns.org' } }],
  ['a zone', { dns: { provider: 'route53', zone: 'example.org', domain: 'example.org' } }],
  ['a name in a zone', { dns: { provider: 'route53', zone: 'example.org', domain: 'a.b.example.org' } }],
  [
    'a name in a zone at Cloudflare',
    { dns: { provider: 'cloudflare', zone: 'example.org', domain: 'www.example.org', proxied: false } },
  ],
  ['Redis at a port of its own', { egress: { mail: false, redisPort: 17_342 } }],
  ['ids of the repository', { github: { owner: 'a-b', name: 'c.d_e', ownerId: 1, id: 2 } }],
  ['the longest name', { name: `a${'b'.repeat(32)}` }],
  ['T3', { instanceType: 't3.micro' }],
  ['few backups', { backups: { fullBackups: 2, pointInTimeDays: 8 } }],
  ['many backups', { backups: { fullBackups: 26, pointInTimeDays: 300 } }],
])('takes %s', (_, change) => {
  expect(problemsOf({ ...exampleProd, ...change })).toEqual([]);
});

type Refused = [field: string, change: Record<string, unknown>, value: unknown, allowed: RegExp];

const wrongDomains = (provider: string, allowed: RegExp, domains: readonly unknown[]) =>
  domains.map((domain): Refused => ['dns.domain', { dns: { provider, domain } }, domain, allowed]);

/** field, what it is set to, what the sentence must say. */
test.each<Refused>([
  ['region', { region: 'us-east-7', availabilityZone: 'us-east-7a' }, 'us-east-7', /us-east-1, us-east-2/],
  ['region', { region: undefined, availabilityZone: 'undefineda' }, undefined, /us-east-1/],
  ['availabilityZone', { availabilityZone: 'eu-west-1a' }, 'eu-west-1a', /us-east-1a/],
  ['availabilityZone', { availabilityZone: 'us-east-1' }, 'us-east-1', /us-east-1a/],
  ['instanceType', { instanceType: 'm7i.24xlarge' }, 'm7i.24xlarge', /t2\.nano, t2\.micro/],
  ['instanceType', { instanceType: 't4g.micro' }, 't4g.micro', /t2\.micro/],
  ['operatorCidrs', { operatorCidrs: [] }, [], /at least one network/],
  ['operatorCidrs', { operatorCidrs: undefined }, undefined, /at least one network/],
  ['operatorCidrs', { operatorCidrs: '203.0.113.7/32' }, '203.0.113.7/32', /at least one network/],
  ['operatorCidrs[0]', { operatorCidrs: ['0.0.0.0/0'] }, '0.0.0.0/0', /operators only/],
  ['operatorCidrs[1]', { operatorCidrs: ['203.0.113.7/32', '::/0'] }, '::/0', /operators only/],
  ['operatorCidrs[0]', { operatorCidrs: ['128.0.0.0/1'] }, '128.0.0.0/1', /wider than \/16/],
  ['operatorCidrs[0]', { operatorCidrs: ['2000::/3'] }, '2000::/3', /wider than \/32/],
  ['operatorCidrs[0]', { operatorCidrs: ['203.0.113.7/24'] }, '203.0.113.7/24', /first address/],
  ['operatorCidrs[0]', { operatorCidrs: ['2001:db8::7/64'] }, '2001:db8::7/64', /first address/],
  ['operatorCidrs[0]', { operatorCidrs: ['203.0.113.7'] }, '203.0.113.7', /203\.0\.113\.7\/32/],
  [
    'operatorCidrs[0]',
    { operatorCidrs: ['203.0.113.256/32'] },
    '203.0.113.256/32',
    /an address and a length/,
  ],
  ['operatorCidrs[0]', { operatorCidrs: ['203.0.113.7/33'] }, '203.0.113.7/33', /an address and a length/],
  [
    'operatorCidrs[1]',
    { operatorCidrs: ['203.0.113.7/32', '203.0.113.7/32'] },
    '203.0.113.7/32',
    /each value once/,
  ],
  ['deployKeys', { deployKeys: [] }, [], /at least one public key/],
  ['deployKeys[0]', { deployKeys: ['ssh-dss AAAA'] }, 'ssh-dss AAAA', /ssh-ed25519/],
  ['deployKeys[0]', { deployKeys: [`${key}\nssh-rsa x`] }, `${key}\nssh-rsa x`, /ssh-ed25519/],
  ['alertEmail', { alertEmail: 'operator' }, 'operator', /mail address/],
  ['alertEmail', { alertEmail: 'a@b.org, c@d.org' }, 'a@b.org, c@d.org', /one mail address/],
  ['budgetsUsd', { budgetsUsd: [] }, [], /at least one amount/],
  ['budgetsUsd[1]', { budgetsUsd: [5, 0] }, 0, /1 to 10000/],
  ['budgetsUsd[2]', { budgetsUsd: [5, 10, 5] }, 5, /each value once/],
  ['boxGeneration', { boxGeneration: '' }, '', /1 to 32/],
  ['rootVolumeGb', { rootVolumeGb: 4 }, 4, /8 to 500/],
  ['dataVolumeGb', { dataVolumeGb: 2.5 }, 2.5, /whole number/],
  ['backups.fullBackups', { backups: { fullBackups: 1, pointInTimeDays: 14 } }, 1, /2 to 26: the newest/],
  ['backups.fullBackups', { backups: { fullBackups: 2.5, pointInTimeDays: 14 } }, 2.5, /whole number/],
  ['backups.pointInTimeDays', { backups: { fullBackups: 2, pointInTimeDays: 7 } }, 7, /8 to 300: a week/],
  ['backups.pointInTimeDays', { backups: { fullBackups: 2, pointInTimeDays: 301 } }, 301, /8 to 300/],
  ['backups.pointInTimeDays', { backups: { fullBackups: 2 } }, undefined, /8 to 300/],
  ['backupDays', { backupDays: 35 }, 35, /become backups: \{ fullBackups/],
  ['domain', { domain: 'skillgap.example.org' }, 'skillgap.example.org', /moved to dns: \{ provider: 'none'/],
  ['dns.provider', { dns: undefined }, undefined, /none, duckdns, route53, cloudflare/],
  ['dns.provider', { dns: { provider: 'freenom', domain: 'a.tk' } }, 'freenom', /none, duckdns/],
  ...wrongDomains('none', /without scheme, port, path or \*/, [
    ...['https://skillgap.example.org', 'skillgap.example.org/', 'skillgap.example.org:443'],
    ...['Skillgap.example.org', 'münchen.example.org', 'skillgap.example.org.', '*.example.org'],
    ...['localhost', '203.0.113.7', '', 7, 'a..org', '-a.org'],
    ...[`${'a'.repeat(64)}.org`, `${'abcdefg.'.repeat(32)}org`],
  ]),
  ...wrongDomains('none', /wants provider: 'duckdns'/, ['a.duckdns.org']),
  ...wrongDomains('duckdns', /one label under it/, [
    ...[undefined, 'a.b.duckdns.org', 'duckdns.org', 'a.example.org', 'a_b.duckdns.org'],
    'a.duckdns.org.evil.example',
  ]),
  [
    'dns.zone',
    { dns: { provider: 'duckdns', domain: 'a.duckdns.org', zone: 'duckdns.org' } },
    'duckdns.org',
    /nothing with provider duckdns/,
  ],
  [
    'dns.domain',
    { dns: { provider: 'route53', zone: 'example.org', domain: 'skillgap.example.com' } },
    'skillgap.example.com',
    /the zone example\.org, or a name in it/,
  ],
  [
    'dns.domain',
    { dns: { provider: 'cloudflare', zone: 'example.org', domain: 'notexample.org', proxied: true } },
    'notexample.org',
    /a name in it/,
  ],
  [
    'dns.proxied',
    { dns: { provider: 'cloudflare', zone: 'example.org', domain: 'example.org', proxied: 'yes' } },
    'yes',
    /true or false/,
  ],
  [
    'dns.proxied',
    { dns: { provider: 'route53', zone: 'example.org', domain: 'example.org', proxied: true } },
    true,
    /nothing with provider route53/,
  ],
  ['egress.mail', { egress: undefined }, undefined, /true or false/],
  ['egress.redisPort', { egress: { mail: true, redisPort: 25 } }, 25, /other than 22, 25/],
  ['egress.redisPort', { egress: { mail: true, redisPort: 70_000 } }, 70_000, /1 to 65535/],
  ['github.owner', { github: { owner: 'a/b', name: 'c' } }, 'a/b', /on GitHub/],
  [
    'github.owner',
    { github: { owner: `${'a-'.repeat(20)}a`, name: 'c' } },
    `${'a-'.repeat(20)}a`,
    /39 at most/,
  ],
  ['github.name', { github: { owner: 'a', name: 'b*' } }, 'b*', /on GitHub/],
  ['github.id', { github: { owner: 'a', name: 'b', ownerId: 1 } }, undefined, /id on GitHub/],
])('refuses %s: %j', (field, change, value, allowed) => {
  const problems = problemsOf({ ...exampleProd, ...change });
  expect(problems).toEqual([{ field: `prod.${field}`, value, allowed: expect.stringMatching(allowed) }]);
});

test.each(['Prod', '1prod', 'my prod', `a${'b'.repeat(33)}`, '', 'bootstrap', 'out'])(
  'refuses the name "%s"',
  (name) => {
    expect(problemsOf({ ...exampleProd, name })).toEqual([
      { field: `${name}.name`, value: name, allowed: expect.stringMatching(/S3's 63/) },
    ]);
  },
);

test('refuses an account without its twelve digits', () => {
  expect(problemsOf({ ...exampleProd, accountId: '1234' })).toContainEqual({
    field: 'prod.accountId',
    value: '1234',
    allowed: 'the twelve digits of an AWS account',
  });
});

test('says everything that is wrong at once', () => {
  expect(() =>
    validate([{ ...exampleProd, region: 'mars-1', availabilityZone: 'mars-1a', operatorCidrs: [] }]),
  ).toThrow(
    /prod\.region is "mars-1"; allowed: us-east-1.*\n {2}prod\.operatorCidrs is \[\]; allowed: at least one network/,
  );
});

test('refuses two environments with one name, or one zone', () => {
  const named = (dns: Environment['dns']) => [
    { ...exampleProd, dns },
    { ...exampleStaging, dns },
  ];
  expect(problemsOf(...named({ provider: 'none', domain: 'skillgap.example.org' }))).toEqual([
    {
      field: 'staging.dns.domain',
      value: 'skillgap.example.org',
      allowed: 'a domain other than that of prod',
    },
  ]);
  const zone = { provider: 'route53', zone: 'example.org' } as const;
  expect(
    problemsOf({ ...exampleProd, dns: { ...zone, domain: 'www.example.org' } }, exampleStaging),
  ).toMatchObject([{ field: 'staging.dns.zone', value: 'example.org' }]);
  // At Cloudflare the zone is there already.
  const there = { provider: 'cloudflare', zone: 'example.org', proxied: true } as const;
  expect(
    problemsOf(
      { ...exampleProd, dns: { ...there, domain: 'www.example.org' } },
      { ...exampleStaging, dns: { ...there, domain: 'staging.example.org' } },
    ),
  ).toEqual([]);
});

test("refuses the examples with an account of one's own", () => {
  const dns = { provider: 'none', domain: 'skillgap.example.org' };
  expect(problemsOf({ ...exampleProd, dns, accountId: '210987654321' }).map(({ field }) => field)).toEqual([
    'prod.alertEmail',
    'prod.operatorCidrs',
    'prod.deployKeys',
    'prod.dns.domain',
    'prod.github',
  ]);
});

test('refuses two environments that cannot share an account', () => {
  expect(problemsOf(exampleProd, exampleProd)).toMatchObject([{ field: 'prod.name', value: 'prod' }]);
  const elsewhere = { ...exampleStaging, region: 'eu-west-1', availabilityZone: 'eu-west-1a' };
  expect(problemsOf(exampleProd, elsewhere)).toMatchObject([{ field: 'staging.region', value: 'eu-west-1' }]);
});
