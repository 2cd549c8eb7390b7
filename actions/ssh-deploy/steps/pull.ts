import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { Failure, messageOf } from '../../shared/outcome.ts';
import { registryVerdict } from '../../shared/registry-output.ts';
import { withRetries } from '../../shared/retry.ts';
import type { RunResult } from '../../shared/ssh.ts';
import { logUntrusted } from '../../shared/untrusted-text.ts';
import { commandFailure, isInterruption } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { inspect } from '../inspect.ts';
import type { Reason } from '../reasons.ts';
import { imagesOf } from '../release.ts';

/** Pulls the images that the box lacks. A registry that is unavailable for the moment is asked again. */
export const pull = defineStep<ReleaseContext, { images: readonly string[] }>({
  name: 'pull',
  category: 'docker',
  recoverable: true,
  run: (context, { images }) => pullImages(context, images),
});

/**
 * At the end of what made a new instance live: the images of the release that was live before, so that a rollback is
 * possible. Without them the site serves all the same.
 */
export const pullPrevious = defineStep<ReleaseContext>({
  name: 'pull-previous',
  category: 'docker',
  recoverable: true,
  async run(context) {
    const { releases, images } = await inspect(context.run);
    const previous = releases.find(({ release }) => release === context.record.previous);
    const missing = previous ? imagesOf(previous).filter((image) => !images.includes(image)) : [];
    try {
      if (missing.length > 0) await pullImages(context, missing);
    } catch (error) {
      if (isInterruption(error)) throw error;
      core.warning(`${messageOf(error)}\nUntil the next deploy there is no release to roll back to.`);
    }
  },
});

async function pullImages(
  { run, registry: { host, username, password }, cancelled }: ReleaseContext,
  images: readonly string[],
): Promise<void> {
  const attempt = async () => {
    const argv = PULL(host, username, ...images);
    const result = await run(argv, { stdin: password, onLine: logUntrusted });
    if (result.exitCode !== 0) throw pullFailure(result);
  };
  await withRetries(attempt, {
    ...RETRIES,
    signal: cancelled,
    retryable: (error) =>
      error instanceof Failure && error.reason === ('registry-unavailable' satisfies Reason),
    onRetry: (error, pauseMs) =>
      core.warning(`${messageOf(error)}\nPulling again in ${Math.round(pauseMs / 1000)} s.`),
  });
}

/** About half a minute in all: what a rate limit's window, a registry's restart or a resolver's hiccup takes. */
const RETRIES = { attempts: 5, baseMs: 2_000, capMs: 15_000 };

const REASONS = {
  missing: 'image-missing',
  transient: 'registry-unavailable',
  refused: 'pull-failed',
  other: 'pull-failed',
} as const;

/** Why a pull failed, as Docker's client words it: it has no other way to tell. */
export function pullFailure(result: RunResult): Failure<Reason> {
  const verdict = registryVerdict(`${result.stderr}${result.stdout}`);
  return commandFailure(REASONS[verdict], 'Pulling the images', result);
}

/** (registry, username, image…); the password on stdin, no login when the username is empty. It is forgotten on the way out. */
const PULL = script(
  'pull',
  `
registry=$1 username=$2
shift 2
DOCKER_CONFIG=$(mktemp -d /tmp/skillgap-pull.XXXXXX)
export DOCKER_CONFIG
trap 'rm -rf "$DOCKER_CONFIG"' EXIT
trap 'exit 143' TERM INT HUP
[ -z "$username" ] || docker login --username "$username" --password-stdin "$registry" >/dev/null
for image in "$@"; do docker pull --quiet "$image"; done
`,
);
