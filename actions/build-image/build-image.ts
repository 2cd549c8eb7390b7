import * as core from '@actions/core';
import { getExecOutput } from '@actions/exec';
import { Failure } from '../shared/outcome.ts';
import { contentTag } from './content-tag.ts';
import { buildArguments, loginArguments, privateConfig, pushArguments } from './docker.ts';
import type { BuildSettings } from './inputs.ts';
import { findDigest, loginFailed } from './registry.ts';

export interface BuiltImage {
  reason: 'built' | 'reused';
  reference: string;
  tag: string;
}

/** Gives the image of this content: the one that the registry has, or a new one that is built and pushed. */
export async function buildImage(settings: BuildSettings): Promise<BuiltImage> {
  const { image, credentials } = settings;
  const tag = await contentTag([...settings.paths, settings.dockerfile], settings.env);
  const outcome = (reason: BuiltImage['reason'], digest: string): BuiltImage => {
    core.info(`${reason === 'reused' ? 'Reused' : 'Built'} ${image.name}:${tag} (${digest})`);
    return { reason, reference: `${image.name}@${digest}`, tag };
  };

  const existing = await findDigest(image, tag, credentials);
  if (existing !== null) return outcome('reused', existing);

  await buildAndPush(settings, tag);
  const pushed = await findDigest(image, tag, credentials);
  if (pushed !== null) return outcome('built', pushed);
  throw new Failure('push-failed', `${image.name}:${tag} was pushed, and the registry does not have it`, {
    nextStep: 'Check that the user may read what it pushes, and run again.',
  });
}

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
