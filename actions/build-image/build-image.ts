import * as core from '@actions/core';
import { getExecOutput } from '@actions/exec';
import { Failure, messageOf } from '../shared/outcome.ts';
import { contentTag } from './content-tag.ts';
import { buildArguments, loginArguments, privateConfig, pushArguments } from './docker.ts';
import { type FoundImage, findImage } from './found-image.ts';
import type { BuildSettings } from './inputs.ts';
import { loginFailed, unreachable } from './registry.ts';
import { TransientError, throwIfTransient, whileTransient } from './transient.ts';

/** Gives the image of this content: the one that the registry has, or a new one that is built and pushed. */
export async function buildImage(settings: BuildSettings) {
  const { image, platform, credentials } = settings;
  const tag = await contentTag([...settings.paths, settings.dockerfile], platform, settings.env);
  const outcome = (reason: 'built' | 'reused', digest: string) => {
    core.info(`${reason === 'reused' ? 'Reused' : 'Built'} ${image.name}:${tag} (${digest})`);
    return { reason, reference: `${image.name}@${digest}`, tag };
  };

  const existing = await findImage(image, tag, platform, credentials);
  if (existing?.platforms.includes(platform)) return outcome('reused', existing.digest);
  if (!settings.build)
    throw new Failure(
      'image-missing',
      `The registry has no ${image.name}:${tag} for ${platform}, and this run may not build it`,
      {
        nextStep: 'Run the workflow deploy for this commit, which builds and signs it; then run this again.',
      },
    );
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
  const name = `${image.name}:${tag}`;
  await using config = await privateConfig();
  const env = { ...settings.env, DOCKER_CONFIG: config.path, DOCKER_BUILDKIT: '1' };
  /** Runs docker, again while a registry is unavailable for the moment. */
  const docker = (args: string[], options: { input?: Buffer; silent?: boolean } = {}) =>
    whileTransient(
      async () => {
        const run = await getExecOutput('docker', args, { ...options, env, ignoreReturnCode: true });
        if (run.exitCode !== 0) throwIfTransient(args[0], run.stderr);
        return run;
      },
      { onRetry: (error) => core.warning(`docker ${args[0]} is repeated: ${messageOf(error)}`) },
    ).catch((cause: unknown) => {
      if (cause instanceof TransientError) throw unreachable(image, cause.message, cause);
      throw cause;
    });

  if (credentials !== null) {
    const input = Buffer.from(credentials.password);
    const login = await docker(loginArguments(settings, credentials.username), { input, silent: true });
    if (login.exitCode !== 0) throw loginFailed(image, login.stderr.trim());
  }
  await core.group(`Build ${name}`, async () => {
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
  await core.group(`Push ${name}`, async () => {
    const { exitCode, stderr } = await docker(pushArguments(settings, tag));
    if (exitCode === 0) return;
    throw new Failure(
      'push-failed',
      `docker push of ${name} ended with status ${exitCode}: ${stderr.trim()}`,
      {
        nextStep: 'Check that the user may write to this repository, and that the registry has room.',
      },
    );
  });
}
