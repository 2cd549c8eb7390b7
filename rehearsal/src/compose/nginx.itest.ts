import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { must } from '../prepare/run.ts';

/** nginx as the box runs it, with the very configuration and addresses, in front of two servers that say who they are. */
const compose = fileURLToPath(new URL('../../../compose', import.meta.url));
const name = `skillgap-itest-nginx-${randomBytes(4).toString('hex')}`;
const docker = (...args: string[]) => must(['docker', ...args], { env: { DOCKER_BUILDKIT: '1' } });

const SERVER = `require('node:http').createServer((request, response) => {
  response.setHeader('x-release', process.env.SLOT);
  response.setHeader('content-type', 'application/json');
  request.resume().on('end', () => response.end(JSON.stringify({ slot: process.env.SLOT, headers: request.headers, padding: 'x'.repeat(4000) })));
}).listen(3000)`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  await cp(join(compose, 'nginx/conf'), join(folder, 'conf-1'), { recursive: true });
  await symlink('conf-1', join(folder, 'current'));
  await mkdir(join(folder, 'live'));
  await must(['chmod', '-R', 'a+rX', folder]);
  await docker('build', '--quiet', '--tag', name, join(compose, 'nginx'));
  await docker('network', 'create', '--subnet', '192.168.213.0/24', name);
  for (const [slot, ip] of [
    ['blue', '192.168.213.11'],
    ['green', '192.168.213.12'],
  ] as const) {
    const where = ['--network', name, '--ip', ip, '--name', `${name}-${slot}`, '--env', `SLOT=${slot}`];
    await docker('run', '--detach', ...where, 'node:24-trixie-slim', 'node', '-e', SERVER);
  }
  const mounts = [
    '--read-only',
    '--tmpfs',
    '/run',
    '--tmpfs',
    '/var/cache/nginx',
    '--tmpfs',
    '/var/lib/nginx',
  ];
  const where = ['--network', name, '--ip', '192.168.213.2', '--name', `${name}-nginx`];
  await docker('run', '--detach', ...where, ...mounts, '--volume', `${folder}:/etc/nginx/skillgap:ro`, name);
  await vi.waitFor(async () => expect((await ask('/')).status).toBe(200), { timeout: 20_000 });
}, 180_000);

afterAll(async () => {
  for (const role of ['nginx', 'blue', 'green'])
    await docker('rm', '--force', `${name}-${role}`).catch(() => {});
  await docker('network', 'rm', name).catch(() => {});
  await docker('image', 'rm', '--force', name).catch(() => {});
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function ask(
  path: string,
  options: { port?: number; headers?: Record<string, string>; agent?: Agent } = {},
): Promise<Answer> {
  const { port = 80, headers = {}, agent } = options;
  return new Promise((resolve, reject) => {
    get({ host: '192.168.213.2', port, path, headers, agent: agent ?? false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    }).on('error', reject);
  });
}

/** Waits until the client's own limit has room again: the tests share one address. */
const calm = () => new Promise((resolve) => setTimeout(resolve, 4_000));

describe('the public site', () => {
  test('goes to blue, and to green from the rename on, on the same kept connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const slot = async () => JSON.parse((await ask('/', { agent })).body).slot;
    expect(await slot()).toBe('blue');
    await writeFile(join(folder, 'live', 'backend-green'), '');
    expect(await slot()).toBe('green');
    await rm(join(folder, 'live', 'backend-green'));
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

  test('refuses one client that asks too much with 429, and serves it again afterwards', async () => {
    await calm();
    const answers = await Promise.all(Array.from({ length: 120 }, () => ask('/').catch(() => null)));
    const statuses = answers.map((answer) => answer?.status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(30);
    await calm();
    expect((await ask('/')).status).toBe(200);
  });
});

test('each slot has a port of its own, whichever is live', async () => {
  expect(JSON.parse((await ask('/', { port: 8081 })).body).slot).toBe('blue');
  expect(JSON.parse((await ask('/', { port: 8082 })).body).slot).toBe('green');
});

test('a slot that is not there costs one refused request, not the site', async () => {
  await docker('stop', '--time', '1', `${name}-green`);
  const { status } = await ask('/', { port: 8082 });
  expect([502, 504]).toContain(status);
  expect((await ask('/')).status).toBe(200);
});
