import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serve } from '../testing/server.ts';
import type { BoxInputs } from './box-inputs.ts';
import { resolveTarget } from './box-target.ts';
import { make } from './make-secret.ts';

const prefix = '/skillgap-deploy/prod';
const inputs: BoxInputs = {
  ...{ environment: 'prod', host: null, sshKey: null, hostKey: null },
  ...{ port: 22, user: 'deploy', connectTimeoutSeconds: 30 },
};
const sshKey = make('ssh-key', null);
const hostKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHNraWxsZ2FwLWV4YW1wbGUta2V5LW5vdC1mb3ItdXNl';
let stored: Record<string, string>;
let store: Awaited<ReturnType<typeof serve>>;

beforeEach(async () => {
  stored = {
    EC2_HOST: '203.0.113.7',
    EC2_SSH_KEY: sshKey,
    'ssh_host_ed25519_key.pub': hostKey,
  };
  store = await serve(async (request, response) => {
    const body = await text(request);
    if (body.startsWith('Action=GetCallerIdentity')) {
      const result = '<GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult>';
      return void response.end(`<GetCallerIdentityResponse>${result}</GetCallerIdentityResponse>`);
    }
    const { Names = [] } = JSON.parse(body) as { Names?: string[] };
    const Parameters = Names.flatMap((Name) => {
      const Value = stored[Name.slice(prefix.length + 1)];
      return Value === undefined ? [] : [{ Name, Value, Version: 1 }];
    });
    response
      .writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify({ Parameters }));
  });
  const env = {
    AWS_ENDPOINT_URL: store.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await store[Symbol.asyncDispose]();
});

it('reads what the inputs leave out', async () => {
  expect(await resolveTarget({ ...inputs, host: 'box.example' })).toEqual({
    ...{ host: 'box.example', hostKey, privateKey: sshKey },
    ...{ port: 22, user: 'deploy', connectTimeoutSeconds: 30 },
  });
});

it.each([
  ['EC2_HOST', '203.0.113.7\n', 'holds a line break'],
  ['EC2_HOST', ' 203.0.113.7', 'begins or ends with a blank'],
  ['EC2_HOST', 'ssh://203.0.113.7', 'is not a host name or an address'],
  ['ssh_host_ed25519_key.pub', hostKey.slice(0, -20), 'is not a match of ssh-ed25519'],
  ['ssh_host_ed25519_key.pub', `${hostKey}\n`, 'holds a line break'],
  ['ssh_host_ed25519_key.pub', 'SHA256:abc', 'is not a match of ssh-ed25519'],
  ['EC2_SSH_KEY', 'ssh-ed25519 AAAA me', 'is the public half'],
  ['EC2_SSH_KEY', sshKey.slice(0, 90), 'is cut off'],
])('calls %s of %j invalid, and not the box unreachable', async (name, value, fault) => {
  stored[name] = value;
  await expect(resolveTarget(inputs)).rejects.toMatchObject({
    reason: 'invalid-input',
    message: expect.stringContaining(`The parameter ${prefix}/${name} ${fault}`),
    nextStep: expect.stringContaining(`aws ssm put-parameter --name ${prefix}/${name}`),
  });
});

it('takes a key with the line breaks of Windows', async () => {
  stored.EC2_SSH_KEY = sshKey.replaceAll('\n', '\r\n');
  expect((await resolveTarget(inputs)).privateKey).toBe(stored.EC2_SSH_KEY);
});

it('names what is missing, and the place first when nothing is there', async () => {
  delete stored.EC2_HOST;
  await expect(resolveTarget(inputs)).rejects.toMatchObject({
    reason: 'invalid-input',
    message: expect.stringContaining(`${prefix}/EC2_HOST is not in Parameter Store`),
  });
  stored = {};
  await expect(resolveTarget(inputs)).rejects.toMatchObject({
    reason: 'invalid-input',
    message: expect.stringMatching(
      /^In region us-east-1 of account 111122223333 there is nothing under \/skillgap-deploy\/prod/,
    ),
    nextStep: expect.stringContaining('Check AWS_REGION'),
  });
});
