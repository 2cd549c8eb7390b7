import * as core from '@actions/core';
import { readBoxInputs } from '../shared/box-inputs.ts';
import * as input from '../shared/inputs.ts';
import { RELEASE_ID } from '../shared/release-id.ts';
import type { Images } from './release.ts';
import { parseTarget, parseTime } from './restore-target.ts';

/** The action's inputs: what every operation takes, and what the one that is named takes besides. */
export type Inputs = RolloutInputs | StatusInputs | MaintenanceInputs;
export type DeployInputs = CommonInputs & ReturnType<typeof deployInputs>;
export type RollbackInputs = CommonInputs & ReturnType<typeof rollbackInputs>;
export type RedeployInputs = CommonInputs & ReturnType<typeof redeployInputs>;
export type RestoreInputs = CommonInputs & ReturnType<typeof restoreInputs>;
export type UpgradeInputs = CommonInputs & ReturnType<typeof upgradeInputs>;
export type StatusInputs = CommonInputs & { operation: 'status' };
export type MaintenanceInputs = CommonInputs & { operation: 'maintenance'; maintenance: 'on' | 'off' };
export type Operation = Inputs['operation'];
/** The inputs of an operation that changes what is live. */
export type RolloutInputs = DeployInputs | RollbackInputs | RedeployInputs | RestoreInputs | UpgradeInputs;

type CommonInputs = ReturnType<typeof commonInputs>;

const OPERATIONS = [
  'deploy',
  'rollback',
  'redeploy',
  'restore',
  'upgrade-postgres',
  'status',
  'maintenance',
] as const;
const IMAGE_PATTERN = /^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/;
const PUBLIC_URL = {
  pattern: /^https?:\/\/[^\s/@]+(:\d+)?\/?$/,
  expected: 'an http or https URL without a path, such as https://skillgap.example',
} as const;

/** The only reader of the action's inputs. Secrets are masked first. @throws Failure `invalid-input`. */
export function readInputs(): Inputs {
  const common = commonInputs();
  const operation = input.choice('operation', OPERATIONS);
  switch (operation) {
    case 'deploy':
      return { ...common, ...deployInputs() };
    case 'rollback':
      return { ...common, ...rollbackInputs() };
    case 'redeploy':
      return { ...common, ...redeployInputs() };
    case 'restore':
      return { ...common, ...restoreInputs() };
    case 'upgrade-postgres':
      return { ...common, ...upgradeInputs() };
    case 'status':
      return { ...common, operation };
    case 'maintenance':
      return {
        ...common,
        operation,
        maintenance: input.choice('maintenance', ['on', 'off'], { default: 'off' }),
      };
  }
}

function commonInputs() {
  // What of it is null is read from the deploy prefix.
  const box = readBoxInputs();
  const registryPassword = input.optionalSecret('registry-password');
  const token = input.optionalSecret('token');
  return {
    ...box,
    /** For asking GitHub about runs and branches; null: nothing is asked. */
    token,
    workflowRun: readWorkflowRun(),
    registry: {
      host:
        input.optionalText('registry', {
          pattern: /^[a-z0-9][a-z0-9.:-]*$/,
          expected: 'a host, with a port where it has one',
        }) ?? '',
      username:
        input.optionalText('registry-username', { pattern: /^[^\s-]\S*$/, expected: 'a user name' }) ?? '',
      password: registryPassword ?? '',
    },
    smokePath: input.text('smoke-path', {
      default: '/v1/jobs?limit=1',
      pattern: /^\/\S*$/,
      expected: 'a path such as /v1/jobs',
    }),
    /** Watched instead of the site's own address; null, that one. */
    publicUrl: input.optionalText('public-url', PUBLIC_URL)?.replace(/\/+$/, '') ?? null,
    gateRules: {
      intervalMs: input.seconds('ready-interval', { min: 0.1, max: 60, default: 1 }),
      timeoutMs: input.seconds('ready-timeout', { min: 0.1, max: 60, default: 5 }),
      deadlineMs: input.seconds('ready-deadline', { min: 1, max: 1800, default: 60 }),
      consecutive: input.integer('ready-passes', { min: 1, max: 100, default: 3 }),
      maxLatencyMs: null,
    },
    observeRules: {
      forMs: input.seconds('observe', { min: 0, max: 3600, default: 30 }),
      failuresAllowed: input.integer('failures-allowed', { min: 1, max: 100, default: 2 }),
    },
    recoverMs: input.seconds('recover-timeout', { min: 0, max: 3600, default: 90 }),
    migrationSeconds: input.integer('migration-timeout', { min: 1, max: 3600, default: 300 }),
    drainSeconds: input.integer('drain-timeout', { min: 0, max: 600, default: 35 }),
    lock: {
      waitMs: input.seconds('lock-wait', { min: 0, max: 21_600, default: 900 }),
      pollMs: input.seconds('lock-poll', { min: 0.1, max: 600, default: 5 }),
      askMs: 15_000,
    },
    minFreeDiskMb: input.integer('min-free-disk', { min: 0, max: 1_000_000, default: 1024 }),
    minFreeMemoryMb: input.integer('min-free-memory', { min: 0, max: 1_000_000, default: 160 }),
    keepReleases: input.integer('keep-releases', { min: 2, max: 100, default: 5 }),
    /** Whether a `.env` from before a rotation is refused. */
    checkEnv: input.boolean('check-env', { default: true }),
    /** Versions of the parameters in the `.env`. */
    parameters: parameterVersions(),
    /** Why a person asks for it, in one line. */
    why: (input.optionalText('why') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200),
  };
}

