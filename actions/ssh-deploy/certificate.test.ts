import { describe, expect, test } from 'vitest';
import { hoursLeft, needsIssue, parseCertificate } from './certificate.ts';
import { describeCertificate } from './describe-certificate.ts';
import { ISSUED, SELF_SIGNED } from './fixture-certificates.ts';
import { certificate as good, site } from './fixtures.ts';

const self = Buffer.from(SELF_SIGNED).toString('base64');
const issued = Buffer.from(ISSUED).toString('base64');

const status = {
  names: ['what it says of itself counts'],
  missing: ['other.example'],
  trusted: false,
  checkedAt: '2026-01-03T12:00:00+00:00',
  nextCheckAt: '2026-01-03T13:00:00Z',
  problem: 'other.example does not lead\n here',
};

describe('the certificate that is served', () => {
  test('is known by itself, and what is wrong with it by certbot’s last check', () => {
    const found = parseCertificate(JSON.stringify(status), issued, 'https://ca.example/directory');
    expect(found).toMatchObject({
      directory: 'https://ca.example/directory',
      names: ['skillgap.example', '203.0.113.7', '2001:db8::7'],
      missing: ['other.example'],
      trusted: true,
      issuer: "Let's Encrypt",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      checkedAt: '2026-01-03T12:00:00.000Z',
      nextCheckAt: '2026-01-03T13:00:00.000Z',
      problem: 'other.example does not lead here',
    });
    // Its own alone: who has issued it is not to be trusted.
    expect(found?.pem?.match(/BEGIN CERTIFICATE/g)).toHaveLength(1);
    expect(hoursLeft(found ?? good, new Date('2026-01-01T00:30:00Z'))).toBe(6 * 24 + 15);
  });

  test('is not trusted when it is its own issuer, whatever status.json says', () => {
    expect(parseCertificate(JSON.stringify({ ...status, trusted: true }), self)).toMatchObject({
      trusted: false,
    });
  });

  test.each([
    ['nothing', null],
    ['an empty file', ''],
    ['half a file', '{"names":["a'],
    ['another kind of JSON', '[1]'],
    ['null', 'null'],
    [
      'the times of before the first check',
      '{"checkedAt":"1970-01-01T00:00:00Z","nextCheckAt":"1970-01-01T00:00:00Z"}',
    ],
    ['other types', '{"missing":"a","problem":7,"checkedAt":"soon","nextCheckAt":{}}'],
  ])('is known beside %s', (_, json) => {
    expect(parseCertificate(json, self)).toMatchObject({
      trusted: false,
      missing: [],
      checkedAt: null,
      nextCheckAt: null,
    });
  });

  test.each([
    ['absent', null],
    ['empty', ''],
    ['no certificate', Buffer.from('-----BEGIN CERTIFICATE-----\nAAAA\n').toString('base64')],
  ])('is none when the file is %s', (_, served) => {
    expect(parseCertificate(JSON.stringify(status), served)).toBeNull();
  });
});

const staging = 'https://acme-staging-v02.api.letsencrypt.org/directory';

test.each([
  ['none', null, true],
  ['a good one', good, false],
  ['a self-signed one', { ...good, trusted: false }, true],
  ['one that lacks a name, as certbot knows', { ...good, missing: ['skillgap.example'] }, true],
  ['one that lacks a name, as nobody knows yet', { ...good, names: ['203.0.113.7'] }, true],
  ['one that could not be renewed', { ...good, problem: 'the directory does not answer' }, true],
  ['one of another directory', { ...good, directory: staging }, true],
  ['one of which no directory is known', { ...good, directory: null }, false],
  ['one that has ended on an older volume', { ...good, notAfter: '2026-01-01T00:00:00.000Z' }, true],
  ['one that the timer should have renewed', { ...good, notAfter: '2026-01-05T11:00:00.000Z' }, true],
])('with %s a deploy asks for another one: %s', (_, certificate, asks) => {
  const { names, acmeDirectory } = site;
  expect(needsIssue(certificate, { names, acmeDirectory }, new Date('2026-01-03T12:00:00Z'))).toBe(asks);
});

test('one line says how HTTPS stands', () => {
  const now = new Date('2026-01-03T12:00:00Z');
  expect(describeCertificate(good, now)).toBe(
    "HTTPS: certificate of Let's Encrypt for skillgap.example, 203.0.113.7 until 2026-01-06T16:00Z.",
  );
  expect(describeCertificate(good, new Date('2026-01-05T09:00:00Z'))).toBe(
    "⚠️ HTTPS: certificate of Let's Encrypt for skillgap.example, 203.0.113.7 until 2026-01-06T16:00Z; 31 hours are left; next attempt at 2026-01-04T00:30Z.",
  );
  expect(describeCertificate(good, new Date('2026-01-06T18:30:00Z'))).toContain('it expired 3 hours ago');
  expect(
    describeCertificate(
      { ...good, names: ['203.0.113.7'], missing: ['skillgap.example'], problem: 'it does not resolve' },
      now,
    ),
  ).toContain('it does not cover skillgap.example; it does not resolve; next attempt at');
  expect(
    describeCertificate(
      { ...good, trusted: false, problem: 'the directory does not answer', nextCheckAt: null },
      now,
    ),
  ).toBe(
    '⚠️ HTTPS: self-signed, because the directory does not answer; the timer tries again within the hour.',
  );
  expect(describeCertificate(null, now)).toContain('did not say');
});
