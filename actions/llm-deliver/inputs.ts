import { resolve } from 'node:path';
import { GATE_DEFAULTS } from '../rollout/gate-rules.ts';
import type { LockOwner } from '../rollout/lock.ts';
import { choice, integer, invalid, optionalText, seconds, text } from '../shared/inputs.ts';
import { RELEASE_ID } from '../shared/release-id.ts';
import type { Target } from './steps/stage.ts';

export type Settings = ReturnType<typeof readInputs>;
export type ReleaseSettings = Exclude<Settings, { operation: 'tokens' }>;

/** Reads the action's inputs. @throws Failure `invalid-input`. */
export function readInputs() {
  const operation = choice('operation', ['deliver', 'install', 'tokens']);
  const file = optionalText('tokens-file');
  const tokensFile = file === null ? null : resolve(file);
  const common = {
    root: resolve(text('root', { default: '/opt/skillgap-llm' })),
    config: resolve(text('config', { default: '/etc/skillgap-llm' })),
    owner: ownerOf(operation, process.env),
    // The kernel releases the lock of a process that is gone: GitHub is never asked.
    lock: {
      waitMs: seconds('lock-wait', { min: 0, max: 3600, default: 900 }),
      ...{ pollMs: 1_000, askMs: Number.POSITIVE_INFINITY },
    },
    /** What npm, the self-test and the service's commands run with. */
    env: cleanEnvironment(process.env),
  };
  if (operation === 'tokens') {
    if (tokensFile === null) throw invalid('tokens-file', 'is empty', 'the file that render-env wrote');
    return { ...common, operation, tokensFile };
  }
  return {
    ...common,
    operation,
    /** A rendered file with the tokens, absolute; null leaves the ones that the machine has. */
    tokensFile,
    target: readTarget(),
    gate: {
      ...GATE_DEFAULTS,
      deadlineMs: seconds('ready-deadline', { min: 1, max: 3600, default: 300 }),
    },
    selfTestMs: seconds('self-test-timeout', { min: 1, max: 3600, default: 400 }),
    /** How many releases are kept. */
    keep: integer('keep', { min: 1, max: 100, default: 3 }),
  };
}

/** The process, for the lock; `install` runs outside of any workflow. */
function ownerOf(operation: string, env: NodeJS.ProcessEnv): LockOwner {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const { GITHUB_RUN_ID: runId, GITHUB_SERVER_URL: server, GITHUB_ACTOR: actor = 'somebody here' } = env;
  const id = `process ${process.pid}`;
  const runUrl = runId ? `${id}, ${server}/${owner}/${repo}/actions/runs/${runId}` : id;
  return { id, owner, repo, runId: Number(runId ?? 0), attempt: null, actor, operation, runUrl };
}

function readTarget(): Target {
  const release = text('release', RELEASE_ID);
  const commit = text('commit', { pattern: /^[0-9a-f]{40}$/, expected: 'the 40 hex digits of a commit' });
  if (!release.endsWith(`-${commit.slice(0, 12)}`))
    throw invalid('release', `is ${release}`, `a release of the commit, ending in ${commit.slice(0, 12)}`);
  return { release, commit, source: resolve(text('source', { default: '.' })) };
}

const KEPT =
  /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|(https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|NODE_USE_SYSTEM_CA|SSL_CERT_(FILE|DIR)|npm_config_\w+)$/i;

/**
 * An install runs what the `node` package brings, and a self-test runs the release: neither gets the job's AWS
 * credentials, or its right to ask for a token.
 */
export function cleanEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) =>
      value !== undefined && KEPT.test(key) ? [[key, value]] : [],
    ),
  );
}
