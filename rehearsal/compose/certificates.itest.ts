// @module-tag docker
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { must } from '../testbed/prepare/run.ts';
import type { Fault } from './certificates-front.ts';
import { type Site, type Status, startSite } from './certificates-site.ts';

const NAME = 'app.example';
let site: Site;
let ip: string;

beforeAll(async () => {
  site = await startSite(7);
  ip = site.address;
});
afterAll(() => site?.[Symbol.asyncDispose]());

const checkServed = () => site.checkServed();

/** What a run said on stderr: one line. */
function oneLine({ stderr }: { readonly stderr: string }) {
  expect(stderr).toMatch(/^certificates: [^\n]+\n$/);
  return stderr.trim();
}

test('first a self-signed certificate, then one from the CA for the address, with the same key', async () => {
  expect((await site.certificates('prepare', [ip])).code).toBe(0);
  expect(await checkServed()).toMatchObject({ names: [ip], missing: [], trusted: false, problem: null });
  const selfSigned = new X509Certificate((await site.handshake()).raw);
  await site.handshake({ ca: selfSigned.toString(), rejectUnauthorized: true });

  const first = await site.certificates('renew', [ip]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^new certificate from CN=Pebble [^\n]+\n$/);
  expect(await checkServed()).toMatchObject({ names: [ip], missing: [], trusted: true, problem: null });
  expect(await site.isTrustedFor(ip)).toBe(true);
  const issued = new X509Certificate((await site.handshake()).raw);
  expect(issued.publicKey.equals(selfSigned.publicKey)).toBe(true);
  expect(issued.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
  const hours = (Date.parse(issued.validTo) - Date.parse(issued.validFrom)) / 3_600_000;
  expect(hours).toBeCloseTo(160, 1);
  const text = await site.shell('openssl x509 -in /srv/certificates/nginx/served/fullchain.pem -noout -text');
  expect(text).toMatch(/Subject Alternative Name: critical\s+IP Address:/);
  await site.save('address');
});

test('a run that is not due asks nobody; one that is asked for now orders nothing', async () => {
  const before = await site.status();
  const inHours = (Date.parse(before.nextCheckAt) - Date.now()) / 3_600_000;
  expect(inHours).toBeGreaterThan(10);
  expect(inHours).toBeLessThan(13);
  site.front.behave();
  const orders = await site.orders();
  expect(await site.certificates('renew', [ip])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await site.status()).toEqual(before);
  expect(await site.certificates('renew --now', [ip])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await site.orders()).toBe(orders);
  expect((await checkServed()).fingerprint).toBe(before.fingerprint);
});

test('a name is added: one certificate for both. It stays when the name is no longer wanted', async () => {
  await site.acme.dns.set(NAME, [ip]);
  expect(await site.certificates('renew', [NAME, ip])).toMatchObject({ code: 0, stderr: '' });
  const both = await checkServed();
  expect([...both.names].sort()).toEqual([ip, NAME].sort());
  expect(await site.isTrustedFor(NAME)).toBe(true);
  expect(await site.isTrustedFor(ip)).toBe(true);
  expect(await site.certificates('renew --now', [ip])).toMatchObject({ code: 0, stdout: '' });
  expect((await checkServed()).fingerprint).toBe(both.fingerprint);
  await site.save('both');
});

test('the CA says when to renew', async () => {
  const before = await checkServed();
  const pem = await readFile(join(site.volume, 'nginx/served/fullchain.pem'), 'utf8');
  await site.acme.setRenewalInfo(pem, {
    start: new Date(Date.now() - 2000),
    end: new Date(Date.now() - 1000),
  });
  expect(await site.certificates('renew --now', [NAME, ip])).toMatchObject({ code: 0, stderr: '' });
  const after = await checkServed();
  expect(after.fingerprint).not.toBe(before.fingerprint);
  expect([...after.names].sort()).toEqual([...before.names].sort());
});

test('a key that has leaked is replaced, its certificate revoked, and no copy kept', async () => {
  const before = new X509Certificate((await site.handshake()).raw);
  expect(await site.certificates('renew --new-key', [NAME, ip])).toMatchObject({ code: 0, stderr: '' });
  await checkServed();
  const after = new X509Certificate((await site.handshake()).raw);
  expect(after.publicKey.equals(before.publicKey)).toBe(false);
  expect(await site.acme.isRevoked(before.serialNumber)).toBe(true);
  expect(await site.shell('ls /srv/certificates/nginx/sets | wc -l')).toBe('1');
});

test('a key that has leaked and cannot be replaced now: the message says to ask again', async () => {
  const before = new X509Certificate((await site.handshake()).raw);
  await site.acme.stop();
  const failed = await site.certificates('renew --new-key', [NAME, ip]);
  await site.acme.start();
  expect(oneLine(failed)).toContain('the key is still the old one, until this is run again');
  const after = new X509Certificate((await site.handshake()).raw);
  expect(after.serialNumber).toBe(before.serialNumber);
  expect(await site.certificates('renew --now', [NAME, ip])).toMatchObject({ code: 0, stderr: '' });
});

describe('a name that does not lead here', () => {
  const added = 'added.example';
  let other: ReturnType<typeof createServer>;
  beforeAll(async () => {
    other = createServer((_, response) => response.writeHead(404).end('nothing here'));
    other.listen(80, `${site.place.subnet}.1`);
    await once(other, 'listening');
  });
  afterAll(() => other.close());
  beforeEach(() => site.restore('address'));

  test.each([
    ['has no address', () => [], 'it does not resolve'],
    ['leads elsewhere', () => [`${site.place.subnet}.1`], `.1 is another machine`],
    ['leads nowhere', () => [`${site.place.subnet}.99`], `.99 does not answer`],
    ['has one address too many', () => [ip, `${site.place.subnet}.1`], `.1 is another machine`],
  ])('%s: it is left out, and the address keeps its certificate', async (_, addresses, reason) => {
    await site.acme.dns.set(added, addresses());
    const orders = await site.orders();
    const run = await site.certificates('renew', [added, ip]);
    expect(run.code).toBe(1);
    expect(oneLine(run)).toContain(`${added} does not lead here: `);
    expect(oneLine(run)).toContain(reason);
    expect(await checkServed()).toMatchObject({ names: [ip], missing: [added], trusted: true });
    expect((await site.status()).problem).toContain(reason);
    expect(await site.orders()).toBe(orders);
    expect(await site.isTrustedFor(ip)).toBe(true);
    // Not due yet, and still wrong.
    const next = await site.certificates('renew', [added, ip]);
    expect(oneLine(next)).toBe(oneLine(run));
  });

  test('whose other family leads elsewhere: only the CA can see it, and says so', async () => {
    await site.acme.dns.set(added, [ip, '2001:db8::1']);
    const run = await site.certificates('renew', [added, ip]);
    expect(run.code).toBe(1);
    expect(oneLine(run)).toMatch(/added\.example: .*2001:db8::1/);
    expect(await checkServed()).toMatchObject({ names: [ip], missing: [added], trusted: true });
    await site.acme.dns.set(added, [ip]);
    expect(await site.certificates('renew --now', [added, ip])).toMatchObject({ code: 0, stderr: '' });
    expect(await checkServed()).toMatchObject({ missing: [], problem: null });
  });

  test('at a first deploy: the address gets its certificate all the same', async () => {
    await site.acme.dns.set(added, [ip, '2001:db8::1']);
    await site.restore();
    const run = await site.certificates('renew', [added, ip]);
    expect(oneLine(run)).toMatch(/added\.example: .*2001:db8::1/);
    expect(await checkServed()).toMatchObject({ names: [ip], missing: [added], trusted: true });
    expect(await site.isTrustedFor(ip)).toBe(true);
  });

  test('any more: a good certificate is not exchanged for one with fewer names', async () => {
    await site.restore('both');
    const before = await checkServed();
    await site.acme.dns.set(NAME, []);
    const run = await site.certificates('renew --now', [NAME, ip]);
    expect(oneLine(run)).toContain(`${NAME} does not lead here: it does not resolve`);
    expect(await checkServed()).toMatchObject({
      fingerprint: before.fingerprint,
      missing: [],
      trusted: true,
    });
    await site.acme.dns.set(NAME, [ip]);
  });

  test('while what is served is of staging: no browser trusts that, so the address gets a real one', async () => {
    await site.restore('both');
    await writeFile(
      join(site.volume, 'nginx/served/directory'),
      'https://acme-staging-v02.api.letsencrypt.org/directory\n',
    );
    await site.acme.dns.set(NAME, []);
    expect(oneLine(await site.certificates('renew --now', [NAME, ip]))).toContain(
      `${NAME} does not lead here`,
    );
    expect(await checkServed()).toMatchObject({ names: [ip], missing: [NAME], trusted: true });
    expect(await readFile(join(site.volume, 'nginx/served/directory'), 'utf8')).toBe(
      `${site.acme.directory}\n`,
    );
    await site.acme.dns.set(NAME, [ip]);
  });
});

test('prepare for other names: the next run asks for them, though no check was due', async () => {
  await site.restore('address');
  await site.acme.dns.set('moved.example', [ip]);
  expect(await site.certificates('prepare', ['moved.example', ip])).toMatchObject({ code: 0 });
  expect(await site.certificates('renew', ['moved.example', ip])).toMatchObject({ code: 0, stderr: '' });
  expect(await checkServed()).toMatchObject({ names: ['moved.example', ip], missing: [] });
});

const problem = (type: string, status: number, detail: string): Fault => ({
  status,
  body: JSON.stringify({ type: `urn:ietf:params:acme:error:${type}`, status, detail }),
});

describe('a CA that', () => {
  let before: Status;
  // Only once: what one failure leaves behind must not disturb the next run either.
  beforeAll(async () => {
    await site.restore('address');
    await site.acme.dns.set(NAME, [ip]);
    before = await site.status();
  });

  /** In hours: due at the timer's next run. */
  const SOON = 1 / 6;

  /** Orders for one more name, which the CA prevents. */
  async function expectFailure(expected: RegExp, hours: number, directory = site.front.directory) {
    const run = await site.certificates('renew --now', [NAME, ip], { directory });
    expect(run.code).toBe(1);
    expect(oneLine(run)).toMatch(expected);
    const status = await checkServed();
    expect(status).toMatchObject({ fingerprint: before.fingerprint, missing: [NAME], trusted: true });
    expect(status.problem).toMatch(expected);
    const next = (Date.parse(status.nextCheckAt) - Date.parse(status.checkedAt)) / 3_600_000;
    expect(next).toBeGreaterThan(hours * 0.8);
    expect(next).toBeLessThan(hours * 1.2);
  }

  test.each<[string, (path: string) => Fault | undefined, RegExp, number]>([
    ['answers 500', () => ({ status: 500, body: 'oops' }), /directory https:\S+ answers 500/, SOON],
    [
      'answers rubbish',
      () => ({ status: 200, body: '<html>' }),
      /answers 200, but not with a directory/,
      SOON,
    ],
    ['answers 429', () => ({ status: 429, body: '' }), /refuses more requests for now \(429\)/, 6],
    [
      'answers 429, and says for how long',
      () => ({ status: 429, body: '', headers: { 'retry-after': '36000' } }),
      /refuses more requests for now \(429\)/,
      10,
    ],
    [
      'has had too many orders',
      (path) =>
        path === '/order-plz'
          ? problem('rateLimited', 429, 'too many certificates already issued')
          : undefined,
      /has not issued a certificate for .*too many certificates already issued/,
      6,
    ],
    [
      'fails at an order',
      (path) => (path.startsWith('/finalize') ? { status: 500, body: '<html>' } : undefined),
      /has not issued a certificate for .*500/,
      SOON,
    ],
    [
      'cuts the connection at an order',
      (path) => {
        if (path === '/order-plz') throw new Error('cut');
        return undefined;
      },
      /has not issued a certificate for /,
      SOON,
    ],
    [
      'rejects every nonce',
      (path) => (path === '/order-plz' ? problem('badNonce', 400, 'JWS has an invalid nonce') : undefined),
      /has not issued a certificate for .*nonce/i,
      SOON,
    ],
    [
      'issues rubbish',
      (path) =>
        path.startsWith('/certZ/') ? { status: 200, body: '-----BEGIN CERTIFICATE-----\nAAAA\n' } : undefined,
      /has not issued a certificate for /,
      SOON,
    ],
  ])('%s: what is served stays', async (_, faults, expected, hours) => {
    site.front.behave(faults);
    await expectFailure(expected, hours);
  });

  test('cannot be reached: what is served stays', async () => {
    await site.acme.stop();
    await expectFailure(
      /the CA cannot be reached \(Failed to connect|the CA cannot be reached \(Connection timed out/,
      SOON,
      site.acme.directory,
    );
    await site.acme.start();
  });

  test('is slow: what is served stays', async () => {
    site.front.behave(() => sleep(30_000));
    await expectFailure(/the CA cannot be reached \(Operation timed out/, SOON);
  });

  test('works again, and rejects one nonce: the next run succeeds', async () => {
    let rejected = 0;
    site.front.behave((path) =>
      path === '/order-plz' && ++rejected === 1
        ? problem('badNonce', 400, 'JWS has an invalid nonce')
        : undefined,
    );
    const { directory } = site.front;
    expect(await site.certificates('renew --now', [NAME, ip], { directory })).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(rejected).toBe(2);
    expect(await checkServed()).toMatchObject({ missing: [], problem: null });
  });

  test.each([
    ['behind', 3_600_000],
    ['ahead', -3_600_000],
  ])('shows that the clock here is an hour %s: that is said, and all goes on', async (side, ahead) => {
    await site.restore('address');
    site.front.behave(undefined, ahead);
    const run = await site.certificates('renew', [NAME, ip], { directory: site.front.directory });
    expect(run.code).toBe(1);
    expect(oneLine(run)).toMatch(new RegExp(`the clock of this machine is (60|59) minutes ${side}`));
    expect(await checkServed()).toMatchObject({ missing: [], trusted: true });
  });
});

test('two runs at once: one account, and one order', async () => {
  await site.restore();
  const orders = await site.orders();
  const runs = await Promise.all([1, 2].map(() => site.certificates('renew --now', [ip])));
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(await site.orders()).toBe(orders + 1);
  expect(await site.shell('ls -d /srv/certificates/acme/accounts/*/*/* | wc -l')).toBe('1');
  await checkServed();
});

test.each([
  ['', 'there is no public name'],
  ['app', 'no name and no address: app'],
  ['*.example.com', 'no name and no address'],
  ['a.example;id', 'no name and no address'],
  ['-o.example', 'no name and no address'],
  ['10.0.0.256', 'no name and no address'],
])('names that are none: %j', async (names, expected) => {
  const run = await site.certificates('renew --now', [names]);
  expect(run.code).toBe(1);
  expect(oneLine(run)).toContain(expected);
  await checkServed();
});

test('in a container of its own, with the limits of the box', async () => {
  await site.restore();
  const env = ['--env', `CERTIFICATE_NAMES=${ip}`, '--env', `ACME_DIRECTORY=${site.acme.directory}`];
  await must(['docker', 'run', '--rm', ...site.limits, ...env, site.certbotImage]);
  expect(await checkServed()).toMatchObject({ trusted: true, problem: null });
});
