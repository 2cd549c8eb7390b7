import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of real inputs that lies beside the project and is no part of it: `../shared/samples` of the repository,
 * or of a folder above it, for a worktree. Undefined, and said so loudly, where it is not.
 */
export function findSamples(): string | undefined {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const samples = join(folder, '../shared/samples');
    if (existsSync(samples)) return samples;
  }
  console.warn('SKIPPED: ../shared/samples is not there, so nothing is tested with real resumes and O*NET.');
  return undefined;
}
