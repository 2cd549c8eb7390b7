import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { docker } from '../prepare/docker-cli.ts';
import { stateFolder } from '../prepare/paths.ts';
import { prepare } from '../prepare/prepare.ts';
import { must, run } from '../prepare/run.ts';
import { region, startAws } from '../stand-ins/aws.ts';
import { makeNetwork, type Place, sweep } from '../stand-ins/network.ts';
import { tailscaleAuthKey } from '../stand-ins/tailscale.ts';
import { bootInstance } from './container.ts';
import { type Provisioning, provision, userDataFor } from './provision.ts';
import { provisionedImage } from './snapshot.ts';

/** What attaching a volume does: /dev/xvdf is there, of 64 MiB, all zeros. */
const attach = `truncate --size=64M /var/lib/docker/volume
  [[ -e /dev/loop-control ]] || mknod /dev/loop-control c 10 237
  loop=$(losetup --find | grep --only-matching --extended-regexp '/dev/loop[0-9]+')
  [[ -e $loop ]] || mknod "$loop" b 7 "\${loop#/dev/loop}"
  losetup "$loop" /var/lib/docker/volume
  mknod /dev/xvdf b 7 "\${loop#/dev/loop}"`;

/** An instance with its first user-data still to come, for tests of that script. */
export type BareInstance = Awaited<ReturnType<typeof bootBareInstance>>;

/** Boots an instance with an empty data volume, in a network of its own with moto as AWS. */
export async function bootBareInstance(name: string, subnet: string, ...deployKeys: readonly string[]) {
  const place: Place = { name, subnet, folder: join(stateFolder, 'worlds', name) };
  const prepared = await prepare({ say: console.log, name });
  await sweep(place);
  await mkdir(place.folder, { recursive: true });
  await makeNetwork(place, 0);
  const aws = await startAws(place, 'prod');
  await aws.putSecrets({ TAILSCALE_AUTH_KEY: tailscaleAuthKey });
  const script = await userDataFor(region, ...deployKeys);
  const container = await bootInstance(place, provisionedImage, aws, { dataVolume: false });
  const argv = (command: string) => [docker, 'exec', '--interactive', container, 'bash', '-c', command];
  const inBox = (command: string) => must(argv(command));
  const device = (await run([docker, 'exec', container, 'bash', '-ec', attach])).code === 0;
  if (!device) await inBox('mount -t tmpfs tmpfs /srv/skillgap');
  return {
    ...{ place, aws, script, inBox },
    /** Does this machine let a container have a block device? If not, the data volume is in memory. */
    device,
    /** The same, whatever its exit code. */
    tryInBox: (command: string) => run(argv(command)),
    /** Writes a file. */
    put: (file: string, input: string) =>
      must([docker, 'exec', '--interactive', container, 'install', '-D', '-m', '0644', '/dev/stdin', file], {
        input,
      }),
    /** Runs the user-data. */
    provision: () => provision(container, script),
    [Symbol.asyncDispose]: async () => {
      if (device) await run(argv('umount /srv/skillgap; losetup -d /dev/xvdf'));
      await sweep(place);
      await prepared[Symbol.asyncDispose]();
    },
  };
}

/** The steps that had something to do. */
export function changedSteps({ steps }: Provisioning): readonly string[] {
  return steps.filter(({ outcome }) => outcome === 'changed').map(({ step }) => step);
}
