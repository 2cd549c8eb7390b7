import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';

/** Security headers. Answers are data: nothing in them may run or be framed. `/docs` has its own policy (docs.ts). */
export const securityHeaders: MiddlewareHandler = (c, next) =>
  c.req.path === '/docs' ? next() : ofApi(c, next);

const ofApi = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
  crossOriginResourcePolicy: 'same-origin',
  xFrameOptions: 'DENY',
  referrerPolicy: 'strict-origin-when-cross-origin',
  // nginx says how long (hsts.conf): it knows whether this host's certificate can be trusted yet.
  strictTransportSecurity: false,
  xXssProtection: false,
});

/** Sites whose pages may read our answers, with the session's cookie. None by default. */
export function crossOrigin(origins: string[]) {
  return cors({
    origin: origins,
    credentials: true,
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key'],
    exposeHeaders: ['Set-Auth-Token', 'Retry-After', 'X-Request-Id', 'X-Release', 'Idempotency-Replayed'],
    maxAge: 600,
  });
}
