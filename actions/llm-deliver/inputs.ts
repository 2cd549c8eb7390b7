import { resolve } from 'node:path';
import { GATE_DEFAULTS, type GateRules } from '../rollout/gate-rules.ts';
import { choice, integer, invalid, optionalText, seconds, text } from '../shared/inputs.ts';
import { RELEASE_PATTERN } from './layout.ts';

export interface DeliverSettings {
  operation: 'deliver' | 'install' | 'tokens';
  /** What is delivered; null for `tokens`. */
  target: Target | null;
  /** A rendered file with the tokens, absolute; null leaves those that are there. */
  tokensFile: string | null;
  root: string;
  config: string;
  gate: Omit<GateRules, 'release'>;
  selfTestMs: number;
  lockWaitSeconds: number;
  keep: number;
  /** What npm, the self-test and the service's commands run with: nothing of the job's, which may hold credentials. */
  env: Record<string, string>;
}

export interface Target {
  release: string;
  commit: string;
  /** A checkout that has the commit, absolute. */
  source: string;
}

/** Reads the action's inputs. @throws Failure `invalid-input`. */
export function readInputs(): DeliverSettings {
  const operation = choice('operation', ['deliver', 'install', 'tokens']);
  const tokensFile = optionalText('tokens-file');
  if (operation === 'tokens' && tokensFile === null)
    throw invalid('tokens-file', 'is empty', 'the file that render-env wrote; there is nothing else to do');
  return {
    operation,
    target: operation === 'tokens' ? null : readTarget(),
    tokensFile: tokensFile === null ? null : resolve(tokensFile),
    root: resolve(text('root', { default: '/opt/skillgap-llm' })),
    config: resolve(text('config', { default: '/etc/skillgap-llm' })),
    gate: {
      ...GATE_DEFAULTS,
      deadlineMs: seconds('ready-deadline', { min: 1, max: 3600, default: 300 }),
    },
    selfTestMs: seconds('self-test-timeout', { min: 1, max: 3600, default: 400 }),
    lockWaitSeconds: integer('lock-wait', { min: 0, max: 3600, default: 900 }),
    keep: integer('keep', { min: 1, max: 100, default: 3 }),
    env: cleanEnvironment(process.env),
  };
}

function readTarget(): Target {
  const release = text('release', {
    pattern: RELEASE_PATTERN,
    expected: 'a release id such as 20260102T030405Z-0123456789ab',
  });
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
