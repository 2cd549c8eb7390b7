import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { cancellation } from '../shared/cancel.ts';
import { Failure } from '../shared/outcome.ts';
import { scopedFolder } from '../shared/temporary.ts';
import { openEgress } from './bucket-egress.ts';
import { type Containers, openContainers } from './containers.ts';
import { relayArguments } from './docker.ts';
import { drill } from './drill.ts';
import { expire } from './expire.ts';
import type { Settings } from './inputs.ts';
import { type Repository, readRepository } from './parameters.ts';
import type { DrillReason } from './reasons.ts';
import type { ScriptContext } from './scripts.ts';
import { leftBehind } from './state.ts';

/** One operation, from the parameters to the clean-up, which happens however it ends. */
export async function run(settings: Settings) {
  const cancelled = cancellation();
  const tooLong = AbortSignal.timeout(settings.deadlineMs);
  try {
    return await within(settings, AbortSignal.any([cancelled, tooLong]));
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (cancelled.aborted)
      throw new Failure<DrillReason>('cancelled', 'The job was cancelled', { cause: error });
    if (tooLong.aborted)
      throw new Failure<DrillReason>(
        'timed-out',
        `It was not done within ${settings.deadlineMs / 1000} seconds`,
        {
          nextStep: 'Has the database grown? Raise the input deadline and timeout-minutes of the job.',
          cause: error,
        },
      );
    throw error;
  }
}

async function within(settings: Settings, signal: AbortSignal) {
  const repository = await readRepository(settings.environment);
  await using folder = await scopedFolder('backup-drill');
  const backups = join(folder.path, 'backups');
  // Read by another user, in the container; the folder above it is this process's own.
  await mkdir(backups, { mode: 0o755 });
  if (settings.ca !== null) await writeFile(join(backups, 'ca.pem'), settings.ca, { mode: 0o644 });
  await using containers = openContainers(settings.id, repository.env, signal);
  leftBehind.save(containers.names.label);
  await pull(containers, settings, folder.path);
  await using egress = await openEgress(repository);
  await startRelay(containers, settings, repository, egress.folder);
  const scripts: ScriptContext = {
    ...{ containers, image: settings.postgresImage, backups },
    env: Object.keys(repository.env),
  };
  const ended =
    settings.operation === 'drill'
      ? await drill(scripts, settings, egress)
      : await expire(scripts, repository.retention);
  return ended;
}

/** With a login of its own, which is gone afterwards. */
async function pull(
  containers: Containers,
  { registry, postgresImage, backendImage }: Settings,
  folder: string,
): Promise<void> {
  const env = { DOCKER_CONFIG: join(folder, 'docker') };
  const nextStep =
    'Has the registry these images, and may this token read them? The workflow deploy builds them.';
  await core.group('Pull the images', async () => {
    if (registry.login) {
      const { username, password } = registry.login;
      // Docker Hub is the host that is not named.
      const host = registry.host === 'docker.io' ? [] : [registry.host];
      const args = ['login', '--username', username, '--password-stdin', ...host];
      await containers.must(args, 'pull-failed', 'docker login', { env, stdin: password, nextStep });
    }
    // An id is of this machine.
    for (const image of [postgresImage, backendImage].filter((one) => one.includes('@')))
      await containers.must(['pull', '--quiet', image], 'pull-failed', 'docker pull', { env, nextStep });
  });
}

async function startRelay(
  { must, until, docker, names }: Containers,
  { backendImage }: Settings,
  { host, port }: Repository,
  folder: string,
): Promise<void> {
  await must(
    relayArguments(names, backendImage, { host, port, folder }),
    'unexpected',
    'the relay to the bucket',
  );
  const listens = await until(
    ['exec', names.relay, 'bash', '-c', `exec 3<>/dev/tcp/${host}/${port}`],
    15_000,
  );
  if (listens) return;
  const { stderr } = await docker(['logs', names.relay]);
  throw new Failure<DrillReason>('unexpected', `The relay to the bucket does not listen: ${stderr.trim()}`);
}
