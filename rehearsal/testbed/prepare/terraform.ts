import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whereAll } from './packages.ts';
import { binFolder, stateFolder } from './paths.ts';
import { run } from './run.ts';

const script = fileURLToPath(new URL('../../../.ci/terraform', import.meta.url));

/** Terraform on the PATH, or where an earlier run put it. */
export async function hasTerraform(path: readonly string[]): Promise<boolean> {
  return (await whereAll('terraform', [binFolder, ...path])).length > 0;
}

/** Downloads the workflows' version if missing; returns why where it cannot: few things need it. */
export async function ensureTerraform(path: readonly string[]): Promise<'present' | string> {
  if (await hasTerraform(path)) return 'present';
  const folder = join(stateFolder, 'build', 'terraform');
  await mkdir(folder, { recursive: true });
  const fetched = await run(['bash', script], {
    env: { RUNNER_TEMP: folder, GITHUB_PATH: join(folder, 'path') },
    timeoutMs: 5 * 60_000,
  });
  if (fetched.code !== 0)
    return `skipped, it could not be fetched (${fetched.stderr.trim().split('\n').at(-1)})`;
  await rename(join(folder, 'terraform', 'terraform'), join(binFolder, 'terraform'));
  return 'fetched';
}
