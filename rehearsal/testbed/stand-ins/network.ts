import { rm } from 'node:fs/promises';
import { docker } from '../prepare/docker-cli.ts';
import { debianImage } from '../prepare/images.ts';
import { must, run } from '../prepare/run.ts';
import { detachLoops } from './loop.ts';

/** Every container, volume and network of a rehearsal has this label, with the world's name as its value. */
const label = 'skillgap.rehearsal';

/** Where a world is on this machine: its name and its addresses. */
export interface Place {
  readonly name: string;
  /** The first three bytes of the network's /24. */
  readonly subnet: string;
  /** A folder for its keys and certificates. */
  readonly folder: string;
}

/** Where Docker looks for the authority of the registry. */
export function registryTrust(place: Place): string {
  return `/etc/docker/certs.d/${place.subnet}.2:5000`;
}

/** The arguments that give a container of the world its name and address. */
export function placed(place: Place, role: string, address: number): string[] {
  const name = `${place.name}-${role}`;
  const network = ['--network', place.name, '--ip', `${place.subnet}.${address}`];
  return ['--name', name, '--hostname', role, ...labelled(place), ...network];
}

/** Starts a container of the world; returns its id. */
export function startContainer(
  place: Place,
  role: string,
  address: number,
  image: string,
  {
    args = [],
    command = [],
  }: { readonly args?: readonly string[]; readonly command?: readonly string[] } = {},
): Promise<string> {
  return must([docker, 'run', '--detach', ...placed(place, role, address), ...args, image, ...command]);
}

/** The arguments that make a container part of the world: it is swept with it. */
export function labelled(place: Place): string[] {
  return ['--label', labelOf(place)];
}

/** Creates the network, and gives this machine addresses in it, from .101; returns those. */
export async function makeNetwork(place: Place, clients: number): Promise<string[]> {
  const { name, subnet } = place;
  const range = ['--subnet', `${subnet}.0/24`, '--gateway', `${subnet}.1`];
  const id = await must([docker, 'network', 'create', ...labelled(place), ...range, name]);
  const addresses = Array.from({ length: clients }, (_, index) => `${subnet}.${101 + index}`);
  // They stand on the network's bridge, so they vanish with it.
  const batch = addresses.map((address) => `address add ${address}/24 dev br-${id.slice(0, 12)}\n`).join('');
  await must(['ip', '-batch', '-'], { input: batch });
  return addresses;
}

/** Makes an empty volume. @param options More arguments, as those of a driver. */
export async function makeVolume(
  place: Place,
  role: string,
  options: readonly string[] = [],
): Promise<string> {
  return must([docker, 'volume', 'create', ...labelled(place), ...options, `${place.name}-${role}`]);
}

/** The image that a container's file system is saved as. */
export function savedImage(container: string): string {
  return `${container}-saved`;
}

/** Removes a volume; one that is not there is no error. */
export async function removeVolume(volume: string): Promise<void> {
  await must([docker, 'volume', 'rm', '--force', volume]);
}

/** Copies all that is in one volume into an empty one. */
export async function copyVolume(place: Place, from: string, to: string): Promise<void> {
  const volumes = [`--volume=${from}:/from:ro`, `--volume=${to}:/to`];
  await must([
    ...[docker, 'run', '--rm', '--network', 'none', ...labelled(place), ...volumes],
    ...[debianImage, 'cp', '--archive', '/from/.', '/to/'],
  ]);
}

/** The names of all worlds on this machine that begin with a prefix. */
export async function worldsOf(prefix: string): Promise<string[]> {
  const format = ['--filter', `label=${label}`, '--format', `{{.Label "${label}"}}`];
  const lists = await Promise.all(
    [
      ['ps', '--all'],
      ['volume', 'ls'],
      ['network', 'ls'],
    ].map((argv) => must([docker, ...argv, ...format])),
  );
  const names = lists.flatMap((list) => list.split('\n'));
  return [...new Set(names.filter((name) => name.startsWith(prefix)))].sort();
}

/** Removes everything of a world from this machine, whichever process started it; true when there was anything. */
export async function sweep(place: Place): Promise<boolean> {
  const mine = ['--quiet', '--filter', `label=${labelOf(place)}`];
  const list = async (...argv: string[]) =>
    (await must([docker, ...argv, ...mine])).split('\n').filter(Boolean);
  const containers = await list('ps', '--all');
  if (containers.length > 0) await must([docker, 'rm', '--force', '--volumes', ...containers]);
  const [volumes, networks] = await Promise.all([list('volume', 'ls'), list('network', 'ls')]);
  if (volumes.length > 0) await must([docker, 'volume', 'rm', '--force', ...volumes]);
  // By name, not by label: an image inherits the label of the container that it was made from, and may be meant to stay.
  await run([docker, 'image', 'rm', '--force', savedImage(`${place.name}-box`)]);
  // A container that was not ours may hang on it still; the error names it.
  if (networks.length > 0) await must([docker, 'network', 'rm', ...networks]);
  await rm(registryTrust(place), { recursive: true, force: true });
  await detachLoops(place.folder);
  await rm(place.folder, { recursive: true, force: true });
  return containers.length + volumes.length + networks.length > 0;
}

function labelOf(place: Place): string {
  return `${label}=${place.name}`;
}
