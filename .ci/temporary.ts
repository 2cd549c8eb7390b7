import { mkdir, mkdtempDisposable } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './process.ts';

/**
 * A folder that is gone when its scope ends, inside `.rehearsal`: git, biome, tsc and knip, which run at the same
 * time, do not look there.
 *
 * @example
 * await using folder = await temporaryFolder('bundles');
 */
export async function temporaryFolder(name: string) {
  const parent = join(root, '.rehearsal');
  await mkdir(parent, { recursive: true });
  return await mkdtempDisposable(join(parent, `${name}-`));
}
