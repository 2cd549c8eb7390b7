import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOY_FORMATS, requireFormat } from './deploy-values.ts';
import { parseFormat } from './formats.ts';
import { databaseUrl, make, publicHalf } from './make-secret.ts';
import { encodeOpenSsh } from './openssh.ts';
import { parseTemplate } from './template.ts';

const file = new URL('../../compose/.env.production.example', import.meta.url);
const keys = parseTemplate(readFileSync(file, 'utf8'), 'template');
const all = [
  ...keys.map(({ key, format }) => [key, format] as const),
  ...Object.entries(DEPLOY_FORMATS).map(([key, format]) => [key, format] as const),
];
const openSsh = encodeOpenSsh(generateKeyPairSync('ed25519').privateKey);

/** Of each kind at least three that it takes, and three that it refuses. */
const KINDS: Record<string, { takes: string[]; refuses: string[] }> = {
  text: { takes: ['x', 'a b', 'SkillGap <no-reply@é.example>'], refuses: ['', ' a', 'a\t', 'a\nb'] },
  'text 10..12': {
    takes: ['0123456789', 'a b c d e f', 'éééééééééé12'],
    refuses: ['012345678', '0123456789abc', ''],
  },
  token: { takes: ['x', 'tskey-auth-1', '!"#$%&~'], refuses: ['a b', 'é', 'a\n', '\u00a0a'] },
  'token 3..': { takes: ['abc', 'a-c', 'x'.repeat(4096)], refuses: ['ab', 'a b c', 'abc\r\n'] },
  'pattern [a-z]{2}(-[a-z]+)+-\\d': {
    takes: ['us-east-1', 'eu-central-2', 'us-gov-west-1'],
    refuses: ['us-east-1a', 'useast1', 'US-EAST-1'],
  },
  'pattern a|bc': { takes: ['a', 'bc'], refuses: ['ab', 'abc', 'b'] },
  'url redis|rediss': {
    takes: ['redis://h', 'rediss://u:p@h:6379/2', 'redis://u%40x:p@h?x=1'],
    refuses: ['http://h', 'redis:', 'redis://', 'h:6379', 'redis://a b', 'redis://h:port'],
  },
  'origin https|http': {
    takes: ['https://a.example', 'http://localhost:3000', 'https://[::1]:8443'],
    refuses: [
      'https://a.example/',
      'https://a.example/x',
      'https://u@a.example',
      'a.example',
      'HTTPS://A',
      'https://a.example:443',
    ],
  },
  'origin https': {
    takes: ['https://a.example', 'https://[2001:db8::7]', 'https://xn--bcher-kva.example:8443'],
    refuses: [
      'http://a.example',
      'https://a.example.',
      'https://A.example',
      'https://bücher.example',
      'https://a.example/',
    ],
  },
  'list of origin https|tailnet': {
    takes: [
      'http://100.64.0.7:8001',
      'https://a.example,http://[fd7a:115c:a1e0::7]:1',
      'https://a.example , https://b.example',
    ],
    refuses: [
      'http://10.0.0.1:8001',
      'https://a.example,',
      ',',
      'http://node:8001',
      'https://a.example\nhttps://b.example',
    ],
  },
  host: {
    takes: ['203.0.113.7', '2001:db8::7', 'box', 'ec2-1.eu.example'],
    refuses: ['203.0.113.7\n', 'a b', 'http://a', 'a:22', '-a', 'a.', 'a..b', '', 'a_b'],
  },
  network: {
    takes: ['203.0.113.0/24', '10.0.0.0/8', '2001:db8::/32', '203.0.113.7'],
    refuses: [
      '0.0.0.0/0',
      '::/0',
      '10.0.0.0/7',
      '10.0.0.0/33',
      '2001:db8::/129',
      '10.0.0/8',
      'a/8',
      '10.0.0.0/',
      'fe80::1%eth0/64',
      '1.2.3.4/24;',
    ],
  },
  'list of network': {
    takes: ['203.0.113.0/24, 2001:db8::/32', '10.0.0.0/8', '1.1.1.1,2.2.2.2'],
    refuses: ['', '10.0.0.0/8,,1.1.1.1', '10.0.0.0/8\n1.1.1.1', '10.0.0.0/8 1.1.1.1'],
  },
  email: {
    takes: ['a@b.example', "o'neil+x@sub.b.example", 'A_1@b.io'],
    refuses: ['a', 'a@b', 'a@b.example ', '.a@b.example', 'A <a@b.example>', 'a..b@c.example'],
  },
  'time-zone': {
    takes: ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Europe/Kyiv', 'Asia/Ho_Chi_Minh'],
    refuses: ['', 'Berlin', '+02:00', 'europe/berlin?', 'Asia/Kolkata '],
  },
  'json-list': {
    takes: ['[1]', '[{"country": "gb"}]', '["x", []]'],
    refuses: ['', '[]', '{}', '{', "[{'a': 1}]", '[1,]', '[\n1]', '"x"'],
  },
  'server smtps|smtp': {
    takes: ['smtps://u:p@h:465', 'smtp://h', 'smtps://u%40x:p@h/'],
    refuses: ['smtps://h/x', 'smtps://h?x', 'http://h', 'smtps:', 'smtps://', 'h:25'],
  },
  any: { takes: ['x', ' a\r\nb\t', '\u0001'], refuses: ['', 'a\0', '\uFFFD'] },
  'any 3..': { takes: ['a\nb', '   ', 'abc'], refuses: ['ab', '', 'ab\0'] },
  'private-key': {
    takes: [openSsh, openSsh.replaceAll('\n', '\r\n'), `\n${openSsh}\n\n`],
    refuses: ['', 'ssh-ed25519 AAAA a', 'PuTTY-User-Key-File-3: x', openSsh.slice(0, -40), '~/.ssh/id'],
  },
  'expiring-key': {
    takes: [`2026-01-02T03:04:05.678Z/${'k'.repeat(32)}`, `2026-01-02T03:04:05Z/${'a\n'.repeat(16)}`],
    refuses: [`2026-01-02/${'k'.repeat(32)}`, 'k'.repeat(64), `2026-01-02T03:04:05Z/${'k'.repeat(31)}`],
  },
  'list of expiring-key [0-9a-f]{4}': {
    takes: [
      '2026-01-02T03:04:05Z/0aff',
      '2026-01-02T03:04:05Z/0aff,2025-01-02T03:04:05Z/1234',
      '2026-01-02T03:04:05Z/0aff, 2025-01-02T03:04:05.678Z/1234',
    ],
    refuses: [
      '2026-01-02T03:04:05Z/0afg',
      '2026-01-02T03:04:05Z/0aff,',
      '2026-01-02T03:04:05Z/0aff,\n2025-01-02T03:04:05Z/1234',
      '2026-01-02T03:04:05Z/0aff\n2025-01-02T03:04:05Z/1234',
      '2026-01-02T03:04:05Z/0aff 2025-01-02T03:04:05Z/1234',
      '0aff,1234',
    ],
  },
};

