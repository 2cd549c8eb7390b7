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
      'backup',
    ]),
  );
  expect(first).toMatchObject({ failed: 0, environment: 'prod' });
  expect(second).toMatchObject({ changed: 0, failed: 0, script: first.script });
});

test('a new instance does what is its own, and then nothing any more', async () => {
  const first = await instance.provision();
  expect(changedSteps(first)).toEqual(['deploy-user', 'data-volume', 'host-key', 'tailscale', 'myself']);
  expect(first.script).toBe(createHash('sha256').update(instance.script).digest('hex'));
  expect(await inBox('skillgap-provision')).toMatch(/^0 changed, 14 unchanged, 1 skipped, 0 failed$/m);
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

/** Runs the timer's job, and reads from CloudWatch which metrics there are; the disks' are named like their volume. */
async function reported(): Promise<readonly string[]> {
  await inBox('systemctl start skillgap-metrics.service');
  const response = await fetch(instance.aws.endpoint, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=A/20260101/${region}/monitoring/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'Action=ListMetrics&Version=2010-08-01&Namespace=skillgap-prod',
  });
  const text = await response.text();
  const names = [...text.matchAll(/<MetricName>(\w+)<\/MetricName>|<Value>(\w+)<\/Value>/g)];
  return [...new Set(names.map(([, metric, volume]) => metric ?? volume ?? ''))].sort();
}

test('the timer reports to CloudWatch how full the volumes are and what it knows of the certificate', async () => {
  expect(await reported()).toEqual(['CertificateHoursLeft', 'DiskUsedPercent', 'data', 'root']);
});

test('of the box’s own network, root and the containers that ship backups reach the metadata service, and nobody else', async () => {
  const session =
    'curl -s -m 5 -o /dev/null -w %{http_code} -X PUT -H "X-aws-ec2-metadata-token-ttl-seconds: 60" http://169.254.169.254/latest/api/token';
  const as = (user: number) =>
    inBox(`setpriv --reuid=${user} --regid=${user} --clear-groups ${session} || true`);
  expect([await as(0), await as(10002)]).toEqual(['200', '200']);
  // The deploy's user, the backend's, Certbot's, nginx's workers'.
  const deploy = Number(await inBox('id -u deploy'));
  for (const user of [deploy, 10001, 10003, 33, 65534]) expect([user, await as(user)]).toEqual([user, '000']);
});

describe('the backups', () => {
  const folder = '/srv/skillgap/backups';
  const show = (unit: string, ...names: string[]) =>
    inBox(`systemctl show skillgap-backup.${unit} ${names.map((name) => `-p ${name}`).join(' ')}`);

  /** Puts a release where a deploy does, whose backup does this; the image is a shell and nothing else. */
  async function release(script: string): Promise<void> {
    const backup = {
      image: 'backup-stand-in',
      profiles: ['tools'],
      user: '10002:10002',
      network_mode: 'host',
      volumes: [`${folder}:/srv/backups`],
      entrypoint: ['/bin/sh', '-c', script],
    };
    await instance.put(
      '/opt/skillgap/releases/R1/docker-compose.yml',
      `name: skillgap\nservices:\n  backup: ${JSON.stringify(backup)}\n`,
    );
    await instance.put('/opt/skillgap/releases/R1/release.env', '');
    await inBox('ln -sfn releases/R1 /opt/skillgap/current');
  }

  test('have a folder for what they say of themselves', async () => {
    expect(await inBox(`stat --format='%a %u:%g' ${folder}`)).toBe('755 10002:10002');
  });

  test('are made by a timer, every hour and not on the minute, behind everything else', async () => {
    expect(await inBox('systemctl is-enabled skillgap-backup.timer')).toBe('enabled');
    const timer = await show('timer', 'TimersMonotonic', 'RandomizedDelayUSec');
    expect(timer).toMatch(/OnBootUSec=2min /);
    expect(timer).toMatch(/OnUnitActiveUSec=1h /);
    expect(timer).toContain('RandomizedDelayUSec=15min');
    expect((await show('service', 'Nice', 'IOSchedulingClass')).split('\n').sort()).toEqual([
      'IOSchedulingClass=3',
      'Nice=19',
    ]);
  });

  test('are not missed before the first deploy', async () => {
    await inBox('systemctl start skillgap-backup.service');
    expect(await inBox('docker ps --all --quiet')).toBe('');
  });

  test('of the current release are made under a name, and the box reports how old they are', async () => {
    await inBox(`tar -ch /bin/sh /lib64/ld-linux-x86-64.so.2 /lib/x86_64-linux-gnu/libc.so.6 2> /dev/null |
      docker import - backup-stand-in > /dev/null`);
    const now = new Date().toISOString();
    const write = (file: string, status: object) =>
      `echo '${JSON.stringify(status)}' > /srv/backups/${file}.json`;
    const since = Math.floor(Date.now() / 1000);
    await release(
      [write('archive', { recoverableTo: now }), write('backup', { last: { endedAt: now } })].join('; '),
    );
    await inBox('systemctl start skillgap-backup.service');
    // Not `--until 0s`: Docker cuts that to a whole second, and what happened within this one is missing.
    const events = `docker events --since ${since} --until "$(date +%s.%N)" --filter event=create --format '{{.Actor.Attributes.name}}'`;
    expect(await inBox(events)).toBe('skillgap-backup');
    expect(await inBox(`stat --format='%u' ${folder}/archive.json; docker ps --all --quiet`)).toBe('10002');
    expect(await reported()).toEqual([
      'BackupAgeHours',
      'CertificateHoursLeft',
      'DiskUsedPercent',
      'RecoveryPointSeconds',
      'data',
      'root',
    ]);
  });

  test('are ended by a deploy, and not tried again before the hour', async () => {
    await release('echo started > /srv/backups/started; read -r _ < /srv/backups/never');
    await inBox(`mkfifo ${folder}/never
      systemctl start --no-block skillgap-backup.service
      timeout 60 bash -c 'until [[ -e ${folder}/started ]]; do sleep 0.1; done'
      docker rm --force skillgap-backup
      timeout 60 bash -c 'until systemctl is-failed --quiet skillgap-backup.service; do sleep 0.1; done'`);
    const state = await show('service', 'ActiveState', 'NRestarts', 'ExecMainStatus');
    expect(state.split('\n').sort()).toEqual(['ActiveState=failed', 'ExecMainStatus=1', 'NRestarts=0']);
    expect(await inBox('systemctl is-active skillgap-backup.timer')).toBe('active');
    await inBox('systemctl reset-failed skillgap-backup.service; rm /opt/skillgap/current');
  });
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
