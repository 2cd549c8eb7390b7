import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETS_ENCRYPT, type SiteSource, siteOf } from './site.ts';

const site = (changed: Partial<SiteSource> = {}, settings: Record<string, string> = {}) =>
  siteOf({
    settings: new Map(Object.entries(settings)),
    domain: null,
    cdn: null,
    address: '203.0.113.7',
    ...changed,
  });

describe('where people reach the site', () => {
  test('is the setting, else the domain, else the address', () => {
    const both = { domain: 'domain.example' };
    expect(site(both, { PUBLIC_URL: 'https://set.example' })).toMatchObject({
      publicUrl: 'https://set.example',
      names: ['set.example', 'domain.example', '203.0.113.7'],
    });
    expect(site(both)).toMatchObject({
      publicUrl: 'https://domain.example',
      names: ['domain.example', '203.0.113.7'],
    });
    expect(site()).toEqual({
      publicUrl: 'https://203.0.113.7',
      names: ['203.0.113.7'],
      acmeDirectory: LETS_ENCRYPT,
      hstsMaxAge: 86_400,
      trustedProxies: [],
    });
  });

  test.each<[string, Partial<SiteSource>, Record<string, string>, string, string[]]>([
    [
      'a port is no part of the name',
      {},
      { PUBLIC_URL: 'https://a.example:8443' },
      'https://a.example:8443',
      ['a.example', '203.0.113.7'],
    ],
    ['an IPv6 address', { address: '2001:db8::7' }, {}, 'https://[2001:db8::7]', ['2001:db8::7']],
    [
      'an address beside another one',
      {},
      { PUBLIC_URL: 'https://[2001:db8::7]' },
      'https://[2001:db8::7]',
      ['2001:db8::7', '203.0.113.7'],
    ],
    ['the address itself', {}, { PUBLIC_URL: 'https://203.0.113.7' }, 'https://203.0.113.7', ['203.0.113.7']],
    [
      'a name in other letters, as DNS has it',
      {},
      { PUBLIC_URL: 'https://xn--bcher-kva.example' },
      'https://xn--bcher-kva.example',
      ['xn--bcher-kva.example', '203.0.113.7'],
    ],
    [
      'a domain in capitals, with its dot',
      { domain: 'Skillgap.Example.' },
      {},
      'https://skillgap.example',
      ['skillgap.example', '203.0.113.7'],
    ],
    ['no address', { domain: 'a.example', address: null }, {}, 'https://a.example', ['a.example']],
    [
      'a setting that is empty',
      {},
      { PUBLIC_URL: '', ACME_DIRECTORY: '', HSTS_MAX_AGE: '' },
      'https://203.0.113.7',
      ['203.0.113.7'],
    ],
  ])('%s', (_, source, settings, publicUrl, names) => {
    expect(site(source, settings)).toMatchObject({ publicUrl, names });
  });

  test.each([
    ['http://skillgap.example', 'PUBLIC_URL begins with http://, and not with https://.'],
    ['https://skillgap.example/', 'PUBLIC_URL is not scheme, host and port without a path'],
    ['https://skillgap.example/app', 'PUBLIC_URL is not scheme, host and port without a path'],
    ['https://Skillgap.example', 'PUBLIC_URL is not in lower case'],
    ['https://bücher.example', 'PUBLIC_URL is not in lower case, with other letters as punycode'],
    ['https://skillgap.example:443', 'without the usual port'],
    ['https://skillgap.example.', 'PUBLIC_URL has a dot at the end of its name'],
    ['https://localhost', 'PUBLIC_URL has a name without a dot'],
    ['https://a_b.example', 'PUBLIC_URL has a name that DNS does not know'],
    ['https://a;b.example', 'PUBLIC_URL has a name that DNS does not know'],
    ['https://*.example', 'PUBLIC_URL has a name that DNS does not know'],
    ['https://100.64.0.7', 'PUBLIC_URL is an address of the tailnet'],
    ['https://user:pw@a.example', 'PUBLIC_URL is not scheme'],
    ['skillgap.example', 'PUBLIC_URL is not scheme'],
    ['ftp://a.example', 'PUBLIC_URL is not scheme'],
  ])('is not %s', (PUBLIC_URL, message) => {
    expect(() => site({}, { PUBLIC_URL })).toThrow(
      expect.objectContaining({
        reason: 'invalid-input',
        message: expect.stringContaining(message),
        nextStep: expect.stringMatching(/https:\/\/skillgap\.example.*npm run secrets/),
      }),
    );
  });

  test.each(['203.0.113.9', 'localhost', 'a_b.example', '-a.example'])('is not the domain %s', (domain) => {
    expect(() => site({ domain })).toThrow(
      expect.objectContaining({
        reason: 'invalid-input',
        nextStep: expect.stringContaining('cdktf/environments'),
      }),
    );
  });

  test('must be said when nobody reaches the box’s host', () => {
    expect(() => site({ address: null })).toThrow(
      expect.objectContaining({ reason: 'invalid-input', nextStep: expect.stringContaining('PUBLIC_URL') }),
    );
  });
});

