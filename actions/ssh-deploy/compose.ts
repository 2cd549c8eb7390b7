import { ROOT } from './root.ts';

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
