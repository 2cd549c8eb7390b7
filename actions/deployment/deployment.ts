import * as core from '@actions/core';
import type { Octokit } from '../shared/github.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { createDeployment, type NewStatus, setStatus } from './github.ts';
import type { DeploymentSettings, FinishSettings, RecordSettings, StartSettings } from './inputs.ts';
import { endOrphans } from './orphans.ts';

export interface Recorded {
  reason: 'started' | 'finished' | 'recorded' | 'no-deployment' | 'api-failed';
  deploymentId: number | null;
  /** How many others were ended because their run had left them behind; null where none was looked for. */
  orphans: number | null;
}

/** Records the start of a deploy, its end, or both. What GitHub does not take is a warning, unless it is required. */
export function recordDeployment(settings: DeploymentSettings, octokit: Octokit): Promise<Recorded> {
  switch (settings.operation) {
    case 'start':
      return make(settings, { ...settings, state: 'in_progress' }, 'started', octokit);
    case 'record':
      return record(settings, octokit);
    case 'finish':
      return finish(settings, octokit);
  }
}

/** Makes the deployment with its first status, and then looks for others that were left behind. */
async function make(
  settings: StartSettings,
  status: NewStatus,
  reason: 'started' | 'recorded',
  octokit: Octokit,
): Promise<Recorded> {
  const { owner, repo, ref, environment, token } = settings;
  const repository = { octokit, owner, repo };
  let deploymentId: number | null = null;
  try {
    deploymentId = await createDeployment(repository, settings);
    await setStatus(repository, deploymentId, status);
  } catch (cause) {
    // A deployment without its first status can still be finished, so its id is not lost.
    return refused(settings, deploymentId, cause);
  }
  core.info(`Deployment ${deploymentId} of ${ref} to ${environment}: ${status.state}`);
  const orphans = await endOrphans({ ...repository, environment, token, own: deploymentId });
  return { reason, deploymentId, orphans };
}

async function record(settings: RecordSettings, octokit: Octokit): Promise<Recorded> {
  const { ref } = settings;
  // The commit of the run, as `start` would take, is the wrong one: it is not what was brought back.
  if (ref === null) return nothing('There is no deployment to record: it is not known which commit serves.');
  return make({ ...settings, operation: 'start', ref }, settings, 'recorded', octokit);
}

async function finish(settings: FinishSettings, octokit: Octokit): Promise<Recorded> {
  const { owner, repo, deploymentId, state } = settings;
  if (deploymentId === null) return nothing('There is no deployment to finish: its start was not recorded.');
  try {
    await setStatus({ octokit, owner, repo }, deploymentId, settings);
  } catch (cause) {
    return refused(settings, deploymentId, cause);
  }
  core.info(`Deployment ${deploymentId}: ${state}`);
  return { reason: 'finished', deploymentId, orphans: null };
}

function nothing(why: string): Recorded {
  core.warning(why);
  return { reason: 'no-deployment', deploymentId: null, orphans: null };
}

function refused({ required }: DeploymentSettings, deploymentId: number | null, cause: unknown): Recorded {
  const failure = new Failure('api-failed', `GitHub did not record the deployment: ${messageOf(cause)}`, {
    nextStep: 'Check that the job has `permissions: deployments: write`. The deploy itself is not affected.',
    cause,
    outputs: { deploymentId },
  });
  if (required) throw failure;
  core.warning(`${failure.message}\n${failure.nextStep}`);
  return { reason: failure.reason, deploymentId, orphans: null };
}
