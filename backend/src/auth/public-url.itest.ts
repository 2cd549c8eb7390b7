import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, startAccounts } from '../testing/accounts.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
});

const ADA = 'ada@example.com';
const github = { clientId: 'id', clientSecret: 'secret' };

/** A site is on a name, or on the bare address of its box. */
describe.each([
  'https://skillgap.example',
  'https://skillgap.example:8443',
  'https://203.0.113.7',
  'https://[2001:db8::1]',
  'https://[2001:db8::1]:8443',
])('on %s', (publicUrl) => {
  const site = () => startAccounts(postgres, { auth: { publicUrl, github } as never });

  it('the session’s cookie is this host’s alone, and goes over TLS only', async () => {
    const { send, signUp, signIn, post } = await site();
    await signUp(ADA);
    const { answer, cookie } = await signIn(ADA);
    const [set = ''] = answer.headers.getSetCookie();
    expect(set).toMatch(/^__Host-skillgap\.session_token=/);
    const attributes = set.split('; ').slice(1);
    expect(attributes.toSorted()).toEqual([
      'HttpOnly',
      'Max-Age=2592000',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);

    const me = await send('/v1/auth/get-session', { headers: { Cookie: cookie } });
    expect(await me.json()).toMatchObject({ user: { email: ADA } });
    // A page under another name of the domain can plant this one.
    const planted = cookie.replace('__Host-', '__Secure-');
    expect((await send('/v1/auth/get-session', { headers: { Cookie: planted } })).status).toBe(401);

    const out = await post('/v1/auth/sign-out', {}, { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' });
    const gone = out.headers.getSetCookie().find((text) => text.startsWith('__Host-skillgap.session_token='));
    expect(gone).toMatch(/Max-Age=0.*Path=\/.*Secure/);
  });

  it('the cookie of a deleted account is removed', async () => {
    const { send, signUp, signIn } = await site();
    await signUp(ADA);
    const { bearer } = await signIn(ADA);
    const gone = await send('/v1/account', {
      method: 'DELETE',
      headers: bearer,
      body: { password: PASSWORD },
    });
    expect([gone.status, gone.headers.getSetCookie()]).toMatchObject([
      204,
      [expect.stringMatching(/^__Host-skillgap\.session_token=;.*Path=\/.*Secure/)],
    ]);
  });

  it('mails lead here', async () => {
    const { post, sent, signUp } = await site();
    await post('/v1/auth/sign-up/email', { name: 'Ada', email: ADA, password: PASSWORD, callbackURL: '/in' });
    await signUp(ADA);
    await post('/v1/auth/request-password-reset', { email: ADA });
    const links = sent.map(({ text }) => /https?:\S+/.exec(text)?.[0] ?? text);
    expect(links).toEqual([
      expect.stringContaining(`${publicUrl}/v1/auth/verify-email?token=`),
      publicUrl,
      expect.stringContaining(`${publicUrl}/reset-password#token=`),
    ]);
  });

  it('GitHub leads back here, to the browser that left', async () => {
    const { post, send } = await site();
    const answer = await post('/v1/auth/sign-in/social', {
      provider: 'github',
      callbackURL: `${publicUrl}/in`,
    });
    const { url } = (await answer.json()) as { url: string };
    const { searchParams } = new URL(url);
    expect(searchParams.get('redirect_uri')).toBe(`${publicUrl}/v1/auth/callback/github`);
    const [state = ''] = answer.headers.getSetCookie();
    expect(state).toMatch(/^__Host-skillgap\.state=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    // Another browser has not this cookie: the link of a stranger's sign-in signs nobody in.
    const callback = `/v1/auth/callback/github?${new URLSearchParams({ code: 'x', state: searchParams.get('state') ?? '' })}`;
    const stranger = await send(callback);
    expect(stranger.headers.get('Location')).toMatch(/error=state_mismatch/);
    expect(new URL(stranger.headers.get('Location') ?? '', publicUrl).origin).toBe(publicUrl);
  });

  it('only our own pages may use the cookie', async () => {
    const { post, signUp, signIn } = await site();
    await signUp(ADA);
    const from = async (headers: Record<string, string>) => {
      const { cookie } = await signIn(ADA);
      return (await post('/v1/auth/revoke-other-sessions', {}, { Cookie: cookie, ...headers })).status;
    };
    expect(await from({ Origin: publicUrl })).toBe(200);
    expect(await from({ Origin: publicUrl, 'Sec-Fetch-Site': 'same-origin' })).toBe(200);
    const without = publicUrl.replace('https:', 'http:');
    expect(await from({ Origin: without, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await from({ Origin: without })).toBe(403);
    const elsewhere = publicUrl.endsWith(':8443') ? publicUrl.slice(0, -5) : `${publicUrl}:8443`;
    expect(await from({ Origin: elsewhere, 'Sec-Fetch-Site': 'same-site' })).toBe(403);
  });

  it('a link may lead back to our own pages only', async () => {
    const { post } = await site();
    const begin = async (callbackURL: string) =>
      (await post('/v1/auth/sign-in/social', { provider: 'github', callbackURL })).status;
    expect(await begin(`${publicUrl}/in`)).toBe(200);
    for (const wrong of [
      publicUrl.replace('https:', 'http:'),
      `${publicUrl}.evil.example`,
      'https://[2001:db8::2]/',
    ])
      expect(await begin(wrong), wrong).toBe(400);
  });
});
