import { describe, expect, test } from 'vitest';
import { certificate, record, recordBefore, site } from './fixtures.ts';
import { gateAddress, withSite } from './https.ts';

const ask = (
  served: Parameters<typeof gateAddress>[1],
  changed: Parameters<typeof gateAddress>[0] = {},
  override: string | null = null,
) => gateAddress({ ...record(1), ...changed }, served, { override, host: '203.0.113.7' });
const pem = '-----BEGIN CERTIFICATE-----';

describe('a gate asks', () => {
  test('the site’s own address, when its certificate covers it', () => {
    expect(ask({ ...certificate, pem })).toEqual({
      url: 'https://skillgap.example',
      certificate: null,
      warning: null,
    });
  });

  test('the box’s address, while the certificate covers only that', () => {
    const served = {
      ...certificate,
      pem,
      names: ['203.0.113.7'],
      problem: 'skillgap.example leads to 192.0.2.1',
    };
    expect(ask(served)).toEqual({
      url: 'https://203.0.113.7',
      certificate: null,
      warning: expect.stringMatching(/skillgap\.example has no certificate yet.*leads to 192\.0\.2\.1/),
    });
  });

  test('the box’s address, while nobody has checked that the name leads here, and accepts what it serves', () => {
    expect(ask({ ...certificate, pem, trusted: false })).toMatchObject({
      url: 'https://203.0.113.7',
      certificate: pem,
    });
    const v6 = { names: ['skillgap.example', '2001:db8::7'] };
    expect(ask({ ...certificate, pem, trusted: false, ...v6 }, v6).url).toBe('https://[2001:db8::7]');
  });

  test('the name all the same, where the box has no address of its own', () => {
    const named = { names: ['skillgap.example'] };
    expect(ask({ ...certificate, ...named, pem, trusted: false }, named)).toEqual({
      ...{ url: 'https://skillgap.example', certificate: pem, warning: null },
    });
  });

  test('and accepts a certificate of Let’s Encrypt’s staging, which is of nobody that a browser knows', () => {
    const staging = 'https://acme-staging-v02.api.letsencrypt.org/directory';
    const ofStaging = { ...certificate, pem, directory: staging };
    expect(ask(ofStaging, { acmeDirectory: staging }).certificate).toBe(pem);
    expect(ask({ ...ofStaging, directory: null }, { acmeDirectory: staging }).certificate).toBe(pem);
    // It stays until the real one has issued another, which may be unavailable just then.
    expect(ask(ofStaging).certificate).toBe(pem);
    // The real one's stays when it is staging's turn.
    expect(ask({ ...certificate, pem }, { acmeDirectory: staging }).certificate).toBeNull();
  });

  test('runs the given command, with the certificates that are there', () => {
    const self = { ...certificate, pem, trusted: false };
    expect(ask(self, {}, 'https://cdn.example')).toEqual({
      url: 'https://cdn.example',
      certificate: null,
      warning: null,
    });
    expect(ask(self, {}, 'http://skillgap.example')).toMatchObject({
      url: 'https://203.0.113.7',
      certificate: pem,
    });
    expect(ask({ ...certificate, pem }, {}, 'http://skillgap.example')).toMatchObject({
      url: 'https://skillgap.example',
      warning: expect.stringContaining('serves HTTPS'),
    });
  });

  test('a release from before HTTPS over HTTP', () => {
    const { publicUrl: _, ...before } = record(1);
    expect(gateAddress(before, null, { override: null, host: '203.0.113.7' }).url).toBe('http://203.0.113.7');
    expect(gateAddress(before, null, { override: null, host: '2001:db8::7' }).url).toBe(
      'http://[2001:db8::7]',
    );
    expect(gateAddress(before, null, { override: 'http://a.example', host: 'x' }).url).toBe(
      'http://a.example',
    );
  });
});

describe('a release that the box holds', () => {
  const names = (steps: readonly { name: string }[]) => steps.map(({ name }) => name);

  test('has the site of today already, or is given it', () => {
    expect(withSite(record(1), site)).toEqual({ record: record(1), steps: [], checks: [] });
    const moved = { ...site, publicUrl: 'https://other.example', names: ['other.example', '203.0.113.7'] };
    const given = withSite(record(1), moved);
    expect(given.record).toMatchObject({ publicUrl: 'https://other.example', names: moved.names });
    expect(given.record.nginxConf).toMatch(/^conf-[0-9a-f]{16}$/);
    expect(names(given.steps)).toEqual(['configure-site']);
    expect(given.steps[0]?.args).toMatchObject({
      from: 'conf-1',
      files: { 'server-names.conf': 'server_name other.example 203.0.113.7;\n' },
    });
    expect(given.checks.map(({ args }) => args)).toEqual([
      { nginxConf: given.record.nginxConf, image: record(1).images.nginx },
    ]);
    // A second time there is nothing to do.
    expect(withSite(given.record, moved)).toEqual({ record: given.record, steps: [], checks: [] });
  });

  test('keeps nginx’s configuration when only certbot’s settings change', () => {
    const acmeDirectory = 'https://ca.example/directory';
    const given = withSite(record(1), { ...site, acmeDirectory });
    expect(given.record).toEqual({ ...record(1), acmeDirectory });
    expect([names(given.steps), names(given.checks)]).toEqual([['configure-site'], []]);
  });

  test('stays as it is when it is from before HTTPS, or no site is known', () => {
    expect(withSite(recordBefore(1), site)).toEqual({ record: recordBefore(1), steps: [], checks: [] });
    expect(withSite(record(1), null).record).toEqual(record(1));
  });
});
