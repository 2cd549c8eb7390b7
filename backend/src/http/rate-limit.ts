import { createMiddleware } from 'hono/factory';
import { networkOf } from './address.ts';
import type { AppEnv } from './context.ts';
import type { Limiter } from './limiter.ts';
import { problem } from './problem.ts';

/** Requests a minute. */
export type RateLimits = { perUser: Limiter; perAddress: Limiter };

/** Limits requests, per account when signed in, else per address. Answers with `Retry-After`. */
export function rateLimit({ perUser, perAddress }: RateLimits) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const user = c.get('user');
    const verdict = await (user ? perUser.take(user.id) : perAddress.take(networkOf(c.get('address'))));
    if (verdict.allowed) return next();
    c.header('Retry-After', String(verdict.retryAfterSeconds));
    return problem(c, 'too-many-requests');
  });
}
