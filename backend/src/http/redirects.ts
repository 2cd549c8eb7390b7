import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';

/** Whether a browser may be sent to an address. */
export type RedirectCheck = (target: string) => boolean;

/** No blank, no control character and no backslash: browsers drop the first two, and take the last for a slash. */
const PLAIN = /^[\x21-\x5b\x5d-\x7e]+$/;
const PATH_OR_SITE = /^(?:\/|https?:\/\/)/i;
/** What becomes a host or another path when a program decodes or resolves it once more than we did. */
const AMBIGUOUS_PATH = /\/\/|%2f|%5c|%25/i;

/**
 * Allows a path of ours and a page of the sites on the list, as a browser resolves them. Refuses what another parser
 * could take for something else, such as `/..//evil.example`, of which better-auth makes `//evil.example`.
 */
export function createRedirectCheck(publicUrl: string, sites: readonly string[]): RedirectCheck {
  const { origin: own } = new URL(publicUrl);
  const allowed = new Set([own, ...sites]);
  return function isAllowed(target) {
    if (!PLAIN.test(target) || !PATH_OR_SITE.test(target)) return false;
    const url = URL.parse(target, own);
    if (!url || !allowed.has(url.origin) || url.username !== '' || url.password !== '') return false;
    return !AMBIGUOUS_PATH.test(url.pathname);
  };
}

/** Answers 500 in place of any answer that would lead a browser to another site. */
export function checkRedirects(isAllowed: RedirectCheck): MiddlewareHandler<AppEnv> {
  return async function checkRedirects(c, next) {
    await next();
    const target = c.res.headers.get('Location');
    if (target === null || isAllowed(target)) return;
    c.error = new Error('an answer would have led to another site');
    const refusal = problem(c, 'internal');
    // hono copies them from the answer before, once for the new one and once more for the context.
    for (const name of ['Location', 'Set-Cookie']) refusal.headers.delete(name);
    c.res = undefined;
    c.res = refusal;
  };
}
