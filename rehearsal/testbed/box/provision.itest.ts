// @module-tag docker
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docker } from '../prepare/docker-cli.ts';
import { stateFolder } from '../prepare/paths.ts';
import { type Prepared, prepare } from '../prepare/prepare.ts';
import { must, run } from '../prepare/run.ts';
import { type Aws, region, startAws } from '../stand-ins/aws.ts';
import { makeNetwork, type Place, sweep } from '../stand-ins/network.ts';
import { tailscaleAuthKey } from '../stand-ins/tailscale.ts';
import { bootInstance } from './container.ts';
import { type Provisioning, provision, userDataFor } from './provision.ts';
import { provisionedImage, readSnapshot } from './snapshot.ts';

const name = 'skillgap-itest-box';
const place: Place = { name, subnet: '10.79.1', folder: join(stateFolder, 'worlds', name) };
const key = `ssh-ed25519 ${'B'.repeat(68)} operator`;
/** By the comment that `npm run secrets` gives it. */
const pipelineKey = `ssh-ed25519 AAAA${'C'.repeat(64)} skillgap-deploy`;

let prepared: Prepared;
let aws: Aws;
let container: string;
let script: string;
/** Does this machine let a container have a block device? */
let device: boolean;

const inBox = (command: string) => must([docker, 'exec', container, 'bash', '-c', command]);
const changedSteps = ({ steps }: Provisioning) =>
  steps.filter(({ outcome }) => outcome === 'changed').map(({ step }) => step);

/** What attaching a volume does: /dev/xvdf is there, of 64 MiB, all zeros. */
const attach = `truncate --size=64M /var/lib/docker/volume
  [[ -e /dev/loop-control ]] || mknod /dev/loop-control c 10 237
  loop=$(losetup --find | grep --only-matching --extended-regexp '/dev/loop[0-9]+')
  [[ -e $loop ]] || mknod "$loop" b 7 "\${loop#/dev/loop}"
  losetup "$loop" /var/lib/docker/volume
  mknod /dev/xvdf b 7 "\${loop#/dev/loop}"`;

beforeAll(async () => {
  prepared = await prepare({ say: console.log, name });
  await sweep(place);
  await mkdir(place.folder, { recursive: true });
  await makeNetwork(place, 0);
  aws = await startAws(place, 'prod');
  await aws.putSecrets({ TAILSCALE_AUTH_KEY: tailscaleAuthKey });
  script = await userDataFor(region, key, pipelineKey);
  container = await bootInstance(place, provisionedImage, aws, { dataFolder: false });
  device = (await run([docker, 'exec', container, 'bash', '-ec', attach])).code === 0;
  if (!device) await inBox('mount -t tmpfs tmpfs /srv/skillgap');
}, 15 * 60_000);

afterAll(async () => {
  if (device)
    await run([docker, 'exec', container, 'bash', '-c', 'umount /srv/skillgap; losetup -d /dev/xvdf']);
  await sweep(place);
  await prepared?.[Symbol.asyncDispose]();
});

test('a bare instance: each step changes something, and nothing when it runs again', async () => {
  const { first, second } = await readSnapshot();
  expect(changedSteps(first)).toEqual(
    expect.arrayContaining([
      'packages',
      'sshd',
      'deploy-user',
      'host-key',
      'upgrades',
      'tailscale',
      'myself',
    ]),
  );
  expect(first).toMatchObject({ failed: 0, environment: 'prod' });
  expect(second).toMatchObject({ changed: 0, failed: 0, script: first.script });
});

