/**
 * The scripts that run on the box. Each is fixed text; data reaches it as positional parameters or over stdin,
 * so nothing that varies is ever read as shell. POSIX sh, what a plain Debian has.
 */

export const ROOT = '/opt/skillgap';

/** A script as an argv, given its positional parameters. */
export function script(name: string, text: string): (...args: string[]) => string[] {
  return (...args) => ['sh', '-euc', text, name, ...args];
}

/** Compose with a clean environment: a variable of the login shell would override the release's own. */
export function compose(release: string, ...args: string[]): string[] {
  const folder = `${ROOT}/releases/${release}`;
  return [
    ...[
      'env',
      '-i',
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'HOME=/nonexistent',
    ],
    ...['docker', 'compose', '--ansi', 'never', '--progress', 'plain', '--project-directory', folder],
    ...['--file', `${folder}/docker-compose.yml`, '--env-file', `${folder}/release.env`, ...args],
  ];
}
