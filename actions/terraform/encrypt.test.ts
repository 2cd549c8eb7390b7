import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { atLeast } from '../../.ci/fast-check.ts';
import {
  decrypt,
  type EncryptedPlan,
  encrypt,
  parseEncrypted,
  readPrivateKey,
  readPublicKey,
} from './encrypt.ts';
import { unzip } from './unzip.ts';

const keys = generateKeyPairSync('x25519');
const binding = { stack: 'prod', headTree: 'a'.repeat(40), baseTree: 'b'.repeat(40) };

it('gives back what was encrypted', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
      const encrypted = parseEncrypted(
        JSON.stringify(encrypt(keys.publicKey, binding, Buffer.from(content))),
      );
      expect(decrypt(keys.privateKey, encrypted)).toEqual(Buffer.from(content));
    }),
    atLeast(50),
  );
});

it('does not open for another key', () => {
  const encrypted = encrypt(keys.publicKey, binding, Buffer.from('plan'));
  expect(() => decrypt(generateKeyPairSync('x25519').privateKey, encrypted)).toThrow();
});

it('does not open when any field was changed', () => {
  const encrypted = encrypt(keys.publicKey, binding, Buffer.from('plan'));
  const other = encrypt(
    keys.publicKey,
    { stack: 'staging', headTree: 'c', baseTree: 'd' },
    Buffer.from('nalp'),
  );
  for (const name of ['stack', 'headTree', 'baseTree', 'ephemeral', 'iv', 'tag', 'data'] as const) {
    expect(() => decrypt(keys.privateKey, { ...encrypted, [name]: other[name] }), name).toThrow();
  }
  // A short tag would be easy to guess.
  const short: EncryptedPlan = {
    ...encrypted,
    tag: Buffer.from(encrypted.tag, 'base64').subarray(0, 4).toString('base64'),
  };
  expect(() => decrypt(keys.privateKey, short)).toThrow();
});

it('encrypts the same plan differently each time, and shows nothing of it', () => {
  const once = JSON.stringify(encrypt(keys.publicKey, binding, Buffer.from('hunter2-hunter2')));
  expect(once).not.toBe(JSON.stringify(encrypt(keys.publicKey, binding, Buffer.from('hunter2-hunter2'))));
  expect(once).not.toContain(Buffer.from('hunter2').toString('base64').slice(0, 8));
});

it('reads keys as openssl writes them, and no other kind', () => {
  const line = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const pem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const encrypted = encrypt(readPublicKey(line), binding, Buffer.from('plan'));
  expect(decrypt(readPrivateKey(pem), encrypted).toString()).toBe('plan');
  const rsa = generateKeyPairSync('ed25519');
  expect(() =>
    readPublicKey(rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')),
  ).toThrow('not x25519');
});

it.each([
  ['nothing', 'null', 'version undefined'],
  ['another version', '{"version":2}', 'version 2'],
  ['half of it', JSON.stringify({ version: 1, stack: 'prod' }), 'headTree is missing'],
])('refuses %s', (_, text, message) => expect(() => parseEncrypted(text)).toThrow(message));

it('reads a zip, and refuses what is none or was cut off', () => {
  const content = Buffer.from('plan '.repeat(1000));
  const zip = Buffer.from(zipSync({ 'plan.encrypted': content }));
  expect(unzip(zip)).toEqual(new Map([['plan.encrypted', content]]));
  expect(() => unzip(Buffer.from('PK no'))).toThrow('invalid zip data');
  expect(() => unzip(Buffer.alloc(0))).toThrow('invalid zip data');
  for (const cut of [10, 40, 60]) expect(() => unzip(zip.subarray(cut))).toThrow();
});