test('a new instance does what is its own, and then nothing any more', async () => {
  const first = await provision(container, script);
  expect(changedSteps(first)).toEqual(['deploy-user', 'data-volume', 'host-key', 'tailscale', 'myself']);
  expect(first.script).toBe(createHash('sha256').update(script).digest('hex'));
  expect(await inBox('skillgap-provision')).toMatch(/^0 changed, 12 unchanged, 1 skipped, 0 failed$/m);
  expect(await inBox('cat /var/log/skillgap-provision.log')).toMatch(
    /^swap: skipped \(swap belongs to the machine/m,
  );
});

test('the host key is published, and again when it is another', async () => {
  const published = () => aws.deployValue('ssh_host_ed25519_key.pub');
  const own = () => inBox("cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub");
  const before = await published();
  expect(before).toBe(await own());
  await inBox(
    "rm /etc/ssh/ssh_host_ed25519_key* && ssh-keygen -q -t ed25519 -N '' -f /etc/ssh/ssh_host_ed25519_key",
  );
  expect(changedSteps(await provision(container, script))).toEqual(['host-key']);
  expect(await published()).not.toBe(before);
  expect(await published()).toBe(await own());
});

test('a rotated key takes the place of the pipeline’s, and no run brings the old one back', async () => {
  const rotated = `ssh-ed25519 AAAA${'D'.repeat(64)} skillgap-deploy`;
  const publish = (value: string) => aws.putDeployValues({ 'EC2_SSH_KEY.pub': value });
  const keys = () => inBox('cat /home/deploy/.ssh/authorized_keys');
  expect(await keys()).toBe(`${key}\n${pipelineKey}`);
  await publish(rotated);
  expect(changedSteps(await provision(container, script))).toEqual(['deploy-user']);
  expect(await keys()).toBe(`${rotated}\n${key}`);
  await publish(`${rotated}\n${pipelineKey}`);
  await expect(provision(container, script)).rejects.toThrow(/deploy-user: failed .*EC2_SSH_KEY\.pub/);
  await publish(rotated);
  expect(changedSteps(await provision(container, script))).toEqual([]);
  expect(await keys()).toBe(`${rotated}\n${key}`);
});

test('sshd takes keys only, of two users, by modern algorithms', async () => {
  const settings = await inBox('sshd -T -C user=deploy,host=x,addr=10.0.0.1');
  for (const line of [
    'allowusers deploy',
    'allowusers admin',
    'passwordauthentication no',
    'kbdinteractiveauthentication no',
    'permitrootlogin no',
    'authenticationmethods publickey',
    'authorizedkeysfile .ssh/authorized_keys',
    'hostkey /etc/ssh/ssh_host_ed25519_key',
    'disableforwarding yes',
    'maxsessions 10',
  ])
    expect(settings.split('\n')).toContain(line);
  expect(settings).toMatch(/^persourcepenalties crash/m);
  const algorithms = settings.match(
    /^(ciphers|macs|kexalgorithms|hostkeyalgorithms|pubkeyacceptedalgorithms) .*$/gm,
  );
  expect(algorithms).toHaveLength(5);
  expect(algorithms?.join()).not.toMatch(/nistp|sha1|-cbc|-ctr|group14/);
});

test('Docker keeps containers over its own restart and rotates logs; the deploy user may use it, and nobody else', async () => {
  expect(await inBox("docker info --format '{{.LiveRestoreEnabled}} {{.LoggingDriver}}'")).toBe(
    'true json-file',
  );
  expect(await inBox('pgrep -c docker-proxy || true')).toBe('0');
  expect(await inBox('getent group docker')).toMatch(/:deploy$/);
  expect(await inBox("stat --format='%a %U:%G' /opt/skillgap")).toBe('750 deploy:deploy');
  expect(await inBox('sudo -u deploy sudo -n true 2>&1 || echo refused')).toContain('refused');
});

test('what was changed by hand is put right, and named', async () => {
  await inBox(
    'echo PasswordAuthentication yes > /etc/ssh/sshd_config.d/10-skillgap.conf; chmod 0777 /opt/skillgap',
  );
  expect(changedSteps(await provision(container, script))).toEqual(['sshd', 'deploy-user']);
});

test('a step that fails is named, and the others still run', async () => {
  const publicKey = '/etc/ssh/ssh_host_ed25519_key.pub';
  await inBox(`mv ${publicKey} /root/; rm /usr/local/sbin/skillgap-provision`);
  await expect(provision(container, script)).rejects.toThrow(/host-key: failed[\s\S]*myself: changed/);
  await inBox(`mv /root/ssh_host_ed25519_key.pub ${publicKey}`);
  expect(changedSteps(await provision(container, script))).toEqual([]);
});

test('the timer reports to CloudWatch how full the volumes are', async () => {
  await inBox('systemctl start skillgap-disk-metric.service');
  const response = await fetch(aws.endpoint, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=A/20260101/${region}/monitoring/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'Action=ListMetrics&Version=2010-08-01&Namespace=skillgap-prod&MetricName=DiskUsedPercent',
  });
  const text = await response.text();
  expect([...text.matchAll(/<Value>(\w+)<\/Value>/g)].map(([, value]) => value).sort()).toEqual([
    'data',
    'root',
  ]);
});

describe('the data volume', () => {
  test('is formatted when it is empty, and mounted by its id at every boot', async ({ skip }) => {
    if (!device) skip('this machine gives a container no block device');
    expect(await inBox('findmnt --noheadings --output FSTYPE,LABEL /srv/skillgap')).toMatch(
      /^ext4\s+skillgap-data$/,
    );
    const uuid = await inBox('blkid --probe --match-tag UUID --output value /dev/xvdf');
    const lines = (await inBox('cat /etc/fstab'))
      .split('\n')
      .filter((line) => line.includes(' /srv/skillgap '));
    expect(lines).toEqual([expect.stringMatching(`^UUID=${uuid} /srv/skillgap ext4 .*nofail`)]);
    expect(await inBox("stat --format='%a %u:%g' /srv/skillgap/postgres")).toBe('700 10002:10002');
  });

  test('keeps its data when another instance takes it over', async ({ skip }) => {
    if (!device) skip('this machine gives a container no block device');
    await inBox(
      'echo kept > /srv/skillgap/postgres/file; umount /srv/skillgap; sed -i /skillgap/d /etc/fstab',
    );
    const again = await provision(container, script);
    expect(again.steps.find(({ step }) => step === 'data-volume')?.detail).toBe(
      '/etc/fstab; mounted /dev/xvdf',
    );
    expect(await inBox('cat /srv/skillgap/postgres/file')).toBe('kept');
  });

  test('is not formatted when it holds anything at all', async ({ skip }) => {
    if (!device) skip('this machine gives a container no block device');
    await inBox('umount /srv/skillgap; head -c 1M /dev/urandom > /dev/xvdf; sync');
    const before = await inBox('sha256sum /dev/xvdf');
    await expect(provision(container, script)).rejects.toThrow(/data-volume: failed .*is not empty/);
    expect(await inBox('sha256sum /dev/xvdf')).toBe(before);
  });
});
