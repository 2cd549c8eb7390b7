import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { appDeps, everyRoute } from '../testing/app.ts';
import { createMetrics, serveMetrics } from './metrics.ts';
import { openApiDocument } from './openapi.ts';

const app = createApp(appDeps());

describe('what is sent', () => {
  const sign = (body: BodyInit, type = 'application/json') =>
    app.request('/v1/auth/sign-in/email', { method: 'POST', body, headers: { 'Content-Type': type } });
  const reason = async (response: Response) => {
    const { status, reason } = (await response.json()) as { status: number; reason: string };
    return [status, reason];
  };

  it.each([
    ['{"email":"a\\u0000@example.com","password":"x"}', 400, 'invalid-request'],
    ['{"email":"a@example.com","password":"\\ud800"}', 400, 'invalid-request'],
    ['['.repeat(10_000), 400, 'invalid-request'],
    ['half', 400, 'invalid-request'],
    [new Uint8Array([0x22, 0xff, 0x22]), 400, 'invalid-request'],
    ['x'.repeat(20_000), 413, 'body-too-large'],
  ])('is refused when it is %.20s', async (body, status, why) => {
    expect(await reason(await sign(body))).toEqual([status, why]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    '',
  ])('is not taken as %j', async (type) => {
    expect(await reason(await sign('{}', type))).toEqual([415, 'unsupported-media-type']);
  });

  it.each(['/v1/jobs?cursor=%00', '/v1/jobs?cursor=%ff', '/v1/jobs?x=%', '/v1/%c0%80'])(
    'is no address such as %s',
    async (path) => {
      expect(await reason(await app.request(path))).toEqual([400, 'invalid-request']);
    },
  );
});

describe('headers', () => {
  it('tell browsers what not to do', async () => {
    const { headers } = await app.request('/v1/jobs');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    // nginx alone sends it: a browser takes the first of two.
    expect(headers.get('Strict-Transport-Security')).toBeNull();
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('documents', () => {
  it('are as committed: npm run generate writes it', async () => {
    const committed = await readFile(new URL('../../openapi.json', import.meta.url), 'utf8');
    expect(`${JSON.stringify(openApiDocument(createApp(appDeps(everyRoute()))), null, 2)}\n`).toBe(committed);
  });

  it('are served, with a page that asks no other server', async () => {
    const document = (await (await app.request('/openapi.json')).json()) as {
      openapi: string;
      paths: object;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/v1/auth/sign-in/email');
    const page = await app.request('/docs');
    const html = await page.text();
    const policy = page.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(policy).not.toContain('http');
    expect(page.headers.get('Strict-Transport-Security')).toBeNull();
    expect(page.headers.get('X-Frame-Options')).toBe('DENY');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/src="\/docs\/|nonce=/);
    expect(html).toContain(nonce);
    expect(html.match(/(?:src|href)="https?:[^"]*"/g)).toBeNull();
    const script = await app.request('/docs/scalar.js');
    expect(script.headers.get('Content-Encoding')).toBe('gzip');
    expect(gunzipSync(await script.arrayBuffer()).length).toBeGreaterThan(1_000_000);
  });
});

describe('metrics', () => {
  it('are on a port of their own, by route and not by path', async () => {
    const metrics = createMetrics({
      release: 'dev',
      database: { load: () => ({ pending: 3, maxPending: 9 }) },
    });
    const deps = appDeps({ metrics });
    const measured = createApp(deps);
    for (const path of ['/v1/jobs', '/v1/jobs?limit=0', '/nowhere/123', '/v1/auth/get-session'])
      await measured.request(path);
    await measured.request('/health', { method: 'BREW' });
    const server = serveMetrics(metrics, { port: 0, host: '127.0.0.1' }, deps.log);
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(404);
    server.close();
    const count = (labels: string) =>
      new RegExp(`duration_seconds_count\\{release="dev",${labels}\\} (\\d+)`).exec(text)?.[1];
    expect(count('method="GET",route="/v1/jobs",status="200"')).toBe('1');
    expect(count('method="GET",route="/v1/jobs",status="400"')).toBe('1');
    expect(count('method="GET",route="none",status="404"')).toBe('1');
    expect(count('method="GET",route="/v1/auth/get-session",status="401"')).toBe('1');
    expect(count('method="other",route="none",status="405"')).toBe('1');
    expect(text).toMatch(/database_queries_pending\{.*\} 3/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect((await measured.request('/metrics')).status).toBe(404);
  });
});
