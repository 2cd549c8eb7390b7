import { boolean, choice, invalid, lines, optionalSecret, optionalText, text } from '../shared/inputs.ts';
import { parseImageName } from './image-name.ts';

export type BuildSettings = ReturnType<typeof readInputs>;
export type Platform = BuildSettings['platform'];
export type Credentials = NonNullable<BuildSettings['credentials']>;

/** Reads the action's inputs. */
export function readInputs() {
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
    /** What the image has to run on, without a variant; the builder's own platform counts for nothing. */
    platform: choice('platform', ['linux/amd64', 'linux/arm64'], { default: 'linux/amd64' }),
    dockerfile: text('dockerfile', { default: 'Dockerfile' }),
    context: text('context', { default: '.' }),
    /** Paths in git whose content decides what is in the image. */
    paths,
    credentials: username === null || password === null ? null : { username, password },
    cacheFrom: optionalText('cache-from', {
      pattern: /^[^\s-]\S*$/,
      expected: 'an image such as ghcr.io/owner/app:latest',
    }),
    /** Whether to build what the registry does not have. */
    build: boolean('build', { default: true }),
    /** What docker and git run with. */
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  };
}
