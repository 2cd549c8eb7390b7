import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '../prepare/run.ts';
import { attachLoop } from './loop.ts';
import { makeVolume, type Place } from './network.ts';

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
  const device = await attachLoop(file);
  if (device === undefined) await rm(file);
  const options = device === undefined ? [] : ['--opt', 'type=ext4', '--opt', `device=${device}`];
  return { volume: await makeVolume(place, role, options), bounded: device !== undefined };
}
