import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The path of a real input, such as `resumes/a.pdf`. They lie beside the project and are no part of it: in
 * `../shared/samples` of the repository, or of a folder above it, for a worktree. Undefined, and said so loudly, where
 * it is not: a test asks for each file that it knows, so that nothing else which is put there can fail it.
 */
export function findSample(file: string): string | undefined {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const sample = join(folder, '../shared/samples', file);
    if (existsSync(sample)) return sample;
  }
  console.warn(`SKIPPED: ../shared/samples/${file} is not there, so nothing is tested with it.`);
  return undefined;
}
