import { docker } from '../prepare/docker-cli.ts';
import { must } from '../prepare/run.ts';
import type { Disk } from '../stand-ins/disk.ts';
import { savedImage } from '../stand-ins/network.ts';

/**
 * Saves and restores an instance: its file system and its disks, not its memory.
 *
 * @param container The container's name, which the restored one has too.
 * @param argv The arguments of `docker run`, except the image.
 * @param disks Everything it writes to except its own file system.
 */
export function instanceState(container: string, argv: readonly string[], disks: readonly Disk[]) {
  const image = savedImage(container);
  return {
    /** Saves it, in place of the previous state; pauses it for a second, and saves what belongs to it meanwhile. */
    async save(meanwhile: () => Promise<unknown> = async () => {}) {
      await must([docker, 'pause', container]);
      try {
        // Once it is paused: the kernel would write its buffers to the disks while they are copied.
        await must(['sync']);
        await must([docker, 'commit', '--pause=false', container, image]);
        await Promise.all([meanwhile(), ...disks.map((disk) => disk.save())]);
      } finally {
        await must([docker, 'unpause', container]);
      }
    },
    /** Starts it again from there, as after a power cut at that moment; restores what belongs to it while it is down. */
    async restore(meanwhile: () => Promise<unknown> = async () => {}) {
      await must([docker, 'rm', '--force', container]);
      await meanwhile();
      await Promise.all(disks.map((disk) => disk.restore()));
      await must([docker, 'run', '--detach', ...argv, image]);
    },
  };
}
