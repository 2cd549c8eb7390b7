// @module-tag docker
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docker } from './prepare/docker-cli.ts';
import { type Prepared, prepare } from './prepare/prepare.ts';
import { must, run } from './prepare/run.ts';
import { startWorld, type World } from './world.ts';

let prepared: Prepared;
let world: World;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'world-'));
  prepared = await prepare({ say: console.log, name: 'skillgap-itest' });
  // Another name and network than a rehearsal's: one may be running.
  world = await startWorld({ name: prepared.name, say: () => {}, subnet: '10.79.0', clients: 2 });
}, 15 * 60_000);

afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  await prepared?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

test('an image that is pushed here by a login is pulled in the box by its digest', async () => {
  const { host, username, password } = world.registry;
  const env = { DOCKER_CONFIG: folder, DOCKER_BUILDKIT: '1' };
  const image = `${host}/probe:1`;
  await must([docker, 'build', '--tag', image, '-'], { input: 'FROM scratch\nLABEL probe=1\n', env });
  expect((await run([docker, 'push', image], { env })).stderr).toMatch(/no basic auth|unauthorized/);
  await must([docker, 'login', '--username', username, '--password-stdin', host], { env, input: password });
  await must([docker, 'push', image], { env });
  const digest = await must([docker, 'image', 'inspect', '--format', '{{index .RepoDigests 0}}', image]);
  await must([docker, 'image', 'rm', image]);

  expect((await world.box.ssh(`docker pull ${digest}`)).stderr).toMatch(/no basic auth|unauthorized/);
  await world.box.ssh(`docker login --username ${username} --password-stdin ${host}`, { input: password });
  expect(await world.box.ssh(`docker pull --quiet ${digest}`)).toMatchObject({
    code: 0,
    stdout: `${digest}\n`,
  });
});

test('the deploy values name the box; secrets come back as they were put', async () => {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const ssm = new SSMClient({ endpoint: world.aws.endpoint, region: world.aws.region, credentials });
  const read = async (path: string) => {
    const answer = await ssm.send(new GetParametersByPathCommand({ Path: path, WithDecryption: true }));
    return Object.fromEntries((answer.Parameters ?? []).map(({ Name, Value }) => [Name, Value]));
  };
  const deploy = await read('/skillgap-deploy/prod/');
  expect(deploy['/skillgap-deploy/prod/EC2_HOST']).toBe(world.box.host);
  expect(deploy['/skillgap-deploy/prod/EC2_SSH_KEY']).toBe(world.box.privateKey);
  expect(deploy['/skillgap-deploy/prod/ssh_host_ed25519_key.pub']).toBe(world.box.hostKey);
  await world.aws.putSecrets({ A: '1', B: 'x\n"$' });
  await world.aws.putSecrets({ A: '2' });
  expect(await read('/skillgap/prod/')).toMatchObject({
    '/skillgap/prod/A': '2',
    '/skillgap/prod/B': 'x\n"$',
  });
  for (const name of ['A', 'never-there']) await world.aws.deleteSecret(name);
  expect(await read('/skillgap/prod/')).not.toHaveProperty(['/skillgap/prod/A']);
});

test('the box verifies the CA, and asks the same names as it', async () => {
  const { box, acme, aws } = world;
  const directory = (await aws.parameter('/skillgap/prod/ACME_DIRECTORY')) ?? '';
  const file = '/srv/skillgap/certificates/directory-ca.pem';
  const curl = ['curl', '--silent', '--fail', '--max-time', '10', '--cacert', file, directory];
  expect(JSON.parse(await box.must(curl))).toMatchObject({
    newOrder: expect.stringContaining(acme.address),
    meta: { profiles: { shortlived: expect.any(String) } },
  });
  expect((await box.exec(curl.with(-2, '/etc/ssl/certs/ca-certificates.crt'))).code).toBe(60);
  await acme.dns.set('site.example', [box.host]);
  expect(await box.must(['getent', 'ahostsv4', 'site.example'])).toContain(box.host);
});

test('the box is a small machine whose deploy user is no administrator', async () => {
  const { stdout } = await world.box.ssh('id -nG; stat -c %U /opt/skillgap; sudo -n true || echo refused');
  expect(stdout).toBe('deploy docker\ndeploy\nrefused\n');
  const { used, peak, limit } = await world.box.monitor.memory();
  expect(limit).toBe(2 ** 30);
  expect(used).toBeLessThanOrEqual(peak);
  expect(await world.box.monitor.cpuSeconds()).toBeGreaterThan(0);
  expect(await world.box.monitor.oomKills()).toBe(0);
});

test('a password is not asked for, and no key but the one is let in', async () => {
  const { host, knownHostsFile } = world.box;
  const key = join(folder, 'id_ed25519');
  await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const options = [
    '-F',
    'none',
    '-o',
    'BatchMode=yes',
    '-o',
    `UserKnownHostsFile=${knownHostsFile}`,
    '-i',
    key,
  ];
  const refused = await run(['ssh', ...options, `deploy@${host}`, 'true']);
  expect(refused).toMatchObject({ code: 255, stderr: expect.stringContaining('(publickey)') });
});

test('each client address reaches the box as itself', async () => {
  const { host, user, privateKeyFile, knownHostsFile } = world.box;
  expect(world.clientAddresses).toHaveLength(2);
  for (const client of world.clientAddresses) {
    const options = [
      '-F',
      'none',
      '-b',
      client,
      '-i',
      privateKeyFile,
      '-o',
      `UserKnownHostsFile=${knownHostsFile}`,
    ];
    const connection = await must(['ssh', ...options, `${user}@${host}`, 'echo $SSH_CONNECTION']);
    expect(connection.split(' ')[0]).toBe(client);
  }
});

test('the credentials action exchanges the OIDC token of the GitHub stand-in for keys of moto', async () => {
  const file = join(folder, 'github-env');
  await writeFile(file, '');
  const action = fileURLToPath(new URL('./actions/configure-aws-credentials/index.mts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [action], {
    env: {
      ...world.github.env,
      AWS_ENDPOINT_URL: world.aws.endpoint,
      GITHUB_ENV: file,
      'INPUT_AWS-REGION': 'eu-central-1',
      'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::123456789012:role/deploy',
    },
  });
  const exported = await readFile(file, 'utf8');
  expect(exported).toMatch(/^AWS_REGION=eu-central-1$/m);
  const secret = /^AWS_SECRET_ACCESS_KEY=(.+)$/m.exec(exported)?.[1];
  expect(stdout).toContain(`::add-mask::${secret}`);
});

test('a reboot keeps the host key and ends with SSH and Docker ready', async () => {
  await world.box.reboot();
  expect((await world.box.ssh('docker ps --quiet')).code).toBe(0);
});

test('a second start under the same name says who holds it', async () => {
  await expect(prepare({ say: () => {}, name: 'skillgap-itest' })).rejects.toThrow(
    `held by process ${process.pid}`,
  );
});
