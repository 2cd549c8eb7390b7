import { relative } from 'node:path';
import { mustRun, root } from './process.ts';
import { readFolder } from './stale.ts';
import { temporaryFolder } from './temporary.ts';

/** Bundles the actions beside the repository's own `actions/dist`, which stays as it is. */
export async function generateBundles(): Promise<ReadonlyMap<string, Buffer>> {
  await using folder = await temporaryFolder('bundles');
  await mustRun('npm', ['run', '--silent', 'build', '-w', 'actions', '--', '--dir', folder.path]);
  return await readFolder(relative(root, folder.path), 'actions/dist');
}
