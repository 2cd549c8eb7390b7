import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { whereAll } from './packages.ts';
import { binFolder, pointTo } from './paths.ts';
import { run } from './run.ts';

export const docker = join(binFolder, 'docker');

/**
 * Links `docker` in the rehearsal's folder to the first CLI whose BuildKit works: the first one on the PATH may lack
 * buildx, and has only the legacy builder then. False when there is none.
 */
export async function chooseDockerCli(path: readonly string[]): Promise<boolean> {
  await mkdir(binFolder, { recursive: true });
  for (const candidate of await whereAll(
    'docker',
    path.filter((folder) => folder !== binFolder),
  )) {
    if (!(await buildsWithBuildKit(candidate))) continue;
    await pointTo(docker, await realpath(candidate));
    return true;
  }
  return false;
}

async function buildsWithBuildKit(cli: string): Promise<boolean> {
  const { code } = await run([cli, 'build', '--quiet', '-'], {
    input: 'FROM scratch\nLABEL skillgap.rehearsal.probe=1\n',
    env: { DOCKER_BUILDKIT: '1' },
    timeoutMs: 60_000,
  });
  return code === 0;
}
