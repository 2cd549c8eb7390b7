import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trustedAuthorities } from './base-images.ts';
import { docker } from './docker-cli.ts';
import type { Environment } from './env.ts';
import { buildFolder } from './images.ts';
import { whereAll } from './packages.ts';
import { binFolder, imagesFolder, stateFolder } from './paths.ts';
import { must, run } from './run.ts';

const version = '0.2.87';

/** Ensures an `act` that runs `using: node24` on the PATH; true when it had to. */
export async function ensureAct(path: readonly string[], environment: Environment): Promise<boolean> {
  for (const act of await whereAll('act', path)) {
    if (isNewEnough(await run([act, '--version']).then(({ stdout }) => stdout))) return false;
  }
  const module = `github.com/nektos/act@v${version}`;
  if (await hasGo(path)) {
    await must(['go', 'install', module], {
      env: { GOBIN: binFolder, GOTOOLCHAIN: 'auto', CGO_ENABLED: '0' },
      timeoutMs: 15 * 60_000,
    });
  } else await buildInContainer(module, environment);
  return true;
}

export function isNewEnough(said: string): boolean {
  const [, major = 0, minor = 0, patch = 0] = /(\d+)\.(\d+)\.(\d+)/.exec(said)?.map(Number) ?? [];
  return major > 0 || minor > 2 || (minor === 2 && patch >= 87);
}

/** Go 1.21 and later downloads the newer version that act requires. */
async function hasGo(path: readonly string[]): Promise<boolean> {
  if ((await whereAll('go', path)).length === 0) return false;
  const { stdout } = await run(['go', 'env', 'GOVERSION']);
  return Number(/^go1\.(\d+)/.exec(stdout)?.[1] ?? 0) >= 21;
}

/** Debian 12's Go is too old for act; trixie's is not, and needs nothing on this machine. */
async function buildInContainer(module: string, { proxies, authorityFiles }: Environment): Promise<void> {
  const context = join(stateFolder, 'build', 'act');
  await rm(context, { recursive: true, force: true });
  await mkdir(context, { recursive: true });
  await cp(join(imagesFolder, 'act'), context, { recursive: true });
  await writeFile(join(context, 'authorities.crt'), await trustedAuthorities(authorityFiles));
  const tag = 'skillgap-rehearsal-act';
  await buildFolder(context, proxies, ['--tag', tag, '--build-arg', `MODULE=${module}`]);
  const container = await must([docker, 'create', tag]);
  await must([docker, 'cp', `${container}:/go/bin/act`, join(binFolder, 'act')]);
  await must([docker, 'rm', container]);
  await must([docker, 'image', 'rm', tag]);
  await rm(context, { recursive: true });
}
