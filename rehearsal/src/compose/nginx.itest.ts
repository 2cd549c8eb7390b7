import { Agent } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask, calm, NginxBox } from './nginx-box.ts';

const box = new NginxBox();
beforeAll(() => box.start(), 180_000);
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
    });
  });

  test('says itself who the client is: a claim is not passed on', async () => {
    const claimed = { 'x-forwarded-for': '6.6.6.6', 'x-request-id': 'chosen', 'x-forwarded-proto': 'https' };
    const { headers } = JSON.parse((await ask('/', { headers: claimed })).body);
    expect(headers['x-forwarded-for']).not.toContain('6.6.6.6');
    expect(headers['x-request-id']).not.toBe('chosen');
    expect(headers['x-forwarded-proto']).toBe('http');
    expect(headers.connection).not.toBe('close');
  });

  test('compresses what a client can read compressed', async () => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(body.length).toBeLessThan(2000);
  });

  test('refuses a body over its limit before the backend sees it', async () => {
    const { status } = await ask('/', { headers: { 'content-length': String(7 * 1024 * 1024) } });
    expect(status).toBe(413);
  });

  test.each(['at rest', 'maintenance', 'closing'] as const)(
    'refuses one client that asks too much with 429, and serves it again afterwards: %s',
    async (mode) => {
      if (mode !== 'at rest') await box.live(mode, true);
      const usual = mode === 'maintenance' ? 503 : 200;
      await calm();
      const answers = await Promise.all(Array.from({ length: 120 }, () => ask('/').catch(() => null)));
      const statuses = answers.map((answer) => answer?.status);
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10);
      expect(statuses.filter((status) => status === usual).length).toBeGreaterThan(30);
      await calm();
      expect((await ask('/')).status).toBe(usual);
      if (mode !== 'at rest') await box.live(mode, false);
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
});
