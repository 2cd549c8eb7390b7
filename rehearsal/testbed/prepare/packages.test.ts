import { expect, test } from 'vitest';
import { isNewEnough } from './act.ts';
import { packagesFor, refusal } from './packages.ts';

test('packages are named once and in order', () => {
  expect(packagesFor(['ssh', 'dockerd', 'docker'])).toEqual([
    'docker-buildx',
    'docker-cli',
    'docker.io',
    'openssh-client',
  ]);
});

test('Debian as root is made ready; so is any machine as root that misses nothing', () => {
  expect(refusal({ apt: true, root: true }, ['docker'])).toBeUndefined();
  expect(refusal({ apt: false, root: true }, [])).toBeUndefined();
});

test('elsewhere every missing program is listed at once', () => {
  const said = refusal({ apt: false, root: true }, ['docker', 'mmdebstrap']);
  expect(said).toContain('Debian and Ubuntu only');
  expect(said).toContain('docker (Debian: docker-buildx, docker-cli, docker.io)');
  expect(said).toContain('mmdebstrap (Debian: debian-archive-keyring, mmdebstrap)');
});

test('not as root: says so even when nothing is missing', () => {
  expect(refusal({ apt: true, root: false }, [])).toMatch(/must run as root/);
});

test.each([
  ['act version 0.2.87', true],
  ['act version 0.2.100', true],
  ['act version 1.0.0', true],
  ['act version 0.2.86', false],
  ['act version dev', false],
])('%s: %s', (said, expected) => {
  expect(isNewEnough(said)).toBe(expected);
});
