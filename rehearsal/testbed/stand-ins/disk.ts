import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '../prepare/run.ts';
import { attachLoop, detachLoop } from './loop.ts';
import { copyVolume, makeVolume, type Place, removeVolume } from './network.ts';

/** A Docker volume. */
export interface Disk {
  readonly volume: string;
  /** Whether it has a size of its own, so that filling it does not fill this machine's disk. */
  readonly bounded: boolean;
  /** Saves its content; nothing may be writing. */
  save(): Promise<void>;
  /** Restores the saved content; no container may use it. */
  restore(): Promise<void>;
  /** Makes it empty, as a new one; no container may use it. */
  empty(): Promise<void>;
}

/** The size of EC2's free volume, less the other one. */
const SIZE = 8 * 2 ** 30;

/** Creates a volume with a size of its own: a file system in a sparse file. Without a loop device, an unbounded one. */
export async function makeDisk(place: Place, role: string): Promise<Disk> {
  const file = join(place.folder, `${role}.img`);
  await writeFile(file, '');
  await truncate(file, SIZE);
  await must(['mkfs.ext4', '-q', '-m', '0', file]);
  const device = await attachLoop(file);
  if (device === undefined) {
    await rm(file);
    await makeVolume(place, role);
    return plainDisk(place, role);
  }
  const copy = (from: string, to: string) => must(['cp', '--sparse=always', from, to]);
  const volumeOn = (loop: string) =>
    makeVolume(place, role, ['--opt', 'type=ext4', '--opt', `device=${loop}`]);
  const volume = await volumeOn(device);
  let attached = device;
  const replace = async (write: () => Promise<unknown>) => {
    // Attached again: the old device may still have cached pages.
    await removeVolume(volume);
    await detachLoop(attached);
    await write();
    const again = await attachLoop(file);
    if (again === undefined) throw new Error(`no loop device for ${file}, where there was one before`);
    attached = again;
    await volumeOn(attached);
  };
  return {
    volume,
    bounded: true,
    save: async () => void (await copy(file, `${file}.saved`)),
    restore: () => replace(() => copy(`${file}.saved`, file)),
    empty: () => replace(() => must(['mkfs.ext4', '-q', '-F', '-m', '0', file])),
  };
}

/** A volume in a folder of Docker's: as large as this machine's disk. */
export function plainDisk(place: Place, role: string): Disk {
  const volume = `${place.name}-${role}`;
  const saved = `${role}-saved`;
  return {
    volume,
    bounded: false,
    async save() {
      await removeVolume(`${place.name}-${saved}`);
      await copyVolume(place, volume, await makeVolume(place, saved));
    },
    async restore() {
      await removeVolume(volume);
      await copyVolume(place, `${place.name}-${saved}`, await makeVolume(place, role));
    },
    async empty() {
      await removeVolume(volume);
      await makeVolume(place, role);
    },
  };
}
