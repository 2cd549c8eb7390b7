import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What shows that another site made the browser send a request. */
export type Sent = {
  method: string;
  /** Whether the cookie would authenticate it. */
  byCookie: boolean;
  /** Signs in: refused without a cookie too, or a site could sign in its visitors as another user. */
  signsIn: boolean;
  origin: string | undefined;
  secFetchSite: string | undefined;
};

/**
 * Whether another site may have made the browser send this, whatever its content type. Browsers say so in
 * Sec-Fetch-Site, old ones only in Origin. With a cookie and neither header it is refused; programs use tokens, which
 * no browser sends by itself.
 */
export function isCrossSite(
  { method, byCookie, signsIn, origin, secFetchSite }: Sent,
  own: Set<string>,
): boolean {
  if (SAFE.has(method) || !(byCookie || signsIn)) return false;
  if (origin !== undefined && own.has(origin)) return false;
  if (secFetchSite !== undefined) return secFetchSite !== 'same-origin';
  return origin !== undefined || byCookie;
}

/** Refuses requests of other sites. `own` are the origins of our pages and of the sites on the list. */
export function csrf({ own, showsCookie }: { own: string[]; showsCookie: (headers: Headers) => boolean }) {
  const origins = new Set(own);
  return createMiddleware<AppEnv>(async (c, next) => {
    const sent = {
      method: c.req.method,
      byCookie: showsCookie(c.req.raw.headers),
      signsIn: c.req.path.startsWith('/v1/auth/'),
      origin: c.req.header('Origin'),
      secFetchSite: c.req.header('Sec-Fetch-Site'),
    };
    return isCrossSite(sent, origins) ? problem(c, 'cross-site') : next();
  });
}
