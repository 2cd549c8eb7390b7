import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { mustRun, root } from './process.ts';
import { readFolder } from './stale.ts';
import { temporaryFolder } from './temporary.ts';

/** The migrations there are and, when the schema has moved on, the one that is missing. */
export async function generateMigrations(): Promise<ReadonlyMap<string, Buffer>> {
  const backend = join(root, 'backend');
  const { default: config } = await import(join(backend, 'drizzle.config.ts'));
  await using folder = await temporaryFolder('migrations');
  await cp(join(backend, 'drizzle'), folder.path, { recursive: true });
  // drizzle-kit takes paths relative to where it runs only.
  const out = ['--dialect', config.dialect, '--out', relative(backend, folder.path)];
  await mustRun('drizzle-kit', ['check', ...out], { cwd: backend });
  await mustRun('drizzle-kit', ['generate', ...out, '--schema', config.schema], { cwd: backend });
  return await readFolder(relative(root, folder.path), 'backend/drizzle');
}