function deployInputs() {
  return {
    operation: 'deploy' as const,
    release: input.text('release', RELEASE_ID),
    commit: input.text('commit', { pattern: /^[0-9a-f]{40}$/, expected: 'a full commit id' }),
    images: {
      backend: image('backend-image'),
      nginx: image('nginx-image'),
      postgres: image('postgres-image'),
      certbot: image('certbot-image'),
    } satisfies Images,
    composeFolder: input.text('compose-folder', { default: 'compose' }),
    envFile: requiredEnvFile(),
    /** The branch that production follows: a deploy of what is no longer its head is left out. */
    branch: input.text('branch', { default: 'main', pattern: /^[\w./-]+$/, expected: 'a branch' }),
  };
}

function rollbackInputs() {
  return {
    operation: 'rollback' as const,
    /** The release to go back to; null, the previous one. */
    release: input.optionalText('release', RELEASE_ID),
    onlyFrom: onlyFrom(),
    /** Go back even to a release whose code does not know today's schema, or that takes HTTPS away. */
    force: input.boolean('force', { default: false }),
    /** The `.env` that render-env wrote; null leaves the release the one it has. */
    envFile: input.optionalText('env-file'),
  };
}

function redeployInputs() {
  return { operation: 'redeploy' as const, onlyFrom: onlyFrom(), envFile: requiredEnvFile() };
}

function restoreInputs() {
  return {
    operation: 'restore' as const,
    target: restoreTarget(),
    /** Only look. */
    dryRun: input.boolean('dry-run', { default: false }),
    asOf: asOf(),
    /** Migrate the data forward where no release is held that goes with it. */
    force: input.boolean('force', { default: false }),
    /** For a box on which nothing is live: what is brought to it; null, nothing was named. */
    candidate: candidate(),
    composeFolder: input.text('compose-folder', { default: 'compose' }),
    envFile: requiredEnvFile(),
    restoreSeconds: restoreSeconds(),
  };
}

function upgradeInputs() {
  return {
    operation: 'upgrade-postgres' as const,
    /** Try it on a copy, do it, or go back to what was before it. */
    upgrade: input.choice('upgrade', ['try', 'run', 'revert']),
    /** Whose Postgres is of the next version; a revert brings none. */
    candidate: candidate(),
    composeFolder: input.text('compose-folder', { default: 'compose' }),
    envFile: requiredEnvFile(),
    restoreSeconds: restoreSeconds(),
  };
}

/** What fetching, copying or upgrading the data may take. */
function restoreSeconds(): number {
  return input.integer('restore-timeout', { min: 60, max: 21_600, default: 7_200 });
}

function restoreTarget() {
  const value = core.getInput('to').trim() || 'latest';
  const target = parseTarget(value);
  if (target) return target;
  throw input.invalid(
    'to',
    `is ${JSON.stringify(value)}`,
    '`latest`, a time that has been, such as 2026-01-02T03:04:05Z, a backup such as 20260102-030405F, or `empty`',
  );
}

function asOf(): string | null {
  const value = core.getInput('repository-as-of').trim();
  if (value === '') return null;
  const time = parseTime(value);
  if (time !== null) return time;
  throw input.invalid(
    'repository-as-of',
    `is ${JSON.stringify(value)}`,
    'a time such as 2026-01-02T03:04:05Z',
  );
}

/** A living box needs none of it, and is restored also while the registry cannot be reached. */
function candidate(): Pick<DeployInputs, 'release' | 'commit' | 'images'> | null {
  const names = ['release', 'commit', 'backend-image', 'nginx-image', 'postgres-image', 'certbot-image'];
  if (names.some((name) => core.getInput(name) === '')) return null;
  const { release, commit, images } = deployInputs();
  return { release, commit, images };
}

/** Done only while this release, or one of this commit, is live; null, whatever is. */
function onlyFrom(): string | null {
  return input.optionalText('only-from', {
    pattern: /^(\d{8}T\d{6}Z-[0-9a-f]{12}|[0-9a-f]{40})$/,
    expected: 'a release id or a full commit id',
  });
}

function requiredEnvFile(): string {
  return input.text('env-file', { expected: 'the output `file` of render-env' });
}

/** The run that this is part of, from the runner's own variables. */
function readWorkflowRun() {
  const {
    GITHUB_ACTOR,
    GITHUB_REPOSITORY,
    GITHUB_RUN_ATTEMPT = '1',
    GITHUB_RUN_ID,
    GITHUB_SERVER_URL,
  } = process.env;
  const [owner = '', repo = ''] = (GITHUB_REPOSITORY ?? '').split('/');
  return {
    owner,
    repo,
    runId: Number(GITHUB_RUN_ID),
    attempt: Number(GITHUB_RUN_ATTEMPT),
    /** Unique to one attempt of one run. */
    id: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`,
    actor: GITHUB_ACTOR ?? 'unknown',
    url: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
  };
}

/** Docker lists an image of Docker Hub without the host's name, so it is compared without it. */
function image(name: string): string {
  return input
    .text(name, { pattern: IMAGE_PATTERN, expected: 'an image by digest, name@sha256:…' })
    .replace(/^docker\.io\//, '');
}

function parameterVersions(): Record<string, number> {
  const json = input.text('parameters', { default: '{}' });
  try {
    return JSON.parse(json) as Record<string, number>;
  } catch {
    throw input.invalid('parameters', 'is no JSON', 'the output `versions` of render-env');
  }
}
