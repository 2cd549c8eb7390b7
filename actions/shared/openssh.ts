import { type KeyObject, randomBytes } from 'node:crypto';

/**
 * OpenSSH's own format for private keys, which Node does not write and which every version of ssh reads
 * (https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key). Written here so that the key never is a file.
 */
const MAGIC = Buffer.from('openssh-key-v1\0');
const COMMENT = 'skillgap-deploy';
const NONE = text('none');

/** An Ed25519 private key without a passphrase. */
export function encodeOpenSsh(key: KeyObject): string {
  const { x = '', d = '' } = key.export({ format: 'jwk' });
  const [publicKey, seed] = [Buffer.from(x, 'base64url'), Buffer.from(d, 'base64url')];
  const blob = Buffer.concat([text('ssh-ed25519'), field(publicKey)]);
  // The same number twice: with a passphrase it would show whether it was the right one.
  const check = randomBytes(4);
  const secret = Buffer.concat([
    ...[check, check, blob, field(Buffer.concat([seed, publicKey])), text(COMMENT)],
  ]);
  const padding = Buffer.from(Array.from({ length: (8 - (secret.length % 8)) % 8 }, (_, index) => index + 1));
  const [options, count] = [field(Buffer.alloc(0)), Buffer.from([0, 0, 0, 1])];
  const whole = Buffer.concat([
    ...[MAGIC, NONE, NONE, options, count, field(blob), field(Buffer.concat([secret, padding]))],
  ]);
  const lines = whole.toString('base64').match(/.{1,70}/g) ?? [];
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`;
}

/** The public half of such a key, as authorized_keys has it. */
export function publicOfOpenSsh(pem: string): string {
  const whole = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');
  // Behind the magic: cipher, key derivation, its options, the number of keys, the public key.
  let at = MAGIC.length;
  for (let skipped = 0; skipped < 3; skipped++) at += 4 + whole.readUInt32BE(at);
  at += 4;
  const blob = whole.subarray(at + 4, at + 4 + whole.readUInt32BE(at));
  const kind = blob.subarray(4, 4 + blob.readUInt32BE(0)).toString();
  return `${kind} ${blob.toString('base64')} ${COMMENT}`;
}

function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function text(value: string): Buffer {
  return field(Buffer.from(value));
}
