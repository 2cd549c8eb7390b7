import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { must, type RunOptions, run } from '../prepare/run.ts';
import type { Acme } from '../stand-ins/acme.ts';
import type { Aws } from '../stand-ins/aws.ts';
import { makeDisk, plainDisk } from '../stand-ins/disk.ts';
import type { Place } from '../stand-ins/network.ts';
import type { Registry } from '../stand-ins/registry.ts';
import type { S3 } from '../stand-ins/s3.ts';
import { instanceArguments } from './container.ts';
import { provision, userDataFor } from './provision.ts';
import { openResourceMonitor } from './resource-monitor.ts';
import { provisionedImage } from './snapshot.ts';
import { instanceState } from './state.ts';

/** The container that stands for the EC2 instance: systemd, sshd and its own Docker engine, 1 CPU, 1 GiB. */
export type Box = Awaited<ReturnType<typeof startBox>>;

/** What the box needs of the other stand-ins. */
export interface Surroundings {
  readonly registry: Pick<Registry, 'host' | 'caFile'>;
  readonly aws: Aws;
  readonly acme: Pick<Acme, 'directoryCaFile' | 'dns'>;
  /** Where it keeps its backups. */
  readonly s3: Pick<S3, 'caFile'>;
}

/** With it Certbot verifies a CA whose own address is not known to everybody; on the data volume, and Certbot's own. */
const directoryCa = ['-o', '10003', '-g', '33', '-m', '0644', '-D', '/dev/stdin'];
/** The same for pgBackRest and an S3 of one's own. */
const storageCa = ['-o', '10002', '-g', '10002', '-m', '0644', '-D', '/dev/stdin'];

