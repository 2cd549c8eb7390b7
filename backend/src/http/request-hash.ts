import { createHmac, hkdfSync } from 'node:crypto';
import type { KeyRing } from '../auth/key-ring.ts';

/** One hash for each key in force, the newest first. */
export type RequestHashes = readonly [newest: string, ...older: string[]];

/**
 * Hashes of what was received, to recognize it when it is sent again. Keyed, because a body can hold a password and the
 * hash is stored: a fast hash would let anyone with a copy of the database guess it, and the key is not in there.
 * Lengths count too, so content cannot move between parts.
 */
export function createRequestHash(ring: KeyRing) {
  const newest = derived(ring.signing);
  const previous = ring.previous && { key: derived(ring.previous.key), until: ring.previous.until };

  return function hashesOf(parts: readonly Uint8Array[], now = new Date()): RequestHashes {
    const hash = hashWith(newest, parts);
    // A request that was first sent before a rotation of the key is still known afterwards.
    return previous && now < previous.until ? [hash, hashWith(previous.key, parts)] : [hash];
  };
}

/** Not the key of the sessions' signatures: a hash must be of no use as one. */
const derived = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'idempotency', 32));

function hashWith(key: Uint8Array, parts: readonly Uint8Array[]): string {
  const hash = createHmac('sha256', key);
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
}
