import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Database } from '../db/database.ts';
import type { AppEnv } from '../http/context.ts';
import { signedIn, userOf } from '../http/guard.ts';
import { createRouter } from '../http/router.ts';
import { type Ask, createAsk, notBefore } from './ask.ts';
import type { AuthOptions } from './better-auth.ts';
import type { createGate } from './gate.ts';
import { accountOf, type Guessing } from './guessing.ts';
import * as schemas from './schemas.ts';

/** Longer than finding an account, making one or none, and hashing a password takes while nobody else is there. */
const MAIL_MS = 250;
const SIGN_UP_MS = 500;

type AuthRoutesDeps = AuthOptions & {
  database: Database;
  guessing: Guessing;
  gate: ReturnType<typeof createGate>;
};

/**
 * `/v1/auth`: sign up, sign in and out, sessions and passwords. Only these paths of better-auth's are there, each with a
 * body of ours; the answers are its own.
 */
export function authRoutes({ database, guessing, gate, ...options }: AuthRoutesDeps) {
  const ask = createAsk(database, options);
  const router = createRouter();
  const address = (c: Context<AppEnv>) => c.get('address');

  router.openapi(post('/sign-up/email', 'Sign up', schemas.signUp, signedUp), async (c) => {
    const body = c.req.valid('json');
    await guessing.mail({ account: accountOf(body.email), address: address(c) });
    await notBefore(SIGN_UP_MS, () => gate(() => ask(c, body)));
    return c.json({ emailVerification: options.mailer !== undefined }, 200);
  });

  router.openapi(post('/sign-in/email', 'Sign in', schemas.signIn, signedInAs), async (c) => {
    const body = c.req.valid('json');
    const who = { account: accountOf(body.email), address: address(c) };
    const answer = await guessing.attempt(who, () => gate(() => ask(c, body)));
    // The token alone, which better-auth answers, opens nothing; the one with its signature is in the header.
    const { user } = (await answer.json()) as { user: z.infer<typeof schemas.user> };
    for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    c.header('Set-Auth-Token', answer.headers.get('Set-Auth-Token') ?? undefined);
    return c.json({ user }, 200);
  });

  router.openapi(
    post('/request-password-reset', 'Have a link mailed', schemas.requestReset, status),
    async (c) => {
      const body = c.req.valid('json');
      await guessing.mail({ account: accountOf(body.email), address: address(c) });
      return passOn(await notBefore(MAIL_MS, () => ask(c, body)));
    },
  );
  router.openapi(post('/reset-password', 'Set a new password', schemas.reset, status), async (c) => {
    const work = () => gate(() => ask(c, c.req.valid('json')));
    return passOn(await guessing.attempt({ account: undefined, address: address(c) }, work));
  });
  router.openapi(
    post('/send-verification-email', 'Have a link mailed again', schemas.sendVerification, status),
    async (c) => {
      const body = c.req.valid('json');
      await guessing.mail({ account: accountOf(body.email), address: address(c) });
      return passOn(await notBefore(MAIL_MS, () => ask(c, body)));
    },
  );
  router.get('/verify-email', (c) => ask(c));

  if (options.github) {
    router.openapi(
      post('/sign-in/social', 'Begin to sign in with GitHub', schemas.signInSocial, begun),
      async (c) => passOn(await ask(c, c.req.valid('json'))),
    );
    router.get('/callback/github', (c) => ask(c));
  }

  sessionRoutes(router, ask);

  router.use('/change-password', signedIn);
  router.openapi(
    post('/change-password', 'Change the password', schemas.changePassword, changed),
    async (c) => {
      const work = () => gate(() => ask(c, c.req.valid('json')));
      return passOn(await guessing.attempt({ account: userOf(c).id, address: address(c) }, work));
    },
  );
  return router;
}

function sessionRoutes(router: ReturnType<typeof createRouter>, ask: Ask): void {
  for (const path of ['/get-session', '/list-sessions', '/revoke-*', '/sign-out']) router.use(path, signedIn);
  const current = z.object({ session: schemas.session, user: schemas.user });
  router.openapi(get('/get-session', 'Who is signed in', current), async (c) => passOn(await ask(c)));
  router.openapi(get('/list-sessions', 'Where one is signed in', z.array(schemas.session)), async (c) =>
    passOn(await ask(c)),
  );
  router.openapi(post('/revoke-session', 'End one session', schemas.revoke, status), async (c) =>
    passOn(await ask(c, c.req.valid('json'))),
  );
  router.openapi(post('/revoke-sessions', 'End all sessions', schemas.nothing, status), async (c) =>
    passOn(await ask(c, {})),
  );
  router.openapi(post('/revoke-other-sessions', 'End all others', schemas.nothing, status), async (c) =>
    passOn(await ask(c, {})),
  );
  router.openapi(
    post('/sign-out', 'End this session', schemas.nothing, z.object({ success: z.boolean() })),
    async (c) => passOn(await ask(c, {})),
  );
}

const signedUp = z.object({ emailVerification: z.boolean() });
const signedInAs = z.object({ user: schemas.user });
const status = z.object({ status: z.boolean(), message: z.string().optional() });
const begun = z.object({ url: z.string(), redirect: z.boolean() });
const changed = z.object({ token: z.string().nullable(), user: schemas.user });

function post<Path extends string, Body extends z.ZodType, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  body: Body,
  answer: Answer,
) {
  return createRoute({
    method: 'post',
    path,
    summary,
    tags: ['Accounts'],
    request: {
      body: {
        required: body !== (schemas.nothing as z.ZodType),
        content: { 'application/json': { schema: body } },
      },
    },
    responses: { 200: { description: summary, content: { 'application/json': { schema: answer } } } },
  });
}

function get<Path extends string, Answer extends z.ZodType>(path: Path, summary: string, answer: Answer) {
  return createRoute({
    method: 'get',
    path,
    summary,
    tags: ['Accounts'],
    responses: { 200: { description: summary, content: { 'application/json': { schema: answer } } } },
  });
}

/** better-auth's own answer, whose type it does not tell. */
const passOn = (answer: Response) => answer as never;
