import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atLeast } from '../../.ci/fast-check.ts';
import { zipOf } from '../testing/zip.ts';
import { parseSealed, readPrivateKey, readPublicKey, type Sealed, seal, unseal } from './seal.ts';
import { readZip } from './zip.ts';

const keys = generateKeyPairSync('x25519');
const binding = { stack: 'prod', headTree: 'a'.repeat(40), baseTree: 'b'.repeat(40) };

it('gives back what was sealed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
      const sealed = parseSealed(JSON.stringify(seal(keys.publicKey, binding, Buffer.from(content))));
      expect(unseal(keys.privateKey, sealed)).toEqual(Buffer.from(content));
    }),
    atLeast(50),
  );
});

it('does not open for another key', () => {
  const sealed = seal(keys.publicKey, binding, Buffer.from('plan'));
  expect(() => unseal(generateKeyPairSync('x25519').privateKey, sealed)).toThrow();
});

it('does not open when any field was changed', () => {
  const sealed = seal(keys.publicKey, binding, Buffer.from('plan'));
  const other = seal(keys.publicKey, { stack: 'staging', headTree: 'c', baseTree: 'd' }, Buffer.from('nalp'));
  for (const name of ['stack', 'headTree', 'baseTree', 'ephemeral', 'iv', 'tag', 'data'] as const) {
    expect(() => unseal(keys.privateKey, { ...sealed, [name]: other[name] }), name).toThrow();
  }
  // A short tag would be easy to guess.
  const short: Sealed = {
    ...sealed,
    tag: Buffer.from(sealed.tag, 'base64').subarray(0, 4).toString('base64'),
  };
  expect(() => unseal(keys.privateKey, short)).toThrow();
});

it('seals the same plan differently each time, and shows nothing of it', () => {
  const once = JSON.stringify(seal(keys.publicKey, binding, Buffer.from('hunter2-hunter2')));
  expect(once).not.toBe(JSON.stringify(seal(keys.publicKey, binding, Buffer.from('hunter2-hunter2'))));
  expect(once).not.toContain(Buffer.from('hunter2').toString('base64').slice(0, 8));
});

it('reads keys as openssl writes them, and no other kind', () => {
  const line = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const pem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const sealed = seal(readPublicKey(line), binding, Buffer.from('plan'));
  expect(unseal(readPrivateKey(pem), sealed).toString()).toBe('plan');
  const rsa = generateKeyPairSync('ed25519');
  expect(() =>
    readPublicKey(rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')),
  ).toThrow('not x25519');
});

it.each([
  ['nothing', 'null', 'version undefined'],
  ['another version', '{"version":2}', 'version 2'],
  ['half of it', JSON.stringify({ version: 1, stack: 'prod' }), 'headTree is missing'],
])('refuses %s', (_, text, message) => expect(() => parseSealed(text)).toThrow(message));

it('reads a zip, and refuses what is none or was cut off', () => {
  const content = Buffer.from('plan '.repeat(1000));
  const zip = zipOf('plan.sealed', content);
  expect(readZip(zip)).toEqual(new Map([['plan.sealed', content]]));
  expect(() => readZip(Buffer.from('PK no'))).toThrow('no zip archive');
  expect(() => readZip(Buffer.alloc(0))).toThrow('no zip archive');
  for (const cut of [10, 40, 60]) expect(() => readZip(zip.subarray(cut))).toThrow();
});