/** Boots and provisions an empty box that trusts registry and CA, and waits for SSH and Docker. */
export async function startBox(place: Place, { registry, aws, acme, s3 }: Surroundings) {
  const host = `${place.subnet}.10`;
  const user = 'deploy';
  const folder = join(place.folder, 'box');
  await mkdir(folder, { recursive: true });
  const privateKeyFile = join(folder, 'id_ed25519');
  await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'skillgap-deploy', '-f', privateKeyFile]);

  const disk = await makeDisk(place, 'box-docker');
  const data = await makeDisk(place, 'box-data');
  const argv = await instanceArguments(place, aws, { dockerVolume: disk.volume, dataVolume: data.volume });
  const container = `${place.name}-box`;
  await must([docker, 'run', '--detach', ...argv, provisionedImage]);
  const own = [disk, plainDisk(place, 'box-containerd')];
  const state = instanceState(container, argv, [...own, data]);
  const inBox = (argv: readonly string[]) => [docker, 'exec', '--interactive', container, ...argv];
  /** Runs argv in the box as root, not over SSH. */
  const exec = (argv: readonly string[], options?: RunOptions) => run(inBox(argv), options);
  const trust = `/etc/docker/certs.d/${registry.host}/ca.crt`;
  const knownHostsFile = join(folder, 'known_hosts');
  /** What happens at an instance's first boot, with `deploy`'s key. */
  const firstBoot = async (publicKey: string) => {
    await must([docker, 'exec', '--interactive', container, 'install', '-D', '/dev/stdin', trust], {
      input: await readFile(registry.caFile, 'utf8'),
    });
    const script = await userDataFor(aws.region, publicKey);
    const provisioning = await provision(container, script);
    await must(inBox(['install', ...directoryCa, '/srv/skillgap/certificates/directory-ca.pem']), {
      input: await readFile(acme.directoryCaFile, 'utf8'),
    });
    await must(inBox(['install', ...storageCa, '/srv/skillgap/backups/ca.pem']), {
      input: await readFile(s3.caFile, 'utf8'),
    });
    // A deploy learns it there: the user-data has just published it.
    const hostKey = await aws.deployValue('ssh_host_ed25519_key.pub');
    await writeFile(knownHostsFile, `${host} ${hostKey}\n`);
    return { script, provisioning, hostKey };
  };
  let booted = await firstBoot(await readFile(`${privateKeyFile}.pub`, 'utf8'));
  /** The argv of ssh as the deploy user, without a command; by default with its own key. */
  const sshArgv = (keyFile = privateKeyFile): string[] => {
    const options = {
      ...{ UserKnownHostsFile: knownHostsFile, GlobalKnownHostsFile: 'none', StrictHostKeyChecking: 'yes' },
      ...{ IdentitiesOnly: 'yes', IdentityAgent: 'none', BatchMode: 'yes', ConnectTimeout: '5' },
    };
    const flags = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    return ['ssh', '-F', 'none', '-i', keyFile, ...flags, `${user}@${host}`];
  };
  const ssh = (command: string, options?: RunOptions) => run([...sshArgv(), command], options);
  const untilReady = async () => {
    // As EC2 names its own. In place: Docker has mounted the file, and writes it again at each start. Its engine copies
    // it for its containers, and would leave out the 127.0.0.11 that was in it.
    const resolver = `echo 'nameserver ${acme.dns.address}' > /etc/resolv.conf`;
    await must(inBox(['sh', '-c', resolver]));
    return waitFor('SSH and Docker', container, 90, async () => {
      const { code, stderr } = await ssh('docker version --format {{.Server.Version}}', {
        timeoutMs: 15_000,
      });
      if (code !== 0) throw new Error(stderr.trim());
      return true;
    });
  };
  await untilReady();
  let monitor = await openResourceMonitor(container);
  let privateKey = await readFile(privateKeyFile, 'utf8');
  let savedKey = privateKey;
  let savedBoot = booted;
  /** Uses this key from now on: a rotation has replaced the previous one. */
  const adoptKey = async (key: string) => {
    privateKey = key;
    await writeFile(privateKeyFile, key);
    // ssh would use a public half beside it.
    await rm(`${privateKeyFile}.pub`, { force: true });
  };
  return {
    host,
    user,
    container,
    /** The deploy user's private key, as OpenSSH writes it. */
    get privateKey() {
      return privateKey;
    },
    privateKeyFile,
    /** `ssh-ed25519 AAAA…`: the host key from first boot, as the box has published it. */
    get hostKey() {
      return booted.hostKey;
    },
    knownHostsFile,
    /** Whether its disks have a size of their own: only then may they be filled. */
    diskBounded: disk.bounded && data.bounded,
    get provisioning() {
      return booted.provisioning;
    },
    /** Runs the user-data again, as an operator may. */
    provisionAgain: () => provision(container, booted.script),
    exec,
    /** The same, expecting success; returns its stdout. */
    must: (argv: readonly string[], options?: RunOptions) => must(inBox(argv), options),
    ...{ ssh, sshArgv, adoptKey },
    /** What it uses; another one after each boot. */
    get monitor() {
      return monitor;
    },
    /** Saves the state of the box, in place of the previous one; `meanwhile`, nothing runs on it. */
    save: async (meanwhile?: () => Promise<unknown>) => {
      savedKey = privateKey;
      savedBoot = booted;
      await state.save(meanwhile);
    },
    /**
     * Boots the saved state, as after a power cut at that moment, and waits for SSH and Docker; `meanwhile`, the box is
     * down.
     */
    restore: async (meanwhile?: () => Promise<unknown>) => {
      await state.restore(meanwhile);
      await adoptKey(savedKey);
      booted = savedBoot;
      await writeFile(knownHostsFile, `${host} ${booted.hostKey}\n`);
      await untilReady();
      monitor = await openResourceMonitor(container);
    },
    /** Puts a new instance in its place, as Terraform does: with the data volume that it had, or with a new one. */
    replace: async (volume: 'kept' | 'new') => {
      await must([docker, 'rm', '--force', container]);
      for (const one of volume === 'new' ? [...own, data] : own) await one.empty();
      await must([docker, 'run', '--detach', ...argv, provisionedImage]);
      booted = await firstBoot(await must(['ssh-keygen', '-y', '-f', privateKeyFile]));
      await untilReady();
      monitor = await openResourceMonitor(container);
    },
    /**
     * Restarts the box, cleanly or by cutting its power, and waits for SSH and Docker. Returns when it started, by
     * Date.now().
     */
    reboot: async (how: 'in order' | 'power cut' = 'in order') => {
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
