import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createMetadataService } from '../images/metadata/server.ts';

const instance = {
  instanceId: 'i-0123456789abcdef0',
  region: 'eu-central-1',
  role: 'skillgap-prod-instance',
  accessKeyId: 'AKIA',
  secretAccessKey: 'secret',
};
let time = 1_800_000_000_000;
let server: ReturnType<typeof createMetadataService> | undefined;

afterEach(() => server?.close());

async function start(): Promise<string> {
  server = createMetadataService(instance, () => time);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/latest`;
}

async function token(url: string, seconds = '60'): Promise<Response> {
  return fetch(`${url}/api/token`, {
    method: 'PUT',
    headers: { 'X-aws-ec2-metadata-token-ttl-seconds': seconds },
  });
}

const read = async (url: string, session: string) =>
  fetch(url, { headers: { 'X-aws-ec2-metadata-token': session } });

test('a session reads the role and its credentials, the region and the id', async () => {
  const url = await start();
  const session = await (await token(url)).text();
  const text = async (path: string) => (await read(`${url}/${path}`, session)).text();
  expect(await text('meta-data/instance-id')).toBe(instance.instanceId);
  expect(await text('meta-data/placement/region')).toBe('eu-central-1');
  const role = await text('meta-data/iam/security-credentials/');
  // As pgBackRest asks.
  expect(await text('meta-data/iam/security-credentials')).toBe(role);
  expect(JSON.parse(await text(`meta-data/iam/security-credentials/${role}`))).toMatchObject({
    AccessKeyId: 'AKIA',
    SecretAccessKey: 'secret',
    Expiration: '2027-01-15T14:00:00Z',
  });
  expect((await read(`${url}/user-data`, session)).status).toBe(404);
});

test('without a session, or after its end, nothing is said', async () => {
  const url = await start();
  expect((await fetch(`${url}/meta-data/instance-id`)).status).toBe(401);
  const session = await (await token(url)).text();
  time += 61_000;
  expect((await read(`${url}/meta-data/instance-id`, session)).status).toBe(401);
});

test('a session is opened by a PUT with a lifetime, and not through a proxy', async () => {
  const url = await start();
  expect((await fetch(`${url}/api/token`)).status).toBe(405);
  expect((await token(url, '0')).status).toBe(400);
  expect((await token(url, '21601')).status).toBe(400);
  const proxied = { 'X-Forwarded-For': '10.0.0.1', 'X-aws-ec2-metadata-token-ttl-seconds': '60' };
  expect((await fetch(`${url}/api/token`, { method: 'PUT', headers: proxied })).status).toBe(403);
});
