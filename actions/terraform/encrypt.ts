import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** What a stored plan is good for: this stack, planned for this tree on top of that one. */
export interface Binding {
  readonly stack: string;
  /** Git tree id of what was synthesized: for a pull request, what main would be after the merge. */
  readonly headTree: string;
  /** Git tree id of main when it was planned. */
  readonly baseTree: string;
}

/** Anyone can read the binding; whoever changes it makes the plan undecryptable. */
export interface EncryptedPlan extends Binding {
  readonly version: 1;
  /** The sender's one-time public key. */
  readonly ephemeral: string;
  readonly iv: string;
  readonly tag: string;
  readonly data: string;
}

/**
 * Encrypts to the holder of a private key: X25519 with a one-time key, HKDF-SHA256, AES-256-GCM, the binding as
 * authenticated data. Encrypting needs no secret, so a pull request's job holds none.
 *
 * @example
 * encrypt(readPublicKey(text), { stack: 'prod', headTree, baseTree }, plan)
 */
export function encrypt(recipient: KeyObject, binding: Binding, content: Buffer): EncryptedPlan {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const ephemeral = publicKey.export({ type: 'spki', format: 'der' });
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', agree(privateKey, recipient, ephemeral, recipient), iv);
  cipher.setAAD(authenticated(binding));
  const data = Buffer.concat([cipher.update(content), cipher.final()]);
  const { stack, headTree, baseTree } = binding;
  return {
    version: 1,
    stack,
    headTree,
    baseTree,
    ephemeral: ephemeral.toString('base64'),
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
}

/** Decrypts it. Throws for another key, and for a single bit that was changed, the binding's included. */
export function decrypt(privateKey: KeyObject, encrypted: EncryptedPlan): Buffer {
  const ephemeral = bytes(encrypted.ephemeral);
  const sender = createPublicKey({ key: ephemeral, type: 'spki', format: 'der' });
  const key = agree(privateKey, sender, ephemeral, createPublicKey(privateKey));
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(encrypted.iv), { authTagLength: 16 });
  decipher.setAAD(authenticated(encrypted)).setAuthTag(bytes(encrypted.tag));
  return Buffer.concat([decipher.update(bytes(encrypted.data)), decipher.final()]);
}

/** Parses an encrypted plan. Says nothing yet about who made it or whether it is whole. */
export function parseEncrypted(text: string): EncryptedPlan {
  const encrypted: Partial<EncryptedPlan> = JSON.parse(text);
  if (encrypted?.version !== 1) throw new Error(`it has version ${encrypted?.version}, expected 1`);
  for (const name of ['stack', 'headTree', 'baseTree', 'ephemeral', 'iv', 'tag', 'data'] as const) {
    if (typeof encrypted[name] !== 'string') throw new Error(`its ${name} is missing`);
  }
  return encrypted as EncryptedPlan;
}

/** An X25519 public key as one line: base64 of its DER (SPKI) form, as `openssl pkey -pubout -outform DER` gives it. */
export function readPublicKey(line: string): KeyObject {
  return x25519(createPublicKey({ key: bytes(line), type: 'spki', format: 'der' }));
}

/** An X25519 private key in PEM. */
export function readPrivateKey(pem: string): KeyObject {
  return x25519(createPrivateKey(pem));
}

function x25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'x25519') throw new Error(`it is a ${key.asymmetricKeyType} key, not x25519`);
  return key;
}

/** Both public keys go into the derivation, so that a key cannot be made to fit another exchange. */
function agree(mine: KeyObject, theirs: KeyObject, ephemeral: Buffer, recipient: KeyObject): Buffer {
  const shared = diffieHellman({ privateKey: mine, publicKey: theirs });
  const salt = Buffer.concat([ephemeral, recipient.export({ type: 'spki', format: 'der' })]);
  return Buffer.from(hkdfSync('sha256', shared, salt, 'skillgap stored plan 1', 32));
}

function authenticated({ stack, headTree, baseTree }: Binding): Buffer {
  return Buffer.from(JSON.stringify([1, stack, headTree, baseTree]));
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
