import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { must, type RunOptions, type RunResult, run } from '../prepare/run.ts';
import type { Aws } from '../stand-ins/aws.ts';
import { makeDisk, plainDisk } from '../stand-ins/disk.ts';
import type { Place } from '../stand-ins/network.ts';
import type { Registry } from '../stand-ins/registry.ts';
import { instanceArguments } from './container.ts';
import { type Provisioning, provision, userDataFor } from './provision.ts';
import { openResourceMonitor, type ResourceMonitor } from './resource-monitor.ts';
import { provisionedImage } from './snapshot.ts';
import { instanceState } from './state.ts';

/** The container that stands for the EC2 instance: systemd, sshd and a Docker engine of its own, 1 CPU, 1 GiB. */
export interface Box {
  readonly host: string;
  readonly user: string;
  /** The outer container's name. */
  readonly container: string;
  /** The deploy user's private key, as OpenSSH writes it. */
  readonly privateKey: string;
  readonly privateKeyFile: string;
  /** `ssh-ed25519 AAAA…`: the host key made at first boot, as the box has published it. */
  readonly hostKey: string;
  /** A known_hosts file with that key alone. */
  readonly knownHostsFile: string;
  /** Whether the disk of its Docker has a size of its own: only then may it be filled. */
  readonly diskBounded: boolean;
  /** What the user-data did at this box's first boot. */
  readonly provisioning: Provisioning;
  /** Runs the user-data once more, as an operator may at any time. */
  provisionAgain(): Promise<Provisioning>;
  /** Runs argv in the box as root, not over SSH. */
  exec(argv: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** The same, expecting success; returns its stdout. */
  must(argv: readonly string[], options?: RunOptions): Promise<string>;
  /** Runs a command line over SSH as the deploy user. */
  ssh(command: string, options?: RunOptions): Promise<RunResult>;
  /** The argv of ssh as the deploy user, without a command; by default with its own key. */
  sshArgv(keyFile?: string): string[];
  /** What it uses; another one after each boot. */
  readonly monitor: ResourceMonitor;
  /** From now on this key opens it: a rotation has replaced the one that it was made with. */
  adoptKey(privateKey: string): Promise<void>;
  /** Remembers the box as it is now, in place of what was remembered before. */
  save(): Promise<void>;
  /** Boots it as it was saved, as after a power cut in that moment, and waits for SSH and Docker. */
  restore(): Promise<void>;
  /** Restarts the box, in order or by cutting its power, and waits for SSH and Docker. Gives the moment at which it started again, by Date.now(). */
  reboot(how?: 'in order' | 'power cut'): Promise<number>;
}

/** Boots an empty box, provisions it, and waits until SSH and Docker answer. It trusts the registry. */
export async function startBox(
  place: Place,
  registry: Pick<Registry, 'host' | 'caFile'>,
  aws: Aws,
): Promise<Box> {
  const host = `${place.subnet}.10`;
  const user = 'deploy';
  const folder = join(place.folder, 'box');
  await mkdir(folder, { recursive: true });
  const privateKeyFile = join(folder, 'id_ed25519');
  await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'skillgap-deploy', '-f', privateKeyFile]);

  const disk = await makeDisk(place, 'box-docker');
  const argv = await instanceArguments(place, aws, { dockerVolume: disk.volume });
  const container = `${place.name}-box`;
  await must([docker, 'run', '--detach', ...argv, provisionedImage]);
  const state = instanceState(container, argv, [
    disk,
    plainDisk(place, 'box-containerd'),
    plainDisk(place, 'box-data'),
  ]);
  const inBox = (argv: readonly string[]) => [docker, 'exec', '--interactive', container, ...argv];
  const exec: Box['exec'] = (argv, options) => run(inBox(argv), options);
  const trust = `/etc/docker/certs.d/${registry.host}/ca.crt`;
  await must([docker, 'exec', '--interactive', container, 'install', '-D', '/dev/stdin', trust], {
    input: await readFile(registry.caFile, 'utf8'),
  });
  const script = await userDataFor(aws.region, await readFile(`${privateKeyFile}.pub`, 'utf8'));
  const provisioning = await provision(container, script);
  // Where a deploy learns it: the user-data has just published it there.
  const hostKey = await aws.deployValue('ssh_host_ed25519_key.pub');
  const knownHostsFile = join(folder, 'known_hosts');
  await writeFile(knownHostsFile, `${host} ${hostKey}\n`);
  const sshArgv = (keyFile = privateKeyFile): string[] => {
    const options = {
      ...{ UserKnownHostsFile: knownHostsFile, GlobalKnownHostsFile: 'none', StrictHostKeyChecking: 'yes' },
      ...{ IdentitiesOnly: 'yes', IdentityAgent: 'none', BatchMode: 'yes', ConnectTimeout: '5' },
    };
    const flags = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    return ['ssh', '-F', 'none', '-i', keyFile, ...flags, `${user}@${host}`];
  };
  const ssh: Box['ssh'] = (command, options) => run([...sshArgv(), command], options);
  const untilReady = () =>
    waitFor('SSH and Docker', container, 90, async () => {
      const { code, stderr } = await ssh('docker version --format {{.Server.Version}}', {
        timeoutMs: 15_000,
      });
      if (code !== 0) throw new Error(stderr.trim());
      return true;
    });
  await untilReady();
  let monitor = await openResourceMonitor(container);
  let privateKey = await readFile(privateKeyFile, 'utf8');
  let savedKey = privateKey;
  const adoptKey = async (key: string) => {
    privateKey = key;
    await writeFile(privateKeyFile, key);
    // ssh goes by the public half that lies beside it, when there is one.
    await rm(`${privateKeyFile}.pub`, { force: true });
  };
  return {
    host,
    user,
    container,
    get privateKey() {
      return privateKey;
    },
    privateKeyFile,
    hostKey,
    knownHostsFile,
    diskBounded: disk.bounded,
    provisioning,
    provisionAgain: () => provision(container, script),
    exec,
    must: (argv, options) => must(inBox(argv), options),
    ...{ ssh, sshArgv },
    get monitor() {
      return monitor;
    },
    adoptKey,
    save: async () => {
      savedKey = privateKey;
      await state.save();
    },
    restore: async () => {
      await state.restore();
      await adoptKey(savedKey);
      await untilReady();
      monitor = await openResourceMonitor(container);
    },
    reboot: async (how = 'in order') => {
      await must(
        how === 'in order' ? [docker, 'stop', '--time', '30', container] : [docker, 'kill', container],
      );
      const startedAt = Date.now();
      await must([docker, 'start', container]);
      await untilReady();
      monitor = await openResourceMonitor(container);
      return startedAt;
    },
  };
}
