import { access, constants, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must, run } from './run.ts';

/** The package of each program, on Debian and Ubuntu. */
const packageOf: Readonly<Record<string, readonly string[]>> = {
  certutil: ['libnss3-tools'],
  chromium: ['chromium'],
  curl: ['curl'],
  docker: ['docker.io', 'docker-cli', 'docker-buildx'],
  dockerd: ['docker.io'],
  flock: ['util-linux'],
  git: ['git'],
  ip: ['iproute2'],
  mmdebstrap: ['mmdebstrap', 'debian-archive-keyring'],
  nsenter: ['util-linux'],
  openssl: ['openssl'],
  pip3: ['python3-pip'],
  script: ['bsdutils'],
  ssh: ['openssh-client'],
  sshd: ['openssh-server'],
  unshare: ['util-linux'],
  unzip: ['unzip'],
};

export function isInstallable(program: string): boolean {
  return Object.hasOwn(packageOf, program);
}

/** What installing depends on. */
export interface Machine {
  readonly apt: boolean;
  readonly root: boolean;
}

export function packagesFor(programs: readonly string[]): string[] {
  return [...new Set(programs.flatMap((program) => packageOf[program] ?? [program]))].sort();
}

/** Why this machine cannot be prepared, and what to do; undefined when it can. */
export function refusal(machine: Machine, programs: readonly string[]): string | undefined {
  if (machine.root && (machine.apt || programs.length === 0)) return undefined;
  const install = programs
    .map((program) => `  ${program} (Debian: ${packagesFor([program]).join(', ')})`)
    .join('\n');
  const missing = programs.length === 0 ? '' : `\nMissing programs, to be installed by hand:\n${install}`;
  return machine.root
    ? `the rehearsal installs what it needs on Debian and Ubuntu only${missing}`
    : `the rehearsal must run as root: it adds network addresses, and a registry's certificate in /etc/docker${missing}`;
}

/** The programs that are not on the PATH. */
export async function missingPrograms(
  programs: readonly string[],
  path: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(
    programs.map(async (program) => (await whereAll(program, path)).length > 0),
  );
  return programs.filter((_, index) => !found[index]);
}

/** All executable files of this name, in the order of the PATH. */
export async function whereAll(program: string, path: readonly string[]): Promise<string[]> {
  const files = path.map((folder) => join(folder, program));
  const ok = await Promise.all(
    files.map((file) =>
      access(file, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.filter((_, index) => ok[index]);
}

export async function observeMachine(): Promise<Machine> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return { apt: /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release), root: process.getuid?.() === 0 };
}

/** Installs by apt what the programs need, except packages that this release does not have. */
export async function install(programs: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await must(['apt-get', 'update'], { env });
  const known = [];
  for (const name of packagesFor(programs)) {
    const { code, stdout } = await run(['apt-cache', 'show', '--no-all-versions', name]);
    if (code === 0 && stdout !== '') known.push(name);
  }
  await must(['apt-get', 'install', '--yes', '--no-install-recommends', ...known], { env });
}
