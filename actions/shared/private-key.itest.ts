// @module-tag sshd
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeOpenSsh } from './openssh.ts';
import { writePrivateKey } from './private-key.ts';
import { makeKey } from './testing/sshd.ts';

let folder: string;
let key: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'private-key-'));
  key = await readFile(makeKey(folder, 'plain'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

/** What is said of a key; null when it is taken. */
async function verdict(text: string): Promise<{ message: string; nextStep: string } | null> {
  return writePrivateKey(join(folder, 'written'), text).then(
    () => null,
    ({ reason, message, nextStep }) => {
      expect(reason).toBe('invalid-input');
      for (const line of text.split(/\r?\n/).filter((line) => line.length > 20 && !line.includes('-----')))
        expect(`${message}${nextStep}`).not.toContain(line);
      return { message, nextStep };
    },
  );
}

const made = (...args: string[]) => {
  const name = `key-${Math.random().toString(36).slice(2)}`;
  return readFile(makeKey(folder, name, ...args), 'utf8');
};

describe('takes', () => {
  it.each<[string, () => string | Promise<string>]>([
    ['the key as it is', () => key],
    ['CRLF', () => key.replaceAll('\n', '\r\n')],
    ['CR alone', () => key.replaceAll('\n', '\r')],
    ['no last newline', () => key.trimEnd()],
    ['blank lines around it', () => `\n\n  ${key}\n \n`],
    ['a byte order mark', () => `\uFEFF${key}`],
    ['indentation, as YAML leaves it', () => key.replaceAll('\n', '\n    ')],
    ['RSA', () => made('-t', 'rsa', '-b', '2048')],
    ['RSA in PEM', () => made('-t', 'rsa', '-b', '2048', '-m', 'PEM')],
    ['ECDSA', () => made('-t', 'ecdsa')],
    ['what npm run secrets makes', () => encodeOpenSsh(generateKeyPairSync('ed25519').privateKey)],
  ])('%s', async (_, text) => {
    expect(await verdict(await text())).toBeNull();
    expect(execFileSync('ssh-keygen', ['-l', '-f', join(folder, 'written')]).toString()).toContain('SHA256:');
  });
});

describe('says what it is instead', () => {
  it.each<[string, () => string | Promise<string>, RegExp, RegExp]>([
    ['nothing', () => '\n ', /is empty/, /npm run secrets/],
    ['a passphrase', () => made('-N', 'hunter2'), /has a passphrase/, /ssh-keygen -p/],
    [
      'a passphrase, RSA in PEM',
      () => made('-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', 'hunter2'),
      /has a passphrase/,
      /ssh-keygen -p/,
    ],
    [
      'a passphrase, PKCS #8',
      () => made('-t', 'rsa', '-b', '2048', '-m', 'PKCS8', '-N', 'hunter2'),
      /has a passphrase/,
      /ssh-keygen -p/,
    ],
    [
      'a passphrase and CRLF',
      async () => (await made('-N', 'hunter2')).replaceAll('\n', '\r\n'),
      /has a passphrase/,
      /ssh-keygen -p/,
    ],
    [
      'the public half',
      () => execFileSync('ssh-keygen', ['-y', '-f', join(folder, 'plain')]).toString(),
      /public half/,
      /without \.pub/,
    ],
    [
      'the public half, RFC 4716',
      () => execFileSync('ssh-keygen', ['-e', '-f', join(folder, 'plain')]).toString(),
      /public half/,
      /without \.pub/,
    ],
    [
      'the public half, PEM',
      () => '-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----',
      /public half/,
      /without \.pub/,
    ],
    ['PuTTY 2', () => 'PuTTY-User-Key-File-2: ssh-ed25519\r\nEncryption: none\r\n', /PuTTY/, /puttygen/],
    ['PuTTY 3', () => 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: aes256-cbc\n', /PuTTY/, /puttygen/],
    ['no end', () => key.slice(0, -60), /cut off/, /npm run secrets/],
    ['its first lines only', () => key.split('\n').slice(0, 2).join('\n'), /cut off/, /npm run secrets/],
    [
      'a hole in the middle',
      () =>
        key
          .split('\n')
          .filter((_, index) => index !== 2)
          .join('\n'),
      /cannot be read/,
      /npm run secrets/,
    ],
    ['written-out line breaks', () => key.replaceAll('\n', '\\n'), /lost its line breaks/, /from the file/],
    [
      'blanks in place of line breaks',
      () => key.replaceAll('\n', ' '),
      /lost its line breaks/,
      /from the file/,
    ],
    [
      'a certificate',
      () => '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
      /something else in PEM/,
      /npm run secrets/,
    ],
    ['a path', () => '~/.ssh/id_ed25519', /does not begin with/, /npm run secrets/],
    [
      'base64 of the file',
      () => Buffer.from(key).toString('base64'),
      /does not begin with/,
      /npm run secrets/,
    ],
    [
      'a key of the plans',
      () => generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      /cannot be read/,
      /npm run secrets/,
    ],
  ])('%s', async (_, text, message, nextStep) => {
    const said = await verdict(await text());
    expect(said?.message).toMatch(message);
    expect(said?.nextStep).toMatch(nextStep);
  });
});
