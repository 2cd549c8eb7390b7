import { scopedFolder } from '../shared/temporary.ts';
import type { BuildSettings } from './inputs.ts';

/** Known to docker without being declared, and no part of the image; the values stay in the environment. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];

/** The build, as arguments of docker. */
export function buildArguments(settings: BuildSettings, tag: string): string[] {
  const { image, platform, dockerfile, context, cacheFrom, env } = settings;
  const cache =
    cacheFrom === null ? [] : ['--cache-from', cacheFrom, '--build-arg', 'BUILDKIT_INLINE_CACHE=1'];
  const proxies = PROXIES.filter((name) => env[name]).flatMap((name) => ['--build-arg', name]);
  return [
    'build',
    '--platform',
    platform,
    '--file',
    dockerfile,
    '--tag',
    `${image.name}:${tag}`,
    ...cache,
    ...proxies,
    '--',
    context,
  ];
}

/** The push, as arguments of docker. */
export function pushArguments({ image }: BuildSettings, tag: string): string[] {
  return ['push', '--quiet', `${image.name}:${tag}`];
}

/** The login, as arguments of docker; the password goes in over stdin. Docker Hub is the host that is not named. */
export function loginArguments({ image }: BuildSettings, username: string): string[] {
  const host = image.registry === 'docker.io' ? [] : [image.registry];
  return ['login', '--username', username, '--password-stdin', ...host];
}

/** A private folder for docker's login, removed afterwards: `docker login` writes the password to disk as it is. */
export const privateConfig = () => scopedFolder('docker-config');
