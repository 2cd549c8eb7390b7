import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, RING, startAccounts } from '../testing/accounts.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { createDeletion } from './deletion.ts';
import { sign } from './key-ring.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
});

const ADA = 'ada@example.com';
const remove = (headers: Record<string, string>, body?: unknown) => ({ method: 'DELETE', headers, body });

it('deletes everything, for who gives the password', async () => {
  const forgotten: string[] = [];
  const forget = [{ what: 'files', forget: async (id: string) => void forgotten.push(id) }];
  const { send, post, signUp, signIn, sql } = await startAccounts(postgres, { forget });
  await signUp(ADA);
  await signUp('bob@example.com');
  const { bearer, cookie } = await signIn(ADA);
  const [user] = await sql`select id from users where email = ${ADA}`;
  expect((await send('/v1/account', remove({}))).status).toBe(401);
  const wrong = await send('/v1/account', remove(bearer, { password: 'wrong password' }));
  expect(await wrong.json()).toMatchObject({ status: 401, reason: 'sign-in-refused' });
  const keyed = { ...bearer, 'Idempotency-Key': 'once' };
  expect((await post('/v1/auth/revoke-other-sessions', {}, keyed)).status).toBe(200);
  await post('/v1/auth/request-password-reset', { email: ADA });
  const elsewhere = remove({ Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' }, { password: PASSWORD });
  expect((await send('/v1/account', elsewhere)).status).toBe(403);

  const done = await send('/v1/account', remove(bearer, { password: PASSWORD }));
  expect(done.status).toBe(204);
  expect(done.headers.getSetCookie()[0]).toContain('Max-Age=0');
  expect(forgotten).toEqual([user?.id]);
  expect((await send('/v1/auth/get-session', { headers: bearer })).status).toBe(401);
  expect((await signIn(ADA)).answer.status).toBe(401);
  expect(await sql`select email from users`).toEqual([{ email: 'bob@example.com' }]);
  expect(await sql`select 1 from sessions`).toHaveLength(0);
  // Nothing but the id, until no upload can be under way any longer, and counters for an hour.
  const tables =
    await sql`select table_name as name from information_schema.tables where table_schema = 'public'`;
  const holding: string[] = [];
  for (const { name } of tables) {
    const rows = await sql`select 1 from ${sql(name)} as t where strpos(t::text, ${user?.id}) > 0
      or strpos(t::text, ${ADA}) > 0`;
    if (rows.length > 0) holding.push(name);
  }
  expect(holding.toSorted()).toEqual(['account_deletions', 'rate_limits']);
  const [counters] = await sql`select max(expire)::float as last from rate_limits`;
  expect(counters?.last).toBeLessThanOrEqual(Date.now() + 3_600_000);
  expect(await sql`select 1 from accounts`).toHaveLength(1);
  await signUp(ADA);
});

it('takes a session of a moment ago for a password, not one of an hour ago', async () => {
  const { send, signUp, signIn, sql } = await startAccounts(postgres);
  await signUp(ADA);
  const { bearer } = await signIn(ADA);
  await sql`update sessions set created_at = now() - interval '1 hour'`;
  const answer = await send('/v1/account', remove(bearer));
  expect(await answer.json()).toMatchObject({ status: 403, reason: 'password-needed' });
  expect((await send('/v1/account', remove((await signIn(ADA)).bearer))).status).toBe(204);
});

it('goes on after a failure in the middle: nobody can sign in meanwhile, and a later start finishes', async () => {
  let storeAway = true;
  const calls: string[] = [];
  const forget = [
    { what: 'vectors', forget: async () => void calls.push('vectors') },
    {
      what: 'files',
      forget: async () => {
        calls.push('files');
        if (storeAway) throw new Error('no such host');
      },
    },
  ];
  const accounts = await startAccounts(postgres, { forget });
  const { send, post, sent, signUp, signIn, sql, database, deps, lines } = accounts;
  await signUp(ADA);
  await post('/v1/auth/request-password-reset', { email: ADA });
  const token = /#token=(\S+)/.exec(sent.at(-1)?.text ?? '')?.[1];
  const lateToken = 'begun just before';
  const { bearer } = await signIn(ADA);
  const answer = await send('/v1/account', remove(bearer, { password: PASSWORD }));
  expect([answer.status, await answer.json()]).toEqual([202, { state: 'deleting' }]);
  expect((await send('/v1/auth/get-session', { headers: bearer })).status).toBe(401);
  expect((await signIn(ADA)).answer.status).toBe(401);
  expect(JSON.stringify(await sql`select * from users`)).not.toContain('ada@');
  // No link mailed before, no session begun just before and no name of the closed account brings it back.
  const [closed] = await sql`select id, email from users`;
  const newPassword = 'another long password';
  const reset = await post('/v1/auth/reset-password', { token, newPassword });
  expect(await reset.json()).toMatchObject({ reason: 'token-refused' });
  for (const email of [ADA, closed?.email, `${closed?.id}@deleted.invalid`])
    expect((await signIn(email, newPassword)).answer.status).toBe(401);
  await sql`insert into sessions (user_id, token, expires_at)
    values (${closed?.id}, ${lateToken}, now() + interval '1 day')`;
  const late = { Authorization: `Bearer ${sign(lateToken, RING.signing)}` };
  expect((await send('/v1/auth/get-session', { headers: late })).status).toBe(401);
  expect(lines.join('')).toContain('account-not-erased');

  const later = createDeletion({ database, forget, log: deps.log });
  // One begun just now is left to the request that is at it.
  await later.finish();
  expect(calls).toEqual(['vectors', 'files']);
  await sql`update account_deletions set requested_at = now() - interval '2 minutes'`;
  await later.finish();
  expect(await sql`select 1 from users`).toHaveLength(1);
  storeAway = false;
  await later.finish();
  expect(await sql`select 1 from users`).toHaveLength(0);
  expect(calls).toEqual(Array(3).fill(['vectors', 'files']).flat());

  // Once more when everything that was under way has ended, and then no more.
  await sql`update account_deletions set requested_at = now() - interval '16 minutes'`;
  for (let times = 0; times < 2; times++) await later.finish();
  expect(await sql`select 1 from account_deletions`).toHaveLength(0);
  expect(calls).toEqual(Array(4).fill(['vectors', 'files']).flat());
});

it('is not to be blocked by who signs up with an address that it might leave behind', async () => {
  const { send, signUp, signIn, sql } = await startAccounts(postgres);
  await signUp(ADA);
  const { bearer } = await signIn(ADA);
  const [user] = await sql`select id from users`;
  await signUp(`${user?.id}@deleted.invalid`);
  expect((await send('/v1/account', remove(bearer, { password: PASSWORD }))).status).toBe(204);
});
