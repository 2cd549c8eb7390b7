import { parse } from 'hono/utils/cookie';
import { type KeyRing, sign, verify } from './key-ring.ts';

/** What a request shows to say who sends it. */
export type Credential = { via: 'cookie' | 'bearer'; token: string };

/**
 * How our cookies' names begin. `__Host-` makes the browser keep them to TLS and to this very host: a page under another
 * name of the same domain can neither read nor plant one. It works for a bare address as for a name.
 */
export const cookiePrefix = (secure: boolean) => `${secure ? '__Host-' : ''}skillgap`;

/** The name of the session's cookie. */
export const cookieName = (secure: boolean) => `${cookiePrefix(secure)}.session_token`;

/** Longer than any of ours: nothing longer is worth a hash. */
const LONGEST = 512;

/**
 * A request's credential, if we signed it. A request with `Authorization: Bearer` is judged by that alone: a wrong
 * token does not fall back to the cookie, which another site could have made the browser send.
 */
export function readCredential(headers: Headers, name: string, ring: KeyRing): Credential | undefined {
  const bearer = bearerOf(headers);
  const via = bearer === undefined ? 'cookie' : 'bearer';
  const signed = bearer ?? parse(headers.get('Cookie') ?? '', name)[name];
  if (!signed || signed.length > LONGEST) return undefined;
  const token = verify(decoded(signed), ring);
  return token === undefined ? undefined : { via, token };
}

/** Whether a request carries the session's cookie, valid or not, and would be judged by it. */
export function showsCookie(headers: Headers, name: string): boolean {
  return bearerOf(headers) === undefined && name in parse(headers.get('Cookie') ?? '', name);
}

/**
 * The headers for better-auth. It knows only the newest key, so we sign the credential again with that one, and drop
 * a credential we refuse.
 */
export function headersFor(
  headers: Headers,
  name: string,
  ring: KeyRing,
  credential = readCredential(headers, name, ring),
): Headers {
  const passed = new Headers(headers);
  passed.delete('Authorization');
  const others = (headers.get('Cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '' && !pair.startsWith(`${name}=`));
  if (credential) others.push(`${name}=${encodeURIComponent(sign(credential.token, ring.signing))}`);
  if (others.length > 0) passed.set('Cookie', others.join('; '));
  else passed.delete('Cookie');
  return passed;
}

function bearerOf(headers: Headers): string | undefined {
  const [whole, token = ''] = /^bearer(?: +(.*))?$/i.exec(headers.get('Authorization')?.trim() ?? '') ?? [];
  return whole === undefined ? undefined : token;
}

function decoded(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return '';
  }
}
