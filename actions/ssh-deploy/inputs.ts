import { readBoxInputs } from '../shared/box-inputs.ts';
import * as input from '../shared/inputs.ts';
import { readRegistryInputs } from '../shared/registry-inputs.ts';
import { deployInputs, redeployInputs, rollbackInputs } from './release-inputs.ts';
import { restoreInputs, upgradeInputs } from './restore-inputs.ts';

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
  const registry = readRegistryInputs();
  const token = input.optionalSecret('token');
  return {
    ...box,
    /** For asking GitHub about runs and branches; null: nothing is asked. */
    token,
    workflowRun: readWorkflowRun(),
    registry,
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

function parameterVersions(): Record<string, number> {
  const json = input.text('parameters', { default: '{}' });
  try {
    return JSON.parse(json) as Record<string, number>;
  } catch {
    throw input.invalid('parameters', 'is no JSON', 'the output `versions` of render-env');
  }
}
