import { createHmac, timingSafeEqual } from 'node:crypto';

/** The keys of sessions: the newest signs, the previous one verifies until its expiry. */
export type KeyRing = { signing: string; previous: { key: string; until: Date } | undefined };

/** A shorter key can be found from one signature. `npm run secrets` makes 64 characters. */
const SHORTEST_KEY = 32;

/**
 * Reads AUTH_SECRET and AUTH_SECRET_PREVIOUS (`<ISO 8601>/<key>`). The message of an error can follow the key's name
 * and holds no part of a value.
 */
export function parseKeyRing(signing: string, previous: string | undefined): KeyRing {
  if (signing.length < SHORTEST_KEY) throw new KeyRingError('signing', tooShort);
  if (!previous) return { signing, previous: undefined };
  const slash = previous.indexOf('/');
  const [moment, key] = [previous.slice(0, Math.max(slash, 0)), previous.slice(slash + 1)];
  const until = new Date(moment);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(moment) || Number.isNaN(until.getTime())) {
    throw new KeyRingError('previous', 'must be <ISO 8601 in UTC>/<key>');
  }
  if (key.length < SHORTEST_KEY) throw new KeyRingError('previous', tooShort);
  return { signing, previous: { key, until } };
}

const tooShort = `must have a key of at least ${SHORTEST_KEY} characters`;

export class KeyRingError extends Error {
  readonly which: keyof KeyRing;

  constructor(which: keyof KeyRing, message: string) {
    super(message);
    this.which = which;
  }
}

/** `<token>.<signature>`, as better-auth signs its cookies: HMAC-SHA256 in base64. */
export function sign(token: string, key: string): string {
  return `${token}.${createHmac('sha256', key).update(token).digest('base64')}`;
}

/** The token of a signed one, when a key that is in force at `now` has signed it. */
export function verify(signed: string, ring: KeyRing, now = new Date()): string | undefined {
  const dot = signed.lastIndexOf('.');
  if (dot < 1) return undefined;
  const token = signed.slice(0, dot);
  const signature = Buffer.from(signed.slice(dot + 1), 'base64');
  const keys = [ring.signing];
  if (ring.previous && now < ring.previous.until) keys.push(ring.previous.key);
  const valid = keys.some((key) => {
    const expected = createHmac('sha256', key).update(token).digest();
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  });
  return valid ? token : undefined;
}
