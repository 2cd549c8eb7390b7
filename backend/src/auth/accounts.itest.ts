import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { PASSWORD, RING, startAccounts } from '../testing/accounts.ts';
import { appDeps } from '../testing/app.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import type { Mail } from './mailer.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
});

const ADA = 'ada@example.com';
/** What a browser or another parser resolves to another site, or might. */
const ELSEWHERE = ['/..//evil.example', '//evil.example', '/%2e%2e//evil.example', 'https://evil.example/'];
const OWN = { 'Sec-Fetch-Site': 'same-origin' };

describe('signing in', () => {
  it('gives a browser a cookie and a program a token', async () => {
    const { send, signUp, signIn } = await startAccounts(postgres);
    await signUp(ADA);
    const { answer, cookie, token, bearer } = await signIn('Ada@Example.com');
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as Record<string, unknown>;
    expect(Object.keys(body)).toEqual(['user']);
    expect(body.user).toMatchObject({
      email: ADA,
      role: 'user',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const [set] = answer.headers.getSetCookie();
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=2592000'])
      expect(set).toContain(part);
    expect(set).toMatch(/^__Host-skillgap\.session_token=/);

    for (const headers of [{ Cookie: cookie }, bearer]) {
      const who = await send('/v1/auth/get-session', { headers });
      expect(await who.json()).toMatchObject({ user: { email: ADA } });
    }
    // The token alone, as it is in the database, opens nothing.
    for (const wrong of [token.split('.')[0], `${token.slice(0, -3)}AA=`, 'x'.repeat(5_000), '']) {
      const headers = { Authorization: `Bearer ${wrong}`, Cookie: cookie };
      expect((await send('/v1/auth/get-session', { headers })).status).toBe(401);
    }
  });

  it('answers problems like the rest of the API', async () => {
    const { post, signUp } = await startAccounts(postgres);
    await signUp(ADA);
    const attempt = (body: unknown) => post('/v1/auth/sign-in/email', body);
    const wrong = await attempt({ email: ADA, password: 'not the password' });
    const nobody = await attempt({ email: 'nobody@example.com', password: 'not the password' });
    for (const answer of [wrong, nobody]) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    }
    const [a, b] = (await Promise.all([wrong.json(), nobody.json()])) as Record<string, unknown>[];
    expect({ ...a, requestId: '' }).toEqual({ ...b, requestId: '' });
    expect(a).toMatchObject({ reason: 'sign-in-refused', requestId: expect.any(String) });
    for (const body of [
      {},
      { email: 'x', password: 'y' },
      { email: ADA },
      { email: ADA, password: 'x', role: 'admin' },
    ]) {
      const answer = await attempt(body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ reason: 'invalid-request' });
    }
    const short = await post('/v1/auth/sign-up/email', {
      name: 'B',
      email: 'b@example.com',
      password: 'short',
    });
    expect(await short.json()).toMatchObject({ status: 400, reason: 'password-refused' });
  });

  it('ends with signing out, and shows no path of better-auth that is not ours', async () => {
    const { send, post, signUp, signIn } = await startAccounts(postgres);
    await signUp(ADA);
    const { cookie } = await signIn(ADA);
    const out = await send('/v1/auth/sign-out', { method: 'POST', headers: { Cookie: cookie, ...OWN } });
    expect(out.status).toBe(200);
    expect((await send('/v1/auth/get-session', { headers: { Cookie: cookie } })).status).toBe(401);
    const { bearer } = await signIn(ADA);
    for (const path of [
      'delete-user',
      'update-user',
      'change-email',
      'set-password',
      'sign-in/social',
      'error',
    ]) {
      expect((await post(`/v1/auth/${path}`, {}, bearer)).status, path).toBe(404);
    }
  });

  it('does not let a user become an administrator', async () => {
    const { post, sql } = await startAccounts(postgres);
    const body = { name: 'Eve', email: 'eve@example.com', password: PASSWORD, role: 'admin' };
    expect((await post('/v1/auth/sign-up/email', body)).status).toBe(400);
    expect(await sql`select 1 from users`).toHaveLength(0);
  });

  it('ends one session, the others, or all', async () => {
    const { post, send, signUp, signIn } = await startAccounts(postgres);
    await signUp(ADA);
    const [one, two, three] = [await signIn(ADA), await signIn(ADA), await signIn(ADA)];
    const listed = (await (await send('/v1/auth/list-sessions', { headers: one.bearer })).json()) as {
      token: string;
    }[];
    expect(listed).toHaveLength(3);
    const token = two.token.split('.')[0];
    expect((await post('/v1/auth/revoke-session', { token }, one.bearer)).status).toBe(200);
    const status = async (who: typeof one) =>
      (await send('/v1/auth/get-session', { headers: who.bearer })).status;
    expect([await status(one), await status(two), await status(three)]).toEqual([200, 401, 200]);
    expect((await post('/v1/auth/revoke-other-sessions', {}, one.bearer)).status).toBe(200);
    expect([await status(one), await status(three)]).toEqual([200, 401]);
    expect((await post('/v1/auth/revoke-sessions', {}, one.bearer)).status).toBe(200);
    expect(await status(one)).toBe(401);
  });
});

