import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docker } from '../prepare/docker-cli.ts';
import { must, run } from '../prepare/run.ts';
import { labelOf, makeVolume, type Place } from './network.ts';

/** A volume of Docker's. */
export interface Disk {
  readonly volume: string;
  /** Whether it has a size of its own, so that it can be filled without filling this machine's disk. */
  readonly bounded: boolean;
}

/** What EC2's free volume has, less what the other one takes. */
const SIZE = 8 * 2 ** 30;

/** Makes a volume with a size of its own: a file system in a sparse file. Where there is no loop device, one without. */
export async function makeDisk(place: Place, role: string): Promise<Disk> {
  const file = join(place.folder, `${role}.img`);
  await writeFile(file, '');
  await truncate(file, SIZE);
  await must(['mkfs.ext4', '-q', '-m', '0', file]);
  const { code, stdout } = await run(['losetup', '--find', '--show', file]);
  if (code !== 0) {
    await rm(file);
    return { volume: await makeVolume(place, role), bounded: false };
  }
  const options = ['--opt', 'type=ext4', '--opt', `device=${stdout.trim()}`];
  const volume = `${place.name}-${role}`;
  await must([docker, 'volume', 'create', '--label', labelOf(place), ...options, volume]);
  return { volume, bounded: true };
}

/** Gives back the loop devices of a world whose volumes are gone. */
export async function releaseDisks(place: Place): Promise<void> {
  const { stdout } = await run(['losetup', '--list', '--noheadings', '--output', 'NAME,BACK-FILE']);
  for (const line of stdout.split('\n')) {
    const [device = '', file = ''] = line.trim().split(/\s+/);
    if (file.startsWith(`${place.folder}/`)) await run(['losetup', '--detach', device]);
  }
}