describe.each(Object.entries(KINDS))('%s', (declared, { takes, refuses }) => {
  const format = parseFormat(declared);
  it.each(takes)('takes %j', (value) => expect(format.fault(value)).toBeNull());
  it.each(refuses)('refuses %j, without quoting it', (value) => {
    const fault = format.fault(value);
    expect(fault).toMatch(/^(is|has|holds|begins|does) /);
    if (value.length > 8) expect(fault).not.toContain(value);
  });
});

it('has three values for each kind that there is', () => {
  const declared = Object.keys(KINDS).map((kind) => kind.replace(/^list of /, '').split(' ')[0]);
  const [, kinds = ''] = /there are (.*)$/.exec(messageOf(() => parseFormat(''))) ?? [];
  expect(new Set(declared)).toEqual(new Set(kinds.split(', ')));
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe.each(all)('%s', (_, { fault }) => {
  it('refuses what no environment variable can carry', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom('\0', '\uFFFD'), (before, after, bad) => {
        expect(fault(`${before}${bad}${after}`)).not.toBeNull();
      }),
    );
  });
});

const oneLine = all.filter(([, { declared }]) => !/^(any|private-key|expiring-key)\b/.test(declared));
describe.each(oneLine)('%s', (_, { fault }) => {
  it('refuses line breaks, control characters and blanks at the ends', () => {
    const bad = fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\t', '\x1b', '\x7f', '\x85');
    fc.assert(
      fc.property(fc.string(), bad, fc.string(), (before, broken, after) => {
        expect(fault(`${before}${broken}${after}`)).not.toBeNull();
        expect(fault(` ${before}`)).not.toBeNull();
        expect(fault(`${after}\u00a0`)).not.toBeNull();
      }),
    );
  });
});

