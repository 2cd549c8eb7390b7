import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { z } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { PASSWORD, RING, startAccounts } from '../testing/accounts.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { parseTrustedProxies } from './address.ts';
import { userOf } from './guard.ts';
import { purgeIdempotencyKeys } from './idempotency.ts';
import { Refusal } from './problem.ts';
import { createRequestHash } from './request-hash.ts';
import { answer, body, describeRoute } from './route.ts';
import { listen } from './server.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
});

const ADA = 'ada@example.com';

async function withRoutes(more: Parameters<typeof startAccounts>[1] = {}) {
  const accounts = await startAccounts(postgres, more);
  const { app, signUp, signIn } = accounts;
  let made = 0;
  const held: (() => void)[] = [];
  const things = describeRoute({
    method: 'post',
    path: '/v1/things',
    operationId: 'makeThing',
    summary: 'Make a thing',
    tags: ['Jobs'],
    access: 'user',
    request: { body: body(z.record(z.string(), z.unknown())) },
    responses: { 201: answer('Made', z.unknown()) },
  });
  app.openapi(things, async (c) => {
    const sent = c.req.valid('json');
    if (sent.hold) await new Promise<void>((resolve) => held.push(resolve));
    if (sent.fail) throw new Error('broken');
    if (sent.refuse) throw new Refusal('not-allowed');
    c.header('Location', `/v1/things/${made + 1}`);
    return c.json({ made: ++made, by: userOf(c).id, body: sent }, 201);
  });
  await signUp(ADA);
  const { bearer, cookie } = await signIn(ADA);
  return { ...accounts, bearer, cookie, made: () => made, held };
}

