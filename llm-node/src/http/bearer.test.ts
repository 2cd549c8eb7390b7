import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { FailedAttempts } from './attempts.ts';
import { bearer } from './bearer.ts';
import type { AppEnv } from './context.ts';
import { onError } from './errors.ts';
import { fixedTokens } from './tokens.ts';

const token = 'a'.repeat(64);

function setUp() {
  const app = new Hono<AppEnv>();
  app.use(bearer(fixedTokens([token]), 1));
  app.get('/', (c) => c.text('in'));
  app.onError(onError);
  return (shown: string, peer = '100.64.0.2') => {
    const incoming = { socket: { remoteAddress: peer, remotePort: 1 } };
    return app.request('/', { headers: { Authorization: `Bearer ${shown}` } }, { incoming });
  };
}

it('slows a peer down that shows wrong tokens, and nobody else, and no right token', async () => {
  const ask = setUp();
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 12; attempt++) statuses.push((await ask('wrong')).status);
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
  const told = await ask('wrong');
  expect(Number(told.headers.get('Retry-After'))).toBeGreaterThan(50);
  expect(told.headers.get('Connection')).toBe('close');
  expect((await ask(token)).status).toBe(200);
  expect((await ask('wrong', '100.64.0.3')).status).toBe(401);
  // The same peer, as an IPv6 socket writes it.
  expect((await ask('wrong', '::ffff:100.64.0.2')).status).toBe(429);
});

it('forgets after a minute, and remembers so many peers only', () => {
  let now = 0;
  const attempts = new FailedAttempts(() => now);
  const fail = (peer: string, times: number) =>
    Array.from({ length: times }, () => attempts.failed(peer)).at(-1);
  expect(fail('a', 10)).toBe(0);
  expect(fail('a', 1)).toBe(60);
  now = 59_500;
  expect(fail('a', 1)).toBe(1);
  now = 60_000;
  expect(fail('a', 10)).toBe(0);
  expect(fail('a', 1)).toBe(60);
  for (let peer = 0; peer < 1_000; peer++) attempts.failed(String(peer));
  expect(fail('a', 1)).toBe(0);
});
