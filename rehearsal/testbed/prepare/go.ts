import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trustedAuthorities } from './base-images.ts';
import { docker } from './docker-cli.ts';
import type { Environment } from './env.ts';
import { buildFolder } from './images.ts';
import { whereAll } from './packages.ts';
import { imagesFolder, stateFolder } from './paths.ts';
import { must, run } from './run.ts';

export interface GoOptions {
  /** Gets the binaries. */
  readonly folder: string;
  /** Where to look for a Go. */
  readonly path: readonly string[];
  readonly environment: Environment;
}

/** Builds static programs of one module, `path@version` each: with the machine's Go, else in a container. */
export async function installGo(
  packages: readonly [string, ...string[]],
  { folder, path, environment }: GoOptions,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (!(await hasGo(path))) return buildInContainer(packages, folder, environment);
  await must(['go', 'install', ...packages], {
    env: { GOBIN: folder, GOTOOLCHAIN: 'auto', CGO_ENABLED: '0' },
    timeoutMs: 15 * 60_000,
  });
}

/** Go 1.21 and later downloads the newer version that a module requires. */
async function hasGo(path: readonly string[]): Promise<boolean> {
  if ((await whereAll('go', path)).length === 0) return false;
  const { stdout } = await run(['go', 'env', 'GOVERSION']);
  return Number(/^go1\.(\d+)/.exec(stdout)?.[1] ?? 0) >= 21;
}

/** Debian 12's Go is too old; trixie's is not, and needs nothing on this machine. */
async function buildInContainer(
  packages: readonly [string, ...string[]],
  folder: string,
  { proxies, authorityFiles }: Environment,
): Promise<void> {
  const name = packages[0].replace(/^.*\/|@.*$/g, '');
  const context = join(stateFolder, 'build', `go-${name}`);
  await rm(context, { recursive: true, force: true });
  await mkdir(context, { recursive: true });
  await cp(join(imagesFolder, 'go'), context, { recursive: true });
  await writeFile(join(context, 'authorities.crt'), await trustedAuthorities(authorityFiles));
  const tag = `skillgap-rehearsal-go-${name}`;
  await buildFolder(context, proxies, ['--tag', tag, '--build-arg', `PACKAGES=${packages.join(' ')}`]);
  const container = await must([docker, 'create', tag]);
  await must([docker, 'cp', `${container}:/go/bin/.`, folder]);
  await must([docker, 'rm', container]);
  await must([docker, 'image', 'rm', tag]);
  await rm(context, { recursive: true });
}
