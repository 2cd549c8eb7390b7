import * as core from '@actions/core';
import { getExecOutput } from '@actions/exec';
import { Failure } from '../shared/outcome.ts';
import { contentTag } from './content-tag.ts';
import { buildArguments, loginArguments, privateConfig, pushArguments } from './docker.ts';
import { type FoundImage, findImage } from './found-image.ts';
import type { BuildSettings } from './inputs.ts';
import { loginFailed } from './registry.ts';

export interface BuiltImage {
  reason: 'built' | 'reused';
  reference: string;
  tag: string;
}

/** Gives the image of this content: the one that the registry has, or a new one that is built and pushed. */
export async function buildImage(settings: BuildSettings): Promise<BuiltImage> {
  const { image, platform, credentials } = settings;
  const tag = await contentTag([...settings.paths, settings.dockerfile], platform, settings.env);
  const outcome = (reason: BuiltImage['reason'], digest: string): BuiltImage => {
    core.info(`${reason === 'reused' ? 'Reused' : 'Built'} ${image.name}:${tag} (${digest})`);
    return { reason, reference: `${image.name}@${digest}`, tag };
  };

  const existing = await findImage(image, tag, platform, credentials);
  if (existing?.platforms.includes(platform)) return outcome('reused', existing.digest);
  // The tag has the platform in it, so somebody pushed this by hand, or the image was deleted from its index.
  if (existing !== null)
    core.warning(`${image.name}:${tag} ${holds(existing)}, not ${platform}: built again`);

  await buildAndPush(settings, tag);
  const pushed = await findImage(image, tag, platform, credentials);
  if (pushed?.platforms.includes(platform)) return outcome('built', pushed.digest);
  const what = pushed === null ? 'the registry does not have it' : `${holds(pushed)}, not ${platform}`;
  throw new Failure('push-failed', `${image.name}:${tag} was pushed, and ${what}`, {
    nextStep:
      'Check that the user may read what it pushes, that nothing else pushes this tag, and run again.',
  });
}

const holds = ({ platforms }: FoundImage) => `holds ${platforms.join(', ') || 'no image'}`;

async function buildAndPush(settings: BuildSettings, tag: string): Promise<void> {
  const { image, credentials } = settings;
  await using config = await privateConfig();
  const env = { ...settings.env, DOCKER_CONFIG: config.path, DOCKER_BUILDKIT: '1' };
  const docker = async (args: string[], options: { input?: Buffer; silent?: boolean } = {}) =>
    getExecOutput('docker', args, { ...options, env, ignoreReturnCode: true });

  if (credentials !== null) {
    const input = Buffer.from(credentials.password);
    const login = await docker(loginArguments(settings, credentials.username), { input, silent: true });
    if (login.exitCode !== 0) throw loginFailed(image, login.stderr.trim());
  }
  await core.group(`Build ${image.name}:${tag}`, async () => {
    const { exitCode } = await docker(buildArguments(settings, tag));
    if (exitCode === 0) return;
    throw new Failure(
      'build-failed',
      `docker build of ${settings.dockerfile} ended with status ${exitCode}`,
      {
        nextStep:
          'The log above says which step; `docker build` with the same arguments shows it on any machine.',
      },
    );
  });
  await core.group(`Push ${image.name}:${tag}`, async () => {
    const { exitCode, stderr } = await docker(pushArguments(settings, tag));
    if (exitCode === 0) return;
    throw new Failure(
      'push-failed',
      `docker push of ${image.name}:${tag} ended with status ${exitCode}: ${stderr.trim()}`,
      {
        nextStep: 'Check that the user may write to this repository, and that the registry has room.',
      },
    );
  });
}
