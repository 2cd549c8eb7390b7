import * as core from '@actions/core';
import type { Octokit } from '../shared/github.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import {
  createDeployment,
  type NewStatus,
  newestDeployments,
  runCreatedAt,
  setStatus,
  statusesOf,
} from './github.ts';
import type { DeploymentSettings, SettingsOf } from './inputs.ts';
import { seenAt } from './live-at.ts';
import { endOrphans, NEWEST } from './orphans.ts';

export interface Recorded {
  reason: 'started' | 'finished' | 'recorded' | 'found' | 'no-deployment' | 'api-failed';
  deploymentId: number | null;
  /** How many others were ended because their run had left them behind; null where none was looked for. */
  orphans: number | null;
  /** The release that was seen; its commit where no release was noted. */
  live?: string;
  /** When, ISO 8601. */
  at?: string;
}

/** Records the start of a deploy, its end, or both, or looks up what was live. A failure is a warning unless `required`. */
export function recordDeployment(settings: DeploymentSettings, octokit: Octokit): Promise<Recorded> {
  switch (settings.operation) {
    case 'start':
      return make(settings, { ...settings, state: 'in_progress' }, 'started', octokit);
    case 'record':
      return record(settings, octokit);
    case 'finish':
      return finish(settings, octokit);
    case 'live-at':
      return liveAt(settings, octokit);
  }
}

/** Makes the deployment with its first status, and then looks for others that were left behind. */
async function make(
  settings: SettingsOf<'start'>,
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

async function record(settings: SettingsOf<'record'>, octokit: Octokit): Promise<Recorded> {
  const { ref } = settings;
  // Not the commit of the run, which `start` would take: it is not what serves.
  if (ref === null) return nothing('No deployment is recorded: it is not known which commit serves.');
  return make({ ...settings, operation: 'start', ref }, settings, 'recorded', octokit);
}

async function finish(settings: SettingsOf<'finish'>, octokit: Octokit): Promise<Recorded> {
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

async function liveAt(settings: SettingsOf<'live-at'>, octokit: Octokit): Promise<Recorded> {
  const { owner, repo, environment } = settings;
  const repository = { octokit, owner, repo };
  try {
    const at = settings.at ?? (await runCreatedAt(repository, settings.runId));
    const newest = await newestDeployments(repository, environment, NEWEST);
    const histories = await Promise.all(
      newest.map(async (deployment) => ({
        deployment,
        statuses: await statusesOf(repository, deployment.id),
      })),
    );
    const seen = seenAt(histories, at);
    const moment = new Date(at).toISOString();
    if (!seen)
      return {
        ...nothing(`GitHub knows of no deployment to ${environment} before ${moment}.`),
        live: '',
        at: moment,
      };
    const live = seen.release ?? seen.commit;
    core.info(`At ${moment} ${environment} ran ${live}, or was about to (deployment ${seen.id})`);
    return { reason: 'found', deploymentId: seen.id, orphans: null, live, at: moment };
  } catch (cause) {
    return refused(settings, null, cause);
  }
}

function nothing(why: string): Recorded {
  core.warning(why);
  return { reason: 'no-deployment', deploymentId: null, orphans: null };
}

function refused(
  { operation, required }: DeploymentSettings,
  deploymentId: number | null,
  cause: unknown,
): Recorded {
  const [what, nextStep] =
    operation === 'live-at'
      ? [
          'did not say what was live',
          'Name the release to go to: then nothing has to be known of what was live. `/status` lists the releases.',
        ]
      : [
          'did not record the deployment',
          'Check that the job has `permissions: deployments: write`. The deploy itself is not affected.',
        ];
  const failure = new Failure('api-failed', `GitHub ${what}: ${messageOf(cause)}`, {
    nextStep,
    cause,
    outputs: { deploymentId },
  });
  if (required) throw failure;
  core.warning(`${failure.message}\n${failure.nextStep}`);
  return { reason: failure.reason, deploymentId, orphans: null };
}
