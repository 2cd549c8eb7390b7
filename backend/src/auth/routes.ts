import type { Context } from 'hono';
import type { z } from 'zod';
import type { ConcurrencyLimit } from '../concurrency.ts';
import type { Database } from '../db/database.ts';
import { networkOf } from '../http/address.ts';
import type { AppEnv } from '../http/context.ts';
import { userOf } from '../http/guard.ts';
import { createRouter } from '../http/router.ts';
import type { AuthOptions } from './better-auth.ts';
import { accountOf, type BruteForceGuard } from './brute-force.ts';
import { createForwarder, type Forward, notBefore } from './forward.ts';
import { endLinks } from './links.ts';
import * as operations from './operations.ts';
import type { user as userSchema } from './schemas.ts';

/** Longer than the slowest path takes on an idle server. */
const MAIL_MS = 250;
const SIGN_UP_MS = 500;

type AuthRoutesDeps = AuthOptions & {
  database: Database;
  bruteForce: BruteForceGuard;
  hashLimit: ConcurrencyLimit;
};

/**
 * `/v1/auth`: sign up, sign in and out, sessions and passwords. Exposes only these paths of better-auth, with our own
 * body schemas and its answers.
 */
export function authRoutes({ database, bruteForce, hashLimit, ...options }: AuthRoutesDeps) {
  const forward = createForwarder(database, { ...options, passwordReset: bruteForce.unlock });
  const router = createRouter();
  const address = (c: Context<AppEnv>) => c.get('address');
  const network = (c: Context<AppEnv>) => networkOf(address(c));

  router.openapi(operations.signUp, async (c) => {
    const body = c.req.valid('json');
    const account = accountOf(body.email);
    const work = () => hashLimit([network(c), account], () => forward(c, { body }));
    const who = { account, address: address(c) };
    await bruteForce.mail('sign-up', who, () => notBefore(SIGN_UP_MS, work));
    return c.json({ emailVerification: options.mailer !== undefined }, 200);
  });

  router.openapi(operations.signIn, async (c) => {
    const body = c.req.valid('json');
    const who = { account: accountOf(body.email), address: address(c) };
    const work = () => hashLimit([network(c), who.account], () => forward(c, { body }));
    const answer = await bruteForce.attempt(who, work);
    // The token alone, which better-auth answers, opens nothing; the one with its signature is in the header.
    const { user } = (await answer.json()) as { user: z.infer<typeof userSchema> };
    for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    c.header('Set-Auth-Token', answer.headers.get('Set-Auth-Token') ?? undefined);
    return c.json({ user }, 200);
  });

  const mailed = [
    [operations.requestReset, 'reset'],
    [operations.sendVerification, 'verification'],
  ] as const;
  for (const [operation, kind] of mailed) {
    router.openapi(operation, async (c) => {
      const body = c.req.valid('json');
      const who = { account: accountOf(body.email), address: address(c) };
      // better-auth would refuse an address that is not the caller's.
      const work = () => notBefore(MAIL_MS, () => forward(c, { body, anonymous: true }));
      return passOn(await bruteForce.mail(kind, who, work));
    });
  }
  router.openapi(operations.reset, async (c) => {
    const work = () => hashLimit([network(c)], () => forward(c, { body: c.req.valid('json') }));
    return passOn(await bruteForce.attempt({ account: undefined, address: address(c) }, work));
  });
  router.openapi(operations.verifyEmail, async (c) =>
    passOn(await forward(c, { query: c.req.valid('query') })),
  );

  if (options.github) {
    router.openapi(operations.signInSocial, async (c) =>
      passOn(await forward(c, { body: c.req.valid('json') })),
    );
    router.openapi(operations.githubCallback, async (c) =>
      passOn(await forward(c, { query: c.req.valid('query') })),
    );
  }

  sessionRoutes(router, forward);

  router.openapi(operations.changePassword, async (c) => {
    const { id } = userOf(c);
    const work = () => hashLimit([network(c), id], () => forward(c, { body: c.req.valid('json') }));
    const answer = await bruteForce.attempt({ account: id, address: address(c) }, work);
    await database.query((db) => endLinks(db, id));
    return passOn(answer);
  });
  return router;
}

function sessionRoutes(router: ReturnType<typeof createRouter>, forward: Forward): void {
  const { getSession, listSessions, revokeSession, revokeSessions, revokeOthers, signOut } = operations;
  router.openapi(getSession, async (c) => passOn(await forward(c)));
  router.openapi(listSessions, async (c) => passOn(await forward(c)));
  router.openapi(revokeSession, async (c) => passOn(await forward(c, { body: c.req.valid('json') })));
  router.openapi(revokeSessions, async (c) => passOn(await forward(c, { body: {} })));
  router.openapi(revokeOthers, async (c) => passOn(await forward(c, { body: {} })));
  router.openapi(signOut, async (c) => passOn(await forward(c, { body: {} })));
}

/** better-auth's answer, which is untyped. */
const passOn = (answer: Response) => answer as never;
