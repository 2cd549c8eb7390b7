import { existsSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildArguments, loginArguments, privateConfig, pushArguments } from './docker.ts';
import { parseImageName } from './image-name.ts';
import type { BuildSettings } from './inputs.ts';

function settings(image: string, changes: Partial<BuildSettings> = {}): BuildSettings {
  const name = parseImageName(image);
  if (name === null) throw new Error(image);
  return {
    image: name,
    platform: 'linux/amd64',
    dockerfile: 'backend/Dockerfile',
    context: '.',
    paths: [],
    credentials: null,
    cacheFrom: null,
    build: true,
    env: {},
    ...changes,
  };
}

it('builds what it was told, and takes no path for an option', () => {
  expect(buildArguments(settings('ghcr.io/o/app', { context: '--help' }), 'abc')).toEqual([
    ...['build', '--platform', 'linux/amd64', '--file', 'backend/Dockerfile'],
    ...['--tag', 'ghcr.io/o/app:abc', '--', '--help'],
  ]);
  const other = settings('o/app', { cacheFrom: 'o/app:last', platform: 'linux/arm64' });
  expect(buildArguments(other, 'abc')).toEqual([
    ...['build', '--platform', 'linux/arm64', '--file', 'backend/Dockerfile', '--tag', 'o/app:abc'],
    ...['--cache-from', 'o/app:last', '--build-arg', 'BUILDKIT_INLINE_CACHE=1', '--', '.'],
  ]);
  const env = { HTTPS_PROXY: 'http://user:secret@proxy', NO_PROXY: '' };
  expect(buildArguments(settings('o/app', { env }), 'abc').slice(7, -2)).toEqual([
    '--build-arg',
    'HTTPS_PROXY',
  ]);
  expect(pushArguments(settings('o/app'), 'abc')).toEqual(['push', '--quiet', 'o/app:abc']);
});

it('logs in to the host of the image; Docker Hub has none', () => {
  expect(loginArguments(settings('ghcr.io/o/app'), 'me')).toEqual([
    'login',
    '--username',
    'me',
    '--password-stdin',
    'ghcr.io',
  ]);
  expect(loginArguments(settings('docker.io/o/app'), 'me')).toEqual([
    'login',
    '--username',
    'me',
    '--password-stdin',
  ]);
});

it('keeps the login where nobody else reads it, and removes it', async () => {
  let path: string;
  {
    await using config = await privateConfig();
    path = config.path;
    expect(statSync(path).mode & 0o777).toBe(0o700);
  }
  expect(existsSync(path)).toBe(false);
});
