// @module-tag docker
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { region } from '../stand-ins/aws.ts';
import { type BareInstance, bootBareInstance, changedSteps } from './bare-instance.ts';
import { readSnapshot } from './snapshot.ts';

const key = `ssh-ed25519 ${'B'.repeat(68)} operator`;
/** By the comment that `npm run secrets` gives it. */
const pipelineKey = `ssh-ed25519 AAAA${'C'.repeat(64)} skillgap-deploy`;

let instance: BareInstance;
const inBox = (command: string) => instance.inBox(command);

beforeAll(async () => {
  instance = await bootBareInstance('skillgap-itest-box', '10.79.1', key, pipelineKey);
}, 15 * 60_000);

afterAll(async () => {
  await instance?.[Symbol.asyncDispose]();
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
      'metrics',
      'backend-role',
      'certificates',
    ]),
  );
  expect(first).toMatchObject({ failed: 0, environment: 'prod' });
  expect(second).toMatchObject({ changed: 0, failed: 0, script: first.script });
});

test('a new instance does what is its own, and then nothing any more', async () => {
  const first = await instance.provision();
  expect(changedSteps(first)).toEqual(['deploy-user', 'data-volume', 'host-key', 'tailscale', 'myself']);
  expect(first.script).toBe(createHash('sha256').update(instance.script).digest('hex'));
  expect(await inBox('skillgap-provision')).toMatch(/^0 changed, 13 unchanged, 1 skipped, 0 failed$/m);
  expect(await inBox('cat /var/log/skillgap-provision.log')).toMatch(
    /^swap: skipped \(this is a container\)$/m,
  );
});

test('the host key is published, and again when it is another', async () => {
  const published = () => instance.aws.deployValue('ssh_host_ed25519_key.pub');
  const own = () => inBox("cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub");
  const before = await published();
  expect(before).toBe(await own());
  await inBox(
    "rm /etc/ssh/ssh_host_ed25519_key* && ssh-keygen -q -t ed25519 -N '' -f /etc/ssh/ssh_host_ed25519_key",
  );
  expect(changedSteps(await instance.provision())).toEqual(['host-key']);
  expect(await published()).not.toBe(before);
  expect(await published()).toBe(await own());
});

test('a rotated key takes the place of the pipeline’s, and no run brings the old one back', async () => {
  const rotated = `ssh-ed25519 AAAA${'D'.repeat(64)} skillgap-deploy`;
  const publish = (value: string) => instance.aws.putDeployValues({ 'EC2_SSH_KEY.pub': value });
  const keys = () => inBox('cat /home/deploy/.ssh/authorized_keys');
  expect(await keys()).toBe(`${key}\n${pipelineKey}`);
  await publish(rotated);
  expect(changedSteps(await instance.provision())).toEqual(['deploy-user']);
  expect(await keys()).toBe(`${rotated}\n${key}`);
  await publish(`${rotated}\n${pipelineKey}`);
  await expect(instance.provision()).rejects.toThrow(/deploy-user: failed .*EC2_SSH_KEY\.pub/);
  await publish(rotated);
  expect(changedSteps(await instance.provision())).toEqual([]);
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
  expect(changedSteps(await instance.provision())).toEqual(['sshd', 'deploy-user']);
});

test('a step that fails is named, and the others still run', async () => {
  const publicKey = '/etc/ssh/ssh_host_ed25519_key.pub';
  await inBox(`mv ${publicKey} /root/; rm /usr/local/sbin/skillgap-provision`);
  await expect(instance.provision()).rejects.toThrow(/host-key: failed[\s\S]*myself: changed/);
  await inBox(`mv /root/ssh_host_ed25519_key.pub ${publicKey}`);
  expect(changedSteps(await instance.provision())).toEqual([]);
});

test('the timer reports to CloudWatch how full the volumes are', async () => {
  await inBox('systemctl start skillgap-metrics.service');
  const response = await fetch(instance.aws.endpoint, {
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
    if (!instance.device) skip('this machine gives a container no block device');
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
    if (!instance.device) skip('this machine gives a container no block device');
    await inBox(
      'echo kept > /srv/skillgap/postgres/file; umount /srv/skillgap; sed -i /skillgap/d /etc/fstab',
    );
    const again = await instance.provision();
    expect(again.steps.find(({ step }) => step === 'data-volume')?.detail).toBe(
      '/etc/fstab; mounted /dev/xvdf',
    );
    expect(await inBox('cat /srv/skillgap/postgres/file')).toBe('kept');
  });

  test('is not formatted when it holds anything at all', async ({ skip }) => {
    if (!instance.device) skip('this machine gives a container no block device');
    await inBox('umount /srv/skillgap; head -c 1M /dev/urandom > /dev/xvdf; sync');
    const before = await inBox('sha256sum /dev/xvdf');
    await expect(instance.provision()).rejects.toThrow(/data-volume: failed .*is not empty/);
    expect(await inBox('sha256sum /dev/xvdf')).toBe(before);
  });
});