describe('a request with an Idempotency-Key', () => {
  it('is done once, and answered the same every time', async () => {
    const { post, bearer, made } = await withRoutes();
    const headers = { ...bearer, 'Idempotency-Key': 'a' };
    const [first, second] = [
      await post('/v1/things', { n: 1 }, headers),
      await post('/v1/things', { n: 1 }, headers),
    ];
    expect([first.status, second.status, made()]).toEqual([201, 201, 1]);
    expect(await second.text()).toBe(await first.text());
    expect([first, second].map(({ headers }) => headers.get('Idempotency-Replayed'))).toEqual([null, 'true']);
    expect([first, second].map(({ headers }) => headers.get('Location'))).toEqual(
      Array(2).fill('/v1/things/1'),
    );
    const other = await post('/v1/things', { n: 2 }, headers);
    expect(await other.json()).toMatchObject({ status: 422, reason: 'idempotency-mismatch' });
    expect((await post('/v1/things?n=1', { n: 1 }, headers)).status).toBe(422);
    expect((await post('/v1/things', { n: 2 }, { ...bearer, 'Idempotency-Key': 'b' })).status).toBe(201);
    for (const key of ['', 'a b', 'x'.repeat(129)]) {
      expect((await post('/v1/things', {}, { ...bearer, 'Idempotency-Key': key })).status, key).toBe(400);
    }
  });

  it('is refused while the first is under way, and done again when that failed', async () => {
    const { post, bearer, made, held } = await withRoutes();
    const headers = { ...bearer, 'Idempotency-Key': 'a' };
    const first = post('/v1/things', { hold: true }, headers);
    await expect.poll(() => held.length).toBe(1);
    const during = await post('/v1/things', { hold: true }, headers);
    expect(await during.json()).toMatchObject({ status: 409, reason: 'idempotency-in-progress' });
    expect(during.headers.get('Retry-After')).toBe('1');
    held[0]?.();
    expect((await first).status).toBe(201);
    const broken = { ...bearer, 'Idempotency-Key': 'c' };
    expect((await post('/v1/things', { fail: true }, broken)).status).toBe(500);
    expect((await post('/v1/things', { n: 1 }, broken)).status).toBe(201);
    expect(made()).toBe(2);
  });

  it('is one user’s own, for a day; one whose process died is free again', async () => {
    const { post, bearer, signUp, signIn, sql, database, made } = await withRoutes();
    await signUp('bob@example.com');
    const bob = (await signIn('bob@example.com')).bearer;
    for (const who of [bearer, bob]) await post('/v1/things', {}, { ...who, 'Idempotency-Key': 'a' });
    expect(made()).toBe(2);
    await sql`update idempotency_keys set status = null, created_at = now() - interval '3 minutes'`;
    expect((await post('/v1/things', {}, { ...bob, 'Idempotency-Key': 'a' })).status).toBe(201);
    expect(made()).toBe(3);
    await sql`update idempotency_keys set created_at = now() - interval '25 hours'`;
    await post('/v1/things', { another: true }, { ...bob, 'Idempotency-Key': 'a' });
    expect(made()).toBe(4);
    await purgeIdempotencyKeys(database);
    expect(await sql`select 1 from idempotency_keys`).toHaveLength(1);
  });

  it('is kept for the last 500 of a user, and goes with the user', async () => {
    const { post, bearer, sql } = await withRoutes();
    await sql`
      insert into idempotency_keys (user_id, route, key, request_hash, status, created_at)
      select id, '/v1/things', 'old' || n, '', 200, now() - n * interval '1 s' from users, generate_series(1, 600) as n`;
    await post('/v1/things', {}, { ...bearer, 'Idempotency-Key': 'new' });
    const left = await sql`select key from idempotency_keys order by created_at desc`;
    expect(left.map(({ key }) => key).slice(0, 2)).toEqual(['new', 'old1']);
    expect(left).toHaveLength(501);
    await sql`delete from users`;
    expect(await sql`select 1 from idempotency_keys`).toHaveLength(0);
  });

  it('leaves nothing in the database by which its body could be guessed', async () => {
    const { post, bearer, sql } = await withRoutes();
    const sent = { currentPassword: PASSWORD, newPassword: `${PASSWORD}!` };
    const answer = await post('/v1/auth/change-password', sent, { ...bearer, 'Idempotency-Key': 'p' });
    expect(answer.status).toBe(200);
    const [row] = await sql`select request_hash from idempotency_keys`;
    const text = JSON.stringify(sent);
    for (const guess of [text, `${text.length}:${text}`]) {
      for (const encoding of ['base64url', 'base64', 'hex'] as const)
        expect(row?.request_hash).not.toBe(createHash('sha256').update(guess).digest(encoding));
    }
    expect(row?.request_hash).toBe(createRequestHash(RING)([Buffer.from(text)])[0]);
  });

  it('is of no use on a route for anyone, where nothing is kept', async () => {
    const { post, bearer, sql } = await withRoutes();
    const body = { email: ADA, password: PASSWORD };
    const answer = await post('/v1/auth/sign-in/email', body, { ...bearer, 'Idempotency-Key': 's' });
    expect(answer.status).toBe(200);
    expect(await sql`select 1 from idempotency_keys`).toHaveLength(0);
  });
});

