import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { logForeign } from '../../shared/foreign.ts';
import { Failure, messageOf } from '../../shared/outcome.ts';
import { withRetries } from '../../shared/retry.ts';
import type { RunResult } from '../../shared/ssh.ts';
import { commandFailure } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import type { Reason } from '../reasons.ts';

/** Pulls the images that the box lacks. A registry that is unavailable for the moment is asked again. */
export const pull = defineStep<ReleaseContext, { images: readonly string[] }>({
  name: 'pull',
  category: 'docker',
  recoverable: true,
  async run({ run, registry: { host, username, password }, cancelled }, { images }) {
    const attempt = async () => {
      const argv = PULL(host, username, ...images);
      const result = await run(argv, { stdin: password, onLine: logForeign });
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
  },
});

/** About half a minute in all: what a rate limit's window, a registry's restart or a resolver's hiccup takes. */
const RETRIES = { attempts: 5, baseMs: 2_000, capMs: 15_000 };

/**
 * The failures that pass by themselves, as Docker's client words them: it has no other way to tell them apart. 429 and
 * 5xx of the registry, its name not resolving, and connections that are refused, reset, cut off or time out.
 */
const TRANSIENT =
  /toomanyrequests|too many requests|\b(429|500|502|503|504)\b|bad gateway|service unavailable|gateway time-?out|internal server error|no such host|temporary failure in name resolution|server misbehaving|connection (refused|reset)|broken pipe|i\/o timeout|tls handshake timeout|request canceled|deadline exceeded|network is unreachable|no route to host|\bEOF\b/i;
const MISSING = /manifest unknown|not found|does not exist/i;
const DENIED = /unauthorized|denied|authentication required|incorrect username or password|\b40[13]\b/i;

/** Why a pull failed; what the registry says for good goes before what may pass. */
export function pullFailure(result: RunResult): Failure<Reason> {
  const output = `${result.stderr}${result.stdout}`;
  if (MISSING.test(output))
    return commandFailure('image-missing', 'The registry does not have the image: pulling', result);
  if (!DENIED.test(output) && TRANSIENT.test(output))
    return commandFailure('registry-unavailable', 'Pulling', result);
  return commandFailure('pull-failed', 'Pulling', result);
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
