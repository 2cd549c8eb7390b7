import { choice, invalid, lines, optionalSecret, optionalText, text } from '../shared/inputs.ts';
import { type ImageName, parseImageName } from './image-name.ts';

export interface BuildSettings {
  image: ImageName;
  /** What the image has to run on; the builder's own platform counts for nothing. */
  platform: Platform;
  dockerfile: string;
  context: string;
  /** Paths in git whose content decides what is in the image. */
  paths: string[];
  credentials: Credentials | null;
  cacheFrom: string | null;
  /** What docker and git run with. */
  env: Record<string, string>;
}

/** One of these, without a variant: what an EC2 instance is. */
export type Platform = 'linux/amd64' | 'linux/arm64';

export interface Credentials {
  username: string;
  password: string;
}

/** Reads the action's inputs. */
export function readInputs(): BuildSettings {
  const password = optionalSecret('password');
  const username = optionalText('username', { pattern: /^[^\s:-][^\s:]*$/, expected: 'a user name' });
  if ((username === null) !== (password === null)) {
    throw invalid(
      username === null ? 'username' : 'password',
      'is empty',
      'both username and password, or neither',
    );
  }
  // An owner on GitHub may have capitals; a registry's names have none.
  const image = parseImageName(text('image').toLowerCase());
  if (image === null)
    throw invalid('image', 'is no name of an image', 'a name without a tag, such as ghcr.io/owner/app');
  const registry = optionalText('registry') ?? image.registry;
  if (parseImageName(`${registry}/name`)?.registry !== image.registry) {
    throw invalid('registry', `is ${registry}`, `the registry in the image's name, ${image.registry}`);
  }
  const paths = lines('paths');
  if (paths.length === 0) throw invalid('paths', 'is empty', 'one path in git a line');

  return {
    image,
    platform: choice('platform', ['linux/amd64', 'linux/arm64'], { default: 'linux/amd64' }),
    dockerfile: text('dockerfile', { default: 'Dockerfile' }),
    context: text('context', { default: '.' }),
    paths,
    credentials: username === null || password === null ? null : { username, password },
    cacheFrom: optionalText('cache-from', {
      pattern: /^[^\s-]\S*$/,
      expected: 'an image such as ghcr.io/owner/app:latest',
    }),
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  };
}
