import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Where everything is kept that a rehearsal makes; git ignores it. */
export const stateFolder = join(repository, '.rehearsal');

/** Programs that the rehearsal brings along: first on the PATH of all it runs. */
export const binFolder = join(stateFolder, 'bin');

/** The Dockerfiles of the stand-ins. */
export const imagesFolder = fileURLToPath(new URL('../images/', import.meta.url));

/** Makes a link, or moves it, at once: another world may be running what it names. */
export async function pointTo(link: string, target: string): Promise<void> {
  const aside = `${link}.${process.pid}`;
  await symlink(target, aside);
  await rename(aside, link);
}
