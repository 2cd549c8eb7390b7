import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docker } from '../prepare/docker-cli.ts';
import { standIns } from '../prepare/images.ts';
import { must, type RunOptions, type RunResult, run } from '../prepare/run.ts';
import { makeVolume, type Place, placed } from '../stand-ins/network.ts';
import type { Registry } from '../stand-ins/registry.ts';
import { waitFor } from '../stand-ins/wait.ts';
import { type InnerContainer, type Memory, openGauge } from './gauge.ts';
import { boxRights } from './rights.ts';

/** The container that stands for the EC2 instance: systemd, sshd and a Docker engine of its own, 1 CPU, 1 GiB. */
export interface Box {
  readonly host: string;
  readonly user: string;
  /** The outer container's name. */
  readonly container: string;
  /** The deploy user's private key, as OpenSSH writes it. */
  readonly privateKey: string;
  readonly privateKeyFile: string;
  /** `ssh-ed25519 AAAA…`: the host key made at first boot. */
  readonly hostKey: string;
  /** A known_hosts file with that key alone. */
  readonly knownHostsFile: string;
  /** Runs argv in the box as root, not over SSH. */
  exec(argv: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** Runs a command line over SSH as the deploy user. */
  ssh(command: string, options?: RunOptions): Promise<RunResult>;
  memory(): Promise<Memory>;
  /** CPU seconds used since the box was started. */
  cpuSeconds(): Promise<number>;
  containers(): Promise<readonly InnerContainer[]>;
  /** Processes in the box, its containers' included, that the kernel killed for want of memory since its last boot. */
  oomKills(): Promise<number>;
  /** Restarts the box and waits for SSH and Docker. */
  reboot(): Promise<void>;
}

const sshOptions = [
  ...['-o', 'StrictHostKeyChecking=yes'],
  ...['-o', 'GlobalKnownHostsFile=none'],
  ...['-o', 'IdentitiesOnly=yes'],
  ...['-o', 'BatchMode=yes'],
  ...['-o', 'ConnectTimeout=5'],
];

/** A t2.micro. */
const size = ['--cpus=1', '--memory=1g', '--memory-swap=1g'];

/** Boots an empty box that trusts the registry, and waits until SSH and Docker answer. */
export async function startBox(place: Place, registry: Pick<Registry, 'host' | 'caFile'>): Promise<Box> {
  const host = `${place.subnet}.10`;
  const user = 'deploy';
  const folder = join(place.folder, 'box');
  await mkdir(folder, { recursive: true });
  const privateKeyFile = join(folder, 'id_ed25519');
  await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', place.name, '-f', privateKeyFile]);

  // Docker's own storage cannot lie on the overlay of another Docker: it needs volumes.
  const volumes = await Promise.all(
    ['docker', 'containerd'].map(
      async (name) => `--volume=${await makeVolume(place, `box-${name}`)}:/var/lib/${name}`,
    ),
  );
  const container = `${place.name}-box`;
  await must([
    docker,
    'run',
    '--detach',
    ...placed(place, 'box', 10),
    ...(await boxRights()),
    ...size,
    ...volumes,
    standIns.host,
  ]);
  const exec = (argv: readonly string[], options?: RunOptions) =>
    run([docker, 'exec', '--interactive', container, ...argv], options);
  const write = async (file: string, mode: string, owner: string, content: string) =>
    must(
      [
        docker,
        'exec',
        '--interactive',
        container,
        'install',
        '-D',
        '-m',
        mode,
        '-o',
        owner,
        '-g',
        owner,
        '/dev/stdin',
        file,
      ],
      { input: content },
    );

  await write(
    `/home/${user}/.ssh/authorized_keys`,
    '600',
    user,
    await readFile(`${privateKeyFile}.pub`, 'utf8'),
  );
  await write(
    `/etc/docker/certs.d/${registry.host}/ca.crt`,
    '644',
    'root',
    await readFile(registry.caFile, 'utf8'),
  );
  const hostKey = await waitFor('the host key', container, 60, async () => {
    const { code, stdout } = await exec(['cat', '/etc/ssh/ssh_host_ed25519_key.pub']);
    return code === 0 && stdout.endsWith('\n') ? stdout.trim().split(' ').slice(0, 2).join(' ') : undefined;
  });
  const knownHostsFile = join(folder, 'known_hosts');
  await writeFile(knownHostsFile, `${host} ${hostKey}\n`);
  const ssh = (command: string, options?: RunOptions) =>
    run(
      [
        'ssh',
        '-F',
        'none',
        '-i',
        privateKeyFile,
        '-o',
        `UserKnownHostsFile=${knownHostsFile}`,
        ...sshOptions,
        `${user}@${host}`,
        command,
      ],
      options,
    );
  const untilReady = () =>
    waitFor('SSH and Docker', container, 90, async () => {
      const { code, stderr } = await ssh('docker version --format {{.Server.Version}}', {
        timeoutMs: 15_000,
      });
      if (code !== 0) throw new Error(stderr.trim());
      return true;
    });
  await untilReady();
  let gauge = await openGauge(container);
  return {
    host,
    user,
    container,
    privateKey: await readFile(privateKeyFile, 'utf8'),
    privateKeyFile,
    hostKey,
    knownHostsFile,
    exec,
    ssh,
    memory: () => gauge.memory(),
    cpuSeconds: () => gauge.cpuSeconds(),
    containers: () => gauge.containers(),
    oomKills: () => gauge.oomKills(),
    reboot: async () => {
      await must([docker, 'restart', '--time', '30', container]);
      await untilReady();
      gauge = await openGauge(container);
    },
  };
}
