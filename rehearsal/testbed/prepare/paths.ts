import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Everything that a rehearsal creates; git ignores it. */
export const stateFolder = join(repository, '.rehearsal');

/** Programs that the rehearsal provides: first on the PATH of all it runs. */
export const binFolder = join(stateFolder, 'bin');

export const imagesFolder = fileURLToPath(new URL('../images/', import.meta.url));

/** Creates or moves a link atomically: another world may be using it. */
export async function pointTo(link: string, target: string): Promise<void> {
  const aside = `${link}.${process.pid}`;
  await symlink(target, aside);
  await rename(aside, link);
}
