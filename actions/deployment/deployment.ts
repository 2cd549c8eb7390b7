import * as core from '@actions/core';
import type { getOctokit } from '@actions/github';
import { Failure, messageOf } from '../shared/outcome.ts';
import { withRetries } from '../shared/retry.ts';
import type { DeploymentSettings, FinishSettings, StartSettings } from './inputs.ts';

type Octokit = ReturnType<typeof getOctokit>;

export interface Recorded {
  reason: 'started' | 'finished' | 'no-deployment' | 'api-failed';
  deploymentId: number | null;
}

const REQUEST_TIMEOUT_MS = 10_000;

/** Records the start or the end of a deploy. What GitHub does not take is a warning, unless it is required. */
export function recordDeployment(settings: DeploymentSettings, octokit: Octokit): Promise<Recorded> {
  return settings.operation === 'start' ? start(settings, octokit) : finish(settings, octokit);
}

async function start(settings: StartSettings, octokit: Octokit): Promise<Recorded> {
  let deploymentId: number | null = null;
  try {
    deploymentId = await create(settings, octokit);
    await setStatus(octokit, { ...settings, deploymentId, state: 'in_progress' });
  } catch (cause) {
    // A deployment without its first status can still be finished, so its id is not lost.
    return refused(settings, deploymentId, cause);
  }
  core.info(`Deployment ${deploymentId} of ${settings.ref} to ${settings.environment}`);
  return { reason: 'started', deploymentId };
}

async function finish(settings: FinishSettings, octokit: Octokit): Promise<Recorded> {
  const { deploymentId, state } = settings;
  if (deploymentId === null) {
    core.warning('There is no deployment to finish: its start was not recorded.');
    return { reason: 'no-deployment', deploymentId };
  }
  try {
    await setStatus(octokit, { ...settings, deploymentId });
  } catch (cause) {
    return refused(settings, deploymentId, cause);
  }
  core.info(`Deployment ${deploymentId}: ${state}`);
  return { reason: 'finished', deploymentId };
}

function refused({ required }: DeploymentSettings, deploymentId: number | null, cause: unknown): Recorded {
  const failure = new Failure('api-failed', `GitHub did not record the deployment: ${messageOf(cause)}`, {
    nextStep: 'Check that the job has `permissions: deployments: write`. The deploy itself is not affected.',
    cause,
    outputs: { deploymentId },
  });
  if (required) throw failure;
  core.warning(`${failure.message}\n${failure.nextStep}`);
  return { reason: failure.reason, deploymentId };
}

/** Made once and not tried again: a request whose answer was lost may have made it. */
async function create(settings: StartSettings, octokit: Octokit): Promise<number> {
  const { owner, repo, ref, environment, description } = settings;
  const { data } = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ref,
    environment,
    description,
    // What runs is the commit that was merged: neither merge the base into it nor wait for other checks.
    auto_merge: false,
    required_contexts: [],
    request: { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) },
  });
  if ('id' in data) return data.id;
  throw new Error(`it answered without a deployment: ${data.message ?? 'no message'}`);
}

interface Status {
  owner: string;
  repo: string;
  deploymentId: number;
  state: FinishSettings['state'] | 'in_progress';
  description: string;
  logUrl: string;
  environmentUrl?: string | null;
}

/** Tried again when nothing was decided: no answer, an error of the server, or too many requests. */
async function setStatus(octokit: Octokit, status: Status): Promise<void> {
  const { owner, repo, deploymentId, state, description, logUrl, environmentUrl } = status;
  const call = () =>
    octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: deploymentId,
      state,
      description,
      log_url: logUrl,
      ...(environmentUrl ? { environment_url: environmentUrl } : {}),
      request: { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) },
    });
  await withRetries(call, { attempts: 3, baseMs: 1_000, capMs: 4_000, retryable: isUndecided });
}

function isUndecided(error: unknown): boolean {
  const { status = 500 } = error as { status?: number };
  return status >= 500 || status === 429;
}
