/**
 * What an integration test needs besides `npm ci`. A test names it as a tag, a file with `@module-tag <name>`; where it
 * is not available, exactly the tests with that tag are skipped.
 */
export interface Need {
  readonly name: string;
  readonly description: string;
  /** Programs that must be on the PATH. On Debian and Ubuntu, as root, they are installed. */
  readonly programs: readonly string[];
}

/** It uses the rehearsal's images, network addresses and certificates, so preparing must be allowed as a whole. */
const DOCKER = 'docker';

export const needs: readonly Need[] = [
  {
    name: DOCKER,
    description: 'a Docker engine, and what npm run rehearse -- --prepare builds',
    programs: [],
  },
  { name: 'flock', description: 'flock(1)', programs: ['flock'] },
  {
    name: 'namespace',
    description: 'a network namespace',
    programs: ['curl', 'ip', 'nsenter', 'unshare'],
  },
  { name: 'python', description: 'Python with pip', programs: ['python3', 'pip3'] },
  { name: 'sshd', description: 'an SSH server', programs: ['ssh', 'sshd', 'unshare'] },
  { name: 'terminal', description: 'a terminal, by script(1)', programs: ['script'] },
  { name: 'terraform', description: 'Terraform', programs: ['terraform'] },
];

/** Why each need is not met, by name. `refusal` says why nothing can be prepared. */
export function unmet(
  refusal: string | undefined,
  missing: readonly string[],
  known: readonly Need[] = needs,
): Readonly<Record<string, string>> {
  const reasons = known.flatMap(({ name, programs }): [string, string][] => {
    if (name === DOCKER) return refusal === undefined ? [] : [[name, refusal]];
    const absent = programs.filter((program) => missing.includes(program));
    return absent.length === 0 ? [] : [[name, `there is no ${absent.join(', no ')} on the PATH`]];
  });
  return Object.fromEntries(reasons);
}
