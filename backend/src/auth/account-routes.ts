import { z } from '@hono/zod-openapi';
import { deleteCookie } from 'hono/cookie';
import type { ConcurrencyLimit } from '../concurrency.ts';
import type { Database } from '../db/database.ts';
import { networkOf } from '../http/address.ts';
import type { Session } from '../http/context.ts';
import { userOf } from '../http/guard.ts';
import { Refusal } from '../http/problem.ts';
import { answer, describeRoute, json } from '../http/route.ts';
import { createRouter } from '../http/router.ts';
import type { BruteForceGuard } from './brute-force.ts';
import { cookieName } from './credential.ts';
import type { Deletion } from './deletion.ts';
import { isPasswordOf } from './password.ts';
import { REMAINS } from './privacy.ts';
import { password } from './schemas.ts';

/** How recently a user without a password must have signed in to delete the account. */
const FRESH_MS = 5 * 60_000;

const remove = describeRoute({
  method: 'delete',
  path: '/',
  operationId: 'deleteAccount',
  summary: 'Delete the account with all its data',
  description: `Needs the password, or a sign-in within the last five minutes.\n\n${REMAINS}`,
  tags: ['Accounts'],
  access: 'user',
  request: {
    body: { content: json(z.strictObject({ password: password.optional() })) },
  },
  responses: {
    202: answer(
      'The account is closed; the rest will be deleted later',
      z.object({ state: z.literal('deleting') }),
    ),
    204: { description: 'Deleted' },
  },
  fails: ['sign-in-refused', 'password-needed', 'too-many-attempts', 'busy'],
});

type AccountRoutesDeps = {
  database: Database;
  deletion: Deletion;
  bruteForce: BruteForceGuard;
  hashLimit: ConcurrencyLimit;
  secureCookies: boolean;
};

/** `DELETE /v1/account`: 204 when all is gone, 202 when something will go later. */
export function accountRoutes(deps: AccountRoutesDeps) {
  const { database, deletion, bruteForce, hashLimit, secureCookies } = deps;

  return createRouter().openapi(remove, async (c) => {
    const { id } = userOf(c);
    const { password: given } = c.req.valid('json') ?? {};
    if (given !== undefined) {
      await bruteForce.attempt({ account: id, address: c.get('address') }, async () => {
        const isRight = () => isPasswordOf(database, id, given);
        if (await hashLimit([networkOf(c.get('address')), id], isRight)) return;
        throw new Refusal('sign-in-refused', 'The password is wrong');
      });
    } else if (!isFresh(c.get('session'))) throw new Refusal('password-needed');

    const done = await deletion.delete(id);
    deleteCookie(c, cookieName(secureCookies), { path: '/', secure: secureCookies });
    return done ? c.body(null, 204) : c.json({ state: 'deleting' as const }, 202);
  });
}

const isFresh = (session: Session | undefined) =>
  session !== undefined && Date.now() - session.startedAt.getTime() < FRESH_MS;