it('keeps an account’s newest twenty sessions, and nobody else’s', async () => {
  const { send, signUp, signIn, sql } = await startAccounts(postgres);
  await signUp(ADA);
  await signUp('bob@example.com');
  const status = async (who: { bearer: Record<string, string> }) =>
    (await send('/v1/auth/get-session', { headers: who.bearer })).status;
  const bob = await signIn('bob@example.com');
  const [first, second] = [await signIn(ADA), await signIn(ADA)];
  const [session] = await sql`select user_id from sessions order by created_at desc limit 1`;
  await sql`insert into sessions (user_id, token, expires_at)
    select ${session?.user_id}, 'token ' || n, now() + interval '1 day' from generate_series(1, 18) n`;
  expect([await status(first), await status(second)]).toEqual([200, 200]);
  const last = await signIn(ADA);
  expect([await status(first), await status(second), await status(last)]).toEqual([401, 200, 200]);
  expect(await status(bob)).toBe(200);
  // At once, too.
  await Promise.all(Array.from({ length: 5 }, () => signIn(ADA)));
  expect(await sql`select 1 from sessions where user_id = ${session?.user_id}`).toHaveLength(20);
});

describe('what tells nobody who has an account', () => {
  it('is a sign-up: answer and time are the same, the owner hears of it', async () => {
    const { post, sent, signUp, sql } = await startAccounts(postgres);
    await signUp(ADA);
    const up = async (email: string) => {
      const startedAt = performance.now();
      const answer = await post('/v1/auth/sign-up/email', { name: 'B', email, password: PASSWORD });
      return { status: answer.status, body: await answer.text(), ms: performance.now() - startedAt };
    };
    const [taken, free] = [await up(ADA), await up('free@example.com')];
    expect([taken.status, taken.body]).toEqual([free.status, free.body]);
    expect(Math.min(taken.ms, free.ms)).toBeGreaterThan(490);
    expect(sent.at(-2)).toMatchObject({ to: ADA, subject: 'You already have a SkillGap account' });
    expect(await sql`select 1 from users where email = ${ADA}`).toHaveLength(1);
  });

  it('is a password reset: the answer is the same, and waits for no mail', async () => {
    const sent: Mail[] = [];
    const send = (mail: Mail) => {
      sent.push(mail);
      return new Promise<void>(() => {});
    };
    const { post, signUp } = await startAccounts(postgres, {
      auth: { ...appDeps().auth, mailer: { send } },
    });
    await signUp(ADA);
    const before = sent.length;
    const reset = async (email: string) => {
      const startedAt = performance.now();
      const answer = await post('/v1/auth/request-password-reset', { email });
      return { status: answer.status, body: await answer.text(), ms: performance.now() - startedAt };
    };
    const [known, unknown] = [await reset(ADA), await reset('nobody@example.com')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThan(240);
    expect(sent.slice(before).map(({ to }) => to)).toEqual([ADA]);
  });
});

describe('a password reset', () => {
  it('sets a new password once, and ends all sessions', async () => {
    const { post, send, sent, signUp, signIn, sql } = await startAccounts(postgres);
    await signUp(ADA);
    const { bearer } = await signIn(ADA);
    await post('/v1/auth/request-password-reset', { email: ADA });
    const token = /reset-password#token=(\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
    expect(token).not.toBe('');
    // Whoever gets a copy of the database cannot use it.
    expect(JSON.stringify(await sql`select * from verifications`)).not.toContain(token);
    const set = (newPassword: string) => post('/v1/auth/reset-password', { token, newPassword });
    expect(await (await set('short')).json()).toMatchObject({ reason: 'password-refused' });
    expect((await set('another long password')).status).toBe(200);
    expect((await send('/v1/auth/get-session', { headers: bearer })).status).toBe(401);
    expect((await signIn(ADA)).answer.status).toBe(401);
    expect((await signIn(ADA, 'another long password')).answer.status).toBe(200);
    expect(await (await set('yet another password')).json()).toMatchObject({ reason: 'token-refused' });
  });

  it('ends every earlier link, and shows the address to be its owner’s', async () => {
    const { post, send, sent, signIn, sql } = await startAccounts(postgres);
    await post('/v1/auth/sign-up/email', { name: 'Eve', email: ADA, password: 'a stranger’s password' });
    const verification = new URL(/https:\S+/.exec(sent.at(-1)?.text ?? '')?.[0] ?? '');
    const tokens: string[] = [];
    for (let n = 0; n < 3; n++) {
      await post('/v1/auth/request-password-reset', { email: ADA });
      tokens.push(/#token=(\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '');
    }
    const set = (token: string | undefined) =>
      post('/v1/auth/reset-password', { token, newPassword: PASSWORD });
    expect((await set(tokens[1])).status).toBe(200);
    for (const token of tokens)
      expect(await (await set(token)).json()).toMatchObject({ reason: 'token-refused' });
    expect(await sql`select 1 from verifications`).toHaveLength(0);
    expect((await signIn(ADA)).answer.status).toBe(200);
    const before = await sql`select * from users`;
    await send(verification.pathname + verification.search);
    expect(await sql`select * from users`).toEqual(before);
  });

  it('is over when the password is changed', async () => {
    const { post, sent, signUp, signIn } = await startAccounts(postgres);
    await signUp(ADA);
    await post('/v1/auth/request-password-reset', { email: ADA });
    const token = /#token=(\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
    const newPassword = 'another long password';
    const changed = { currentPassword: PASSWORD, newPassword };
    expect((await post('/v1/auth/change-password', changed, (await signIn(ADA)).bearer)).status).toBe(200);
    const reset = await post('/v1/auth/reset-password', { token, newPassword: PASSWORD });
    expect(await reset.json()).toMatchObject({ reason: 'token-refused' });
    expect((await signIn(ADA, newPassword)).answer.status).toBe(200);
  });

  it('is not to be had in production without a mail server', async () => {
    const { post, signUp, signIn } = await startAccounts(postgres, { mails: false });
    await signUp(ADA);
    expect((await signIn(ADA)).answer.status).toBe(200);
    const answer = await post('/v1/auth/request-password-reset', { email: ADA });
    expect([answer.status, await answer.json()]).toMatchObject([404, { reason: 'not-found' }]);
  });
});

describe('an address', () => {
  it('is to be shown to be one’s own before one signs in, where mail is sent', async () => {
    const { post, app, sent } = await startAccounts(postgres);
    await post('/v1/auth/sign-up/email', { name: 'Ada', email: ADA, password: PASSWORD });
    const signIn = () => post('/v1/auth/sign-in/email', { email: ADA, password: PASSWORD });
    expect(await (await signIn()).json()).toMatchObject({ status: 403, reason: 'email-not-verified' });
    const link = new URL(/https:\S+/.exec(sent.at(-1)?.text ?? '')?.[0] ?? '');
    const followed = await app.request(link.pathname + link.search);
    expect(followed.status).toBe(302);
    expect((await signIn()).status).toBe(200);
  });
});

describe('a rotation of AUTH_SECRET', () => {
  const fresh = 'made-by-rotate-secrets-'.repeat(2);
  const rings = (until: Date) => ({ signing: fresh, previous: { key: RING.signing, until } });

  it('keeps sessions of the key before until its moment, and signs with the new one', async () => {
    const { deps, signUp, signIn } = await startAccounts(postgres);
    await signUp(ADA);
    const old = await signIn(ADA);
    const rotated = (until: Date) => createApp({ ...deps, auth: { ...deps.auth, ring: rings(until) } });
    const during = rotated(new Date(Date.now() + 86_400_000));
    for (const headers of [{ Cookie: old.cookie }, old.bearer]) {
      const answer = await during.request('/v1/auth/get-session', { headers });
      expect(await answer.json()).toMatchObject({ user: { email: ADA } });
    }
    const body = JSON.stringify({ email: ADA, password: PASSWORD });
    const headers = { 'Content-Type': 'application/json' };
    const signedIn = await during.request('/v1/auth/sign-in/email', { method: 'POST', body, headers });
    const token = signedIn.headers.get('Set-Auth-Token');
    const after = rotated(new Date(Date.now() - 1));
    const status = async (app: typeof during, shown: Record<string, string>) =>
      (await app.request('/v1/auth/get-session', { headers: shown })).status;
    expect(await status(after, { Authorization: `Bearer ${token}` })).toBe(200);
    expect(await status(after, old.bearer)).toBe(401);
    expect(await status(after, { Cookie: old.cookie })).toBe(401);
    // Out of the ring: rotated once more.
    const again = createApp({
      ...deps,
      auth: { ...deps.auth, ring: { signing: `${fresh}2`, previous: rings(new Date()).previous } },
    });
    expect(await status(again, { Authorization: `Bearer ${token}` })).toBe(401);
  });
});

describe('GitHub', () => {
  it('is begun with a state of ours, and leads back to sites on the list only', async () => {
    const { post } = await startAccounts(postgres, {
      auth: { github: { clientId: 'id', clientSecret: 'not-to-be-seen' } } as never,
    });
    const begin = (callbackURL: string) =>
      post('/v1/auth/sign-in/social', { provider: 'github', callbackURL });
    const answer = await begin('/');
    const { url } = (await answer.json()) as { url: string };
    const { origin, searchParams } = new URL(url);
    expect(origin).toBe('https://github.com');
    expect(searchParams.get('redirect_uri')).toBe('https://skillgap.example/v1/auth/callback/github');
    expect(searchParams.get('state')).toMatch(/.{20}/);
    expect(url).not.toContain('not-to-be-seen');
    expect(await (await begin('https://evil.example/')).json()).toMatchObject({ reason: 'invalid-request' });
  });
});

describe('where a link leads back to', () => {
  it('is no other site, however the link came about, and whether its token is right or not', async () => {
    const { post, send, sent, sql } = await startAccounts(postgres, {
      auth: { github: { clientId: 'id', clientSecret: 'secret' } } as never,
    });
    const who = { name: 'Ada', email: ADA, password: PASSWORD };
    await post('/v1/auth/sign-up/email', { ...who, callbackURL: '/welcome' });
    const link = new URL(/https:\S+/.exec(sent.at(-1)?.text ?? '')?.[0] ?? '');
    const token = link.searchParams.get('token') ?? '';
    const bodies = [
      ['sign-up/email', who],
      ['send-verification-email', { email: ADA }],
      ['sign-in/social', { provider: 'github' }],
    ] as const;
    for (const callbackURL of ELSEWHERE) {
      for (const of of ['wrong', token]) {
        const answer = await send(`/v1/auth/verify-email?${new URLSearchParams({ token: of, callbackURL })}`);
        expect([answer.status, answer.headers.get('Location')], callbackURL).toEqual([400, null]);
      }
      for (const [path, body] of bodies)
        expect((await post(`/v1/auth/${path}`, { ...body, callbackURL })).status, callbackURL).toBe(400);
      const error = { provider: 'github', errorCallbackURL: callbackURL };
      expect((await post('/v1/auth/sign-in/social', error)).status, callbackURL).toBe(400);
      // better-auth reads the query of any request.
      const inQuery = new URLSearchParams({ callbackURL });
      await post(`/v1/auth/sign-in/social?${inQuery}`, { provider: 'github' });
    }
    const kept = await sql`select value from verifications`;
    expect(JSON.stringify(kept)).not.toContain('evil');
    expect(await sql`select 1 from users where email_verified`).toHaveLength(0);
    const wrong = await send('/v1/auth/verify-email?token=wrong&callbackURL=/welcome');
    expect(wrong.headers.get('Location')).toBe('/welcome?error=INVALID_TOKEN');
    const followed = await send(link.pathname + link.search);
    expect([followed.status, followed.headers.get('Location')]).toEqual([302, '/welcome']);
  });
});

describe('without the database', () => {
  it('answers 503 and when to try again, in whatever one asks for, and goes on when it is back', async () => {
    const { post, send, signUp, signIn, lines } = await startAccounts(postgres);
    await signUp(ADA);
    const { bearer } = await signIn(ADA);
    await postgres.stop();
    const answers = [
      await signIn(ADA).then(({ answer }) => answer),
      await send('/v1/auth/get-session', { headers: bearer }),
    ];
    answers.push(await post('/v1/auth/reset-password', { token: 'x', newPassword: 'another long password' }));
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({ status: 503, reason: 'database-unavailable' });
      expect(answer.headers.get('Retry-After')).toBe('5');
    }
    await postgres.start();
    await expect.poll(async () => (await signIn(ADA)).answer.status).toBe(200);
    expect(lines.join('')).not.toContain(ADA);
  });
});