describe('another site', () => {
  it('can have a browser do nothing with its cookie, whatever the content type', async () => {
    const { send, cookie, bearer, made } = await withRoutes({
      auth: { origins: ['https://app.example'] } as never,
    });
    const things = async (headers: Record<string, string>) =>
      (await send('/v1/things', { method: 'POST', headers, body: {} })).status;
    const Cookie = cookie;
    expect(await things({ Cookie })).toBe(403);
    expect(await things({ Cookie, Origin: 'https://evil.example' })).toBe(403);
    expect(await things({ Cookie, Origin: 'null' })).toBe(403);
    expect(await things({ Cookie, 'Sec-Fetch-Site': 'same-site' })).toBe(403);
    expect(await things({ Cookie, 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' })).toBe(
      403,
    );
    expect(made()).toBe(0);
    expect(await things({ Cookie, 'Sec-Fetch-Site': 'same-origin' })).toBe(201);
    expect(await things({ Cookie, Origin: 'https://skillgap.example' })).toBe(201);
    expect(await things({ Cookie, 'Sec-Fetch-Site': 'cross-site', Origin: 'https://app.example' })).toBe(201);
    expect(await things(bearer)).toBe(201);
    // Signing a visitor in as somebody else.
    const signIn = { email: ADA, password: PASSWORD };
    const headers = { Origin: 'https://evil.example' };
    expect((await send('/v1/auth/sign-in/email', { method: 'POST', headers, body: signIn })).status).toBe(
      403,
    );
  });

  it('reads answers when it is on the list', async () => {
    const { app, deps } = await withRoutes();
    const listed = createApp({ ...deps, auth: { ...deps.auth, origins: ['https://app.example'] } });
    const ask = (Origin: string, on = listed) => on.request('/v1/jobs', { headers: { Origin } });
    const allowed = (response: Response) => response.headers.get('Access-Control-Allow-Origin');
    expect(allowed(await ask('https://app.example'))).toBe('https://app.example');
    expect(allowed(await ask('https://evil.example'))).toBeNull();
    expect(allowed(await ask('https://app.example', app))).toBeNull();
  });
});

describe('too many requests', () => {
  it('are refused by account, or else by address', async () => {
    const { send, bearer } = await withRoutes({ ratePerMinute: 5 });
    const statuses = async (headers: Record<string, string>) => {
      const answers = await Promise.all(Array.from({ length: 7 }, () => send('/v1/jobs', { headers })));
      return answers.map(({ status }) => status).toSorted();
    };
    expect(await statuses(bearer)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    // Signing up and in took two.
    expect(await statuses({})).toEqual([200, 200, 200, 429, 429, 429, 429]);
    const refused = await send('/v1/jobs', { headers: bearer });
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ reason: 'too-many-requests' });
    expect((await send('/health')).status).toBe(200);
  });
});

describe('behind a proxy', () => {
  it('the address is the one the proxy names, not the client', async () => {
    const perAddress = async (proxies: string | undefined, forwarded: string[]) => {
      const trusted = proxies === undefined ? undefined : parseTrustedProxies(proxies);
      const { app, deps } = await startAccounts(postgres, { ratePerMinute: 2, proxies: trusted });
      const server = listen(app, 0, deps.log);
      await once(server, 'listening');
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/jobs`;
      const statuses: number[] = [];
      for (const said of forwarded) {
        statuses.push((await fetch(url, { headers: { 'X-Forwarded-For': said } })).status);
      }
      server.closeAllConnections();
      server.close();
      return statuses;
    };
    const two = ['203.0.113.1', '203.0.113.2', '203.0.113.1', '203.0.113.2', '203.0.113.1'];
    expect(await perAddress('127.0.0.1', two)).toEqual([200, 200, 200, 200, 429]);
    expect(await perAddress(undefined, two)).toEqual([200, 200, 429, 429, 429]);
  });
});

describe('the log', () => {
  it('holds no address, password, token or cookie', async () => {
    const { post, send, sent, sql, cookie, bearer, lines, database, signIn } = await withRoutes();
    await post('/v1/auth/request-password-reset', { email: ADA });
    const reset = /#token=(\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '?';
    await post('/v1/auth/reset-password', { token: reset, newPassword: 'short' });
    await post('/v1/auth/sign-in/email', { email: ADA, password: 'hunter2hunter2' });
    await send(`/v1/jobs?email=${ADA}`, { headers: { Cookie: cookie } });
    await post('/v1/things', { fail: true }, bearer);
    await database.query(async () => {});
    // Postgres quotes what it refuses.
    await sql`alter table sessions add constraint broken check (user_agent <> 'x') not valid`;
    await sql`alter table sessions rename column ip_address to somewhere`;
    expect((await signIn(ADA)).answer.status).toBe(500);
    const log = lines.join('');
    expect(log).toContain('"status":500');
    const [token = '?', signature = '?'] = bearer.Authorization.slice('Bearer '.length).split('.');
    for (const secret of [ADA, PASSWORD, 'hunter2', reset, token, signature, cookie.slice(0, 60)]) {
      expect(log.includes(secret), secret).toBe(false);
    }
  });
});
