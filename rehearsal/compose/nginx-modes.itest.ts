// @module-tag docker
import { Agent } from 'node:https';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { NginxBox } from './nginx-box.ts';
import { NGINX } from './nginx-certificates.ts';
import { ask, openTls } from './nginx-client.ts';
import { Http2Client } from './nginx-h2.ts';
import { Load, QUICK } from './nginx-load.ts';

const box = new NginxBox();
beforeAll(() => box.start());
afterAll(() => box.end());

const resume = Buffer.alloc(5 * 1024 * 1024, 'x');
const json = Buffer.alloc(64 * 1024, 'x');

describe('maintenance', () => {
  afterEach(() => box.live('maintenance', false));

  test('is a page of its own for every method, from the rename on and until it is gone', async () => {
    await box.live('maintenance', true);
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, headers, body } = await ask('/resumes?token=secret', { method });
      expect({ method, status, ...headers }).toMatchObject({
        method,
        status: 503,
        'retry-after': '120',
        'content-type': 'text/html',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        connection: 'close',
      });
      if (method !== 'HEAD') expect(body).toContain('<h1>SkillGap is down for maintenance</h1>');
      // What the Content-Security-Policy would keep from working.
      expect(body).not.toMatch(/<style|<script|<link|style=|src=/);
    }
    await box.live('maintenance', false);
    expect((await ask('/resumes')).status).toBe(200);
    const logged = (await box.logged('/resumes')).map(({ method, status }) => `${method} ${status}`);
    expect(logged).toEqual(expect.arrayContaining(['GET 503', 'POST 503', 'PATCH 503', 'GET 200']));
  });

  test('is a problem for a client that reads JSON', async () => {
    await box.live('maintenance', true);
    const api = await ask('/v1/jobs?q=x', { method: 'POST', body: Buffer.from('{}') });
    const json = await ask('/', { headers: { accept: 'application/json' } });
    for (const { status, headers, body } of [api, json]) {
      expect(status).toBe(503);
      expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': '120' });
      expect(JSON.parse(body)).toMatchObject({ status: 503, reason: 'maintenance' });
    }
  });

  test('lets a client that is sending a resume read the answer', async () => {
    await box.live('maintenance', true);
    const headers = { 'content-length': String(resume.length) };
    expect((await ask('/v1/resumes', { method: 'POST', body: resume, headers })).status).toBe(503);
  });

  test('leaves the health, the readiness and the slots as they are', async () => {
    await box.live('maintenance', true);
    for (const path of ['/health', '/ready']) expect(JSON.parse((await ask(path)).body).slot).toBe('blue');
    expect(JSON.parse((await ask('/health?status=503')).body).slot).toBe('blue');
    expect((await ask('/healthy')).status).toBe(503);
    for (const port of [8081, 8082]) expect((await ask('/', { port })).status).toBe(200);
  });
});

test("a 503 of the backend is the backend's", async () => {
  const { status, headers, body } = await ask('/v1/jobs?status=503');
  expect(status).toBe(503);
  expect(JSON.parse(body).slot).toBe('blue');
  expect(headers['retry-after']).toBeUndefined();
});

describe('closing', () => {
  afterEach(() => Promise.all([box.live('closing', false), box.live('maintenance', false)]));

  test('closes the connection with the answer, and keeps it again afterwards', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const connection = async (path: string) => (await ask(path, { agent })).headers.connection;
    expect(await connection('/')).toBe('keep-alive');
    await box.live('closing', true);
    for (const path of ['/', '/health', '/ready']) expect(await connection(path)).toBe('close');
    await box.live('maintenance', true);
    for (const path of ['/', '/health']) expect(await connection(path)).toBe('close');
    expect((await ask('/')).status).toBe(503);
    await box.live('maintenance', false);
    await box.live('closing', false);
    expect(await connection('/')).toBe('keep-alive');
    agent.destroy();
  });

  test('closes the connection of a client that speaks HTTP/1.0 and asked to keep it', async () => {
    await box.live('closing', true);
    const socket = openTls();
    socket.write(`GET /old HTTP/1.0\r\nHost: ${NGINX}\r\nConnection: keep-alive\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/^connection: close\r$/im);
  });

  test('passes method, path and body as they are, of a known length and chunked', async () => {
    await box.live('closing', true);
    const path = '/a%2Fb//c?x=1%20y';
    const bodies = [
      [path, json],
      ['/v1/resumes?x=1%20y', resume],
    ] as const;
    for (const [url, sent] of bodies) {
      for (const headers of [{ 'content-length': String(sent.length) }, {}, { expect: '100-continue' }]) {
        const { status, body } = await ask(url, { method: 'PUT', body: sent, headers });
        expect(status).toBe(200);
        expect(JSON.parse(body)).toMatchObject({ method: 'PUT', url, received: sent.length });
      }
    }
    const [logged] = await box.logged('*');
    expect(logged).toMatchObject({ method: 'PUT', status: 200, upstream: '192.168.213.11:3000' });
    expect((await ask('/', { method: 'POST', headers: { 'content-length': '7340032' } })).status).toBe(413);
    expect(JSON.parse((await ask('/?status=418')).body).slot).toBe('blue');
  });
});

test('a reload loses nothing after closing: with clients that keep their connections, of HTTP/2 too, and two that wait for an answer', async () => {
  await box.configure('conf-2', QUICK);
  await box.reload();
  // While connections are closing each request of HTTP/1.1 takes a handshake.
  const load = new Load(6, 150, 3);
  try {
    for (const conf of ['conf-3', 'conf-4', 'conf-5']) {
      await vi.waitFor(() => expect(load.kept).toBeGreaterThan(3), { timeout: 120_000 });
      await box.live('closing', true);
      await sleep(2_500);
      expect(load.kept).toBe(0);
      const http2 = new Http2Client();
      const slow = [ask('/?ms=1500'), http2.ask('/?ms=1500')];
      await sleep(200);
      await box.configure(conf, QUICK);
      await box.reload();
      await box.live('closing', false);
      for (const answer of slow) expect((await answer).status).toBe(200);
      // Its connection ended after the answer, which was not asked for again.
      expect(http2).toMatchObject({ resent: 0, connections: 1 });
      http2.end();
    }
  } finally {
    await load.end();
  }
  expect(load.lost).toEqual([]);
  expect(load.answered).toBeGreaterThan(1_000);
  // Each of the three was told three times to open another connection.
  expect(load.http2Connections).toBeGreaterThanOrEqual(12);
});