test.each(['10.0.0.7', '172.16.3.4', '192.168.1.2', '127.0.0.1', 'fd00::7'])(
  'a name’s certificate does not fail with the private address %s, which Let’s Encrypt refuses',
  (address) => {
    expect(site({ domain: 'a.example', address }).names).toEqual(['a.example']);
    const ACME_DIRECTORY = 'https://ca.internal.example/directory';
    expect(site({ domain: 'a.example', address }, { ACME_DIRECTORY }).names).toEqual(['a.example', address]);
    // Without a name it is all that there is: self-signed, and reached by those who can.
    expect(site({ address }).names).toEqual([address]);
  },
);

test('its other settings are those of the .env, each checked', () => {
  expect(
    site(
      { cdn: 'cloudflare' },
      {
        ACME_DIRECTORY: 'https://acme-staging-v02.api.letsencrypt.org/directory',
        HSTS_MAX_AGE: '0',
        TRUSTED_PROXIES: '10.0.0.0/8 , fd00::/8',
      },
    ),
  ).toMatchObject({
    acmeDirectory: 'https://acme-staging-v02.api.letsencrypt.org/directory',
    hstsMaxAge: 0,
    trustedProxies: expect.arrayContaining(['10.0.0.0/8', 'fd00::/8', '2400:cb00::/32']),
  });
  for (const [key, value] of [
    ['ACME_DIRECTORY', 'http://ca.example/directory'],
    ['HSTS_MAX_AGE', '1d'],
    ['HSTS_MAX_AGE', '-1'],
    ['HSTS_MAX_AGE', '0x10'],
  ] as const)
    expect(() => site({}, { [key]: value })).toThrow(new RegExp(`^${key} `));
});

test('whatever it is made from, its address is an origin, and each name is one that a certificate can have, once', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
  const name = fc.tuple(label, fc.stringMatching(/^[a-z]{2,8}$/)).map((parts) => parts.join('.'));
  const address = fc.oneof(
    fc.ipV4(),
    fc.ipV6().filter((each) => !each.includes('.')),
  );
  fc.assert(
    fc.property(fc.option(name), fc.option(address), fc.option(name), (domain, found, given) => {
      const canonical = found?.includes(':')
        ? (URL.parse(`https://[${found}]`)?.hostname.slice(1, -1) ?? null)
        : found;
      if (domain === null && canonical === null && given === null) return;
      let made: ReturnType<typeof site>;
      try {
        made = site({ domain, address: canonical }, given === null ? {} : { PUBLIC_URL: `https://${given}` });
      } catch {
        return;
      }
      expect(new URL(made.publicUrl).origin).toBe(made.publicUrl);
      expect(made.names.length).toBeGreaterThan(0);
      expect(new Set(made.names).size).toBe(made.names.length);
      const [first = ''] = made.names;
      expect(made.publicUrl).toBe(`https://${first.includes(':') ? `[${first}]` : first}`);
    }),
  );
});
