import type { Environment } from './env.ts';
import { installGo } from './go.ts';
import { whereAll } from './packages.ts';
import { binFolder } from './paths.ts';
import { run } from './run.ts';

const version = '0.2.87';

/** Ensures an `act` that runs `using: node24` on the PATH; true when it had to. */
export async function ensureAct(path: readonly string[], environment: Environment): Promise<boolean> {
  for (const act of await whereAll('act', path)) {
    if (isNewEnough(await run([act, '--version']).then(({ stdout }) => stdout))) return false;
  }
  await installGo([`github.com/nektos/act@v${version}`], { folder: binFolder, path, environment });
  return true;
}

export function isNewEnough(said: string): boolean {
  const [, major = 0, minor = 0, patch = 0] = /(\d+)\.(\d+)\.(\d+)/.exec(said)?.map(Number) ?? [];
  return major > 0 || minor > 2 || (minor === 2 && patch >= 87);
}