it('refuses for a list what its entries are refused for, and takes what they are taken for', () => {
  const entry = fc.oneof(
    fc.ipV4(),
    fc.tuple(fc.ipV4(), fc.integer({ min: 8, max: 32 })).map(([ip, bits]) => `${ip}/${bits}`),
    fc.ipV6(),
  );
  const [one, list] = [parseFormat('network'), parseFormat('list of network')];
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), fc.constantFrom(',', ', ', ' , '), (entries, comma) => {
      expect(entries.map(one.fault)).toEqual(entries.map(() => null));
      expect(list.fault(entries.join(comma))).toBeNull();
      expect(list.fault([...entries, 'x'].join(comma))).toContain('network in CIDR');
    }),
  );
});

it('takes every value that a machine makes', () => {
  const format = (name: string) => all.find(([key]) => key === name)?.[1];
  for (let run = 0; run < 20; run++) {
    for (const { recipe, key } of keys)
      if (recipe !== null)
        for (const current of [null, databaseUrl('skillgap_a')])
          expect(format(key)?.fault(make(recipe, current))).toBeNull();
    const hostKey = publicHalf('ssh-key', make('ssh-key', null));
    expect(format('ssh_host_ed25519_key.pub')?.fault(hostKey)).toBeNull();
    const [sshKey, planKey] = [make('ssh-key', null), make('plan-key', null)];
    expect(format('EC2_SSH_KEY')?.fault(sshKey)).toBeNull();
    expect(format('EC2_SSH_KEY.pub')?.fault(publicHalf('ssh-key', sshKey))).toBeNull();
    expect(format('plan_private_key')?.fault(planKey)).toBeNull();
    const rotated = `${new Date().toISOString()}/${make('hex32', null)}`;
    expect(format('AUTH_SECRET_PREVIOUS')?.fault(rotated)).toBeNull();
    expect(format('LLM_NODE_TOKEN_PREVIOUS')?.fault(make('hex32', null))).toBeNull();
  }
});

it.each([
  ['EC2_HOST', '203.0.113.7\n', 'holds a line break'],
  ['EC2_HOST', 'deploy@203.0.113.7', 'is not a host name or an address'],
  ['INSTANCE_ID', 'i-0123', 'is not a match of'],
  ['ssh_host_ed25519_key.pub', 'ssh-rsa AAAA', 'is not a match of'],
  // Cut off: ssh would take the right machine for another one.
  ['ssh_host_ed25519_key.pub', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHNraWxsZ2Fw', 'is not a match of'],
  ['EC2_SSH_KEY', 'ssh-ed25519 AAAA', 'is the public half'],
] as const)('names the parameter of %s, and what is wrong with it', (name, value, fault) => {
  const parameter = `/skillgap-deploy/prod/${name}`;
  expect(() => requireFormat(parameter, DEPLOY_FORMATS[name], value)).toThrow(
    expect.objectContaining({
      reason: 'invalid-input',
      message: expect.stringContaining(`The parameter ${parameter} ${fault}`),
      nextStep: expect.stringContaining(
        name === 'EC2_SSH_KEY'
          ? `without .pub. To store a file: aws ssm put-parameter --name ${parameter} --type SecureString --overwrite`
          : `--name ${parameter} --type SecureString --value file:///dev/stdin --overwrite`,
      ),
    }),
  );
});
