import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Lays Debian packages into `<folder>/root`, without what they depend on; nothing is installed. By apt, which knows the
 * mirror and checks what comes. Rejects where there is no apt, or no mirror.
 */
export async function unpackDebian(
  suite: 'trixie' | 'sid',
  packages: readonly string[],
  folder: string,
): Promise<string> {
  for (const part of ['lists/partial', 'archives/partial', 'root']) {
    await mkdir(join(folder, part), { recursive: true });
  }
  const sources = join(folder, `${suite}.list`);
  await writeFile(sources, `deb [signed-by=${KEYRING}] http://deb.debian.org/debian ${suite} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${folder}/lists`,
    `Dir::Cache=${folder}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  await exec('apt-get', [...options, 'update']);
  await exec('apt-get', [...options, 'download', ...packages], { cwd: folder });
  const root = join(folder, 'root');
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.deb'))) {
    await exec('dpkg', ['-x', join(folder, name), root]);
  }
  return root;
}

/**
 * The command that runs a program of Debian's on its own libraries, such as those of a release newer than this system.
 * Throws where it cannot run.
 */
export function onLibraries(libraries: readonly string[], program: string): string[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is made for Linux on x64');
  const loader = join(libraries[0] ?? '', 'ld-linux-x86-64.so.2');
  return [loader, '--library-path', libraries.join(':'), '--argv0', program, program];
}

/**
 * What `make` returns is moved to its place, unless something is there already. It has a folder beside that place to work
 * in, which is gone afterwards: several test files may do the same at once, and none sees a half of it.
 */
export async function madeOnce(place: string, make: (folder: string) => Promise<string>): Promise<void> {
  const isThere = () => access(place);
  await isThere().catch(async () => {
    await mkdir(dirname(place), { recursive: true });
    const folder = await mkdtemp(`${place}-`);
    try {
      await rename(await make(folder), place).catch(isThere);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
