import { existsSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from '../cdktf/environments/types.ts';
import { mustRun, root } from './process.ts';
import { temporaryFolder } from './temporary.ts';

/** A copy of the checkout, gone when its scope ends. */
export type Checkout = Awaited<ReturnType<typeof copyCheckout>>;

/** Copies what git tracks or would track, as it stands, with other environments in it. */
export async function copyCheckout(environments: readonly Environment[]) {
  const files = await trackedFiles();
  await using stack = new AsyncDisposableStack();
  // Inside the checkout, so that the packages of its root are found from there.
  const { path } = stack.use(await temporaryFolder('other-data'));
  for (const file of files) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await cp(join(root, file), join(path, file));
  }
  for (const workspace of new Set(files.map((file) => file.split('/')[0] ?? ''))) {
    const modules = join(workspace, 'node_modules');
    if (existsSync(join(root, modules))) await symlink(join(root, modules), join(path, modules));
  }
  for (const environment of environments) {
    await writeFile(join(path, `cdktf/environments/${environment.name}.ts`), moduleOf(environment));
  }
  const ending = stack.move();
  return {
    path,
    /** Every file in it, by its path in the repository. */
    files,
    [Symbol.asyncDispose]: () => ending.disposeAsync(),
  };
}

/** An environment as an operator would write it down. */
export function moduleOf(environment: Environment): string {
  return [
    "import type { Environment } from './types.ts';",
    '',
    `export const ${environment.name}: Environment = ${JSON.stringify(environment, null, 2)};`,
    '',
  ].join('\n');
}

async function trackedFiles(): Promise<readonly string[]> {
  const list = await mustRun('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
  const deleted = new Set((await mustRun('git', ['ls-files', '--deleted'])).split('\n'));
  return [...new Set(list.split('\n'))].filter((file) => file !== '' && !deleted.has(file));
}
