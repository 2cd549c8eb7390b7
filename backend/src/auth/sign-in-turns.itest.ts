import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseTrustedProxies } from '../http/address.ts';
import { listen } from '../http/server.ts';
import { PASSWORD, startAccounts } from '../testing/accounts.ts';
import { appDeps } from '../testing/app.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
});

it('lets others sign in while one network and one account have more sign-ins than there are places', async () => {
  const { app, deps, signUp } = await startAccounts(postgres, {
    proxies: parseTrustedProxies('127.0.0.1'),
    // What failed attempts are limited to is not what this is about.
    limiters: appDeps().limiters,
  });
  for (const name of ['ada', 'bob', 'eve']) await signUp(`${name}@example.com`);
  const server = listen(app, 0, deps.log);
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/auth/sign-in/email`;
  const ended: string[] = [];
  const signIn = async (from: string, name: string) => {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
      body: JSON.stringify({ email: `${name}@example.com`, password: PASSWORD }),
    });
    if (status === 200) ended.push(name);
    return status;
  };
  const flood = (addressOf: (n: number) => string) =>
    Array.from({ length: 27 }, (_, n) => signIn(addressOf(n), 'eve'));
  // One household, and then one account from everywhere.
  for (const addressOf of [(n: number) => `2001:db8::${n.toString(16)}`, (n: number) => `198.51.100.${n}`]) {
    ended.length = 0;
    const floods = flood(addressOf);
    const first = await Promise.race(floods.map(async (answer) => await answer));
    expect([200, 503]).toContain(first);
    expect(await Promise.all([signIn('203.0.113.1', 'ada'), signIn('203.0.113.2', 'bob')])).toEqual([
      200, 200,
    ]);
    const statuses = await Promise.all(floods);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(20);
  }
  server.closeAllConnections();
  server.close();
});
