// @module-tag docker
import { Agent } from 'node:https';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { NginxBox } from './nginx-box.ts';
import { ask, calm } from './nginx-client.ts';

const box = new NginxBox();
beforeAll(() => box.start());
afterAll(() => box.end());

describe('the public site', () => {
  test('goes to blue, and to green from the rename on, on the same kept connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const slot = async () => JSON.parse((await ask('/', { agent })).body).slot;
    expect(await slot()).toBe('blue');
    await box.live('backend-green', true);
    expect(await slot()).toBe('green');
    await box.live('backend-green', false);
    expect(await slot()).toBe('blue');
    agent.destroy();
  });

  test('sends security headers and does not name its version', async () => {
    const { headers } = await ask('/');
    expect(headers).toMatchObject({
      server: 'nginx',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': expect.any(String),
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'strict-transport-security': 'max-age=86400',
    });
  });

  test('leaves it to the backend to say otherwise of its own page, and never says both', async () => {
    const own = {
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
    };
    // Only hsts.conf says that one.
    const hsts = { 'strict-transport-security': 'max-age=31536000' };
    const { headers } = await ask(`/docs?headers=${encodeURIComponent(JSON.stringify({ ...own, ...hsts }))}`);
    expect(headers).toMatchObject({ ...own, 'permissions-policy': expect.stringContaining('camera=()') });
    expect(headers['strict-transport-security']).toBe('max-age=86400');
  });

  test('says itself who the client is: a claim is not passed on', async () => {
    const claimed = { 'x-forwarded-for': '6.6.6.6', 'x-request-id': 'chosen', 'x-forwarded-proto': 'http' };
    const { headers } = JSON.parse((await ask('/', { headers: claimed })).body);
    expect(headers['x-forwarded-for']).not.toContain('6.6.6.6');
    expect(headers['x-request-id']).not.toBe('chosen');
    expect(headers['x-forwarded-proto']).toBe('https');
    expect(headers.connection).not.toBe('close');
  });

  test('compresses what a client can read compressed', async () => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(body.length).toBeLessThan(2000);
  });

  test('hands events on as they come, to a client that would read them compressed too', async () => {
    const { body, pieces } = await ask('/events', { headers: { 'accept-encoding': 'gzip' } });
    expect(body).toContain('data: "three"');
    expect(pieces.length).toBeGreaterThanOrEqual(3);
    expect(Number(pieces.at(2)) - Number(pieces.at(0))).toBeGreaterThan(800);
  });

  test.each(['at rest', 'maintenance', 'closing'] as const)(
    'refuses one client that asks too much with 429, and serves it again afterwards: %s',
    async (mode) => {
      if (mode !== 'at rest') await box.live(mode, true);
      onTestFinished(() => (mode === 'at rest' ? undefined : box.live(mode, false)));
      const usual = mode === 'maintenance' ? 503 : 200;
      const answers = await Promise.all(Array.from({ length: 120 }, () => ask('/').catch(() => null)));
      const statuses = answers.map((answer) => answer?.status);
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10);
      expect(statuses.filter((status) => status === usual).length).toBeGreaterThan(30);
      const refused = answers.find((answer) => answer?.status === 429);
      expect(refused?.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
      expect(JSON.parse(refused?.body ?? '')).toMatchObject({ status: 429, reason: 'too-many-requests' });
      await calm();
      expect((await ask('/')).status).toBe(usual);
    },
  );
});

test('each slot has a port of its own, whichever is live', async () => {
  expect(JSON.parse((await ask('/', { port: 8081 })).body).slot).toBe('blue');
  expect(JSON.parse((await ask('/', { port: 8082 })).body).slot).toBe('green');
});

test('while both slots run, the other one answers in the place of the live one', async () => {
  await box.stopSlot('blue');
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask('/')));
  for (const { status, body } of answers) expect([status, JSON.parse(body).slot]).toEqual([200, 'green']);
  await box.startSlot('blue');
  await vi.waitFor(async () => expect(JSON.parse((await ask('/')).body).slot).toBe('blue'), 10_000);
});

test('a slot that is not there costs one refused request, not the site', async () => {
  await box.stopSlot('green');
  const { status } = await ask('/', { port: 8082 });
  expect([502, 504]).toContain(status);
  expect((await ask('/')).status).toBe(200);
  await box.stopSlot('blue');
  const { status: away, headers, body } = await ask('/v1/jobs');
  expect([502, 504]).toContain(away);
  expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': '5' });
  expect(JSON.parse(body)).toMatchObject({ status: away, reason: 'backend-unavailable' });
});
