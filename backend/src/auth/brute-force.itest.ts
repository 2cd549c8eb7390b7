import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, startAccounts } from '../testing/accounts.ts';
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
const tokenOf = (mail: Mail | undefined) => /#token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';

it('locks an account after ten wrong passwords, all at once or not, whether there is such an account or not', async () => {
  const { post, signUp, signIn, sql } = await startAccounts(postgres);
  await signUp(ADA);
  const guess = (email: string) => post('/v1/auth/sign-in/email', { email, password: 'not the password' });
  for (const email of [ADA, 'nobody@example.com']) {
    const answers = await Promise.all(Array.from({ length: 15 }, () => guess(email)));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(5).fill(429)]);
    const locked = answers.find(({ status }) => status === 429);
    expect(await locked?.json()).toMatchObject({ reason: 'too-many-attempts' });
    const seconds = Number(locked?.headers.get('Retry-After'));
    expect(seconds).toBeGreaterThan(800);
    expect(seconds).toBeLessThanOrEqual(900);
  }
  // The right password too, or trying on would tell when it was found.
  expect((await signIn(ADA)).answer.status).toBe(429);
  expect(JSON.stringify(await sql`select * from rate_limits`)).not.toContain('example.com');
});

it('locks an address that tries one password at many accounts', async () => {
  const { post } = await startAccounts(postgres);
  const statuses: number[] = [];
  for (let n = 0; n < 32; n++) {
    const answer = await post('/v1/auth/sign-in/email', {
      email: `user${n}@example.com`,
      password: 'Password1!',
    });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([...Array(30).fill(401), 429, 429]);
});

it('forgives who signs in at last, and counts no success', async () => {
  const { post, signUp, signIn } = await startAccounts(postgres);
  await signUp(ADA);
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 9; n++)
      await post('/v1/auth/sign-in/email', { email: ADA, password: 'wrong password' });
    expect((await signIn(ADA)).answer.status).toBe(200);
  }
});

it('writes no more than three mails of a kind an hour to an address, and says so of any address', async () => {
  const { post, sent, signUp } = await startAccounts(postgres);
  await signUp(ADA);
  const before = sent.length;
  for (const email of [ADA, 'nobody@example.com']) {
    const statuses: number[] = [];
    for (let n = 0; n < 5; n++)
      statuses.push((await post('/v1/auth/request-password-reset', { email })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  }
  expect(sent.length - before).toBe(3);
});

it('keeps a reset for the owner of an address that strangers sign up with and verify', async () => {
  const { post, sent } = await startAccounts(postgres);
  const stranger = { name: 'Eve', email: ADA, password: PASSWORD };
  const statuses: number[] = [];
  // What is refused sends no mail, and so does not count.
  for (const wrong of [
    { ...stranger, password: 'short' },
    { ...stranger, callbackURL: '//evil.example' },
  ])
    for (let n = 0; n < 3; n++) expect((await post('/v1/auth/sign-up/email', wrong)).status).toBe(400);
  for (const [path, body] of [
    ['sign-up/email', stranger],
    ['send-verification-email', { email: ADA }],
    ['request-password-reset', { email: ADA }],
  ] as const) {
    for (let n = 0; n < 4; n++) statuses.push((await post(`/v1/auth/${path}`, body)).status);
  }
  expect(statuses).toEqual(Array(3).fill([200, 200, 200, 429]).flat());
  // A stranger caused them, but they reach the owner, and the last one works.
  const token = tokenOf(sent.at(-1));
  const reset = await post('/v1/auth/reset-password', { token, newPassword: 'another long password' });
  expect(reset.status).toBe(200);
});

it('lets the owner in who sets a new password by mail while strangers guess', async () => {
  const { post, sent, signUp, signIn } = await startAccounts(postgres);
  await signUp(ADA);
  const guess = () => post('/v1/auth/sign-in/email', { email: ADA, password: 'not the password' });
  for (let n = 0; n < 11; n++) await guess();
  expect((await signIn(ADA)).answer.status).toBe(429);
  await post('/v1/auth/request-password-reset', { email: ADA });
  const newPassword = 'another long password';
  await post('/v1/auth/reset-password', { token: tokenOf(sent.at(-1)), newPassword });
  expect((await signIn(ADA, newPassword)).answer.status).toBe(200);
  // The owner's own attempts are counted from the start.
  for (let n = 0; n < 10; n++) expect((await guess()).status).toBe(401);
  expect((await guess()).status).toBe(429);
});

it('lets nobody with a stolen session try passwords for long', async () => {
  const { post, signUp, signIn } = await startAccounts(postgres);
  await signUp(ADA);
  const { bearer } = await signIn(ADA);
  const change = (currentPassword: string) =>
    post('/v1/auth/change-password', { currentPassword, newPassword: 'another long password' }, bearer);
  for (let n = 0; n < 10; n++) expect((await change('wrong password')).status).toBe(401);
  expect((await change(PASSWORD)).status).toBe(429);
});
