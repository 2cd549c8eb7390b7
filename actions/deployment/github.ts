import { askGitHub, type Octokit } from '../shared/github.ts';

/** The repository whose deployments are meant, and how to reach it. */
export interface Repository {
  octokit: Octokit;
  owner: string;
  repo: string;
}

/** How a deployment can end, in GitHub's words. */
export const ENDINGS = ['success', 'failure', 'error', 'inactive'] as const;

export type Ending = (typeof ENDINGS)[number];

export interface NewStatus {
  state: Ending | 'in_progress';
  description: string;
  /** The page of the run that sets it. */
  logUrl: string;
  environmentUrl?: string | null;
}

/** A deployment in GitHub's list, with the page of the run that made it as `create` notes it. */
export interface ListedDeployment {
  id: number;
  run: string;
}

export interface ListedStatus {
  id: number;
  state: string;
  log_url?: string;
}

const CREATE_TIMEOUT_MS = 10_000;

/** Made once and not tried again: a request whose answer was lost may have made it. */
export async function createDeployment(
  { octokit, owner, repo }: Repository,
  wanted: { ref: string; environment: string; description: string; logUrl: string },
): Promise<number> {
  const { ref, environment, description, logUrl } = wanted;
  const { data } = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ref,
    environment,
    description,
    // Whoever finds it without any status can still tell whose it is.
    payload: { run: logUrl },
    // What runs is the commit that was merged: neither merge the base into it nor wait for other checks.
    auto_merge: false,
    required_contexts: [],
    request: { signal: AbortSignal.timeout(CREATE_TIMEOUT_MS) },
  });
  if ('id' in data) return data.id;
  throw new Error(`it answered without a deployment: ${data.message ?? 'no message'}`);
}

/** Gives a deployment its next status. Repeated when its answer was lost: the same status twice says the same. */
export async function setStatus(
  { octokit, owner, repo }: Repository,
  deploymentId: number,
  { state, description, logUrl, environmentUrl }: NewStatus,
): Promise<void> {
  await askGitHub((request) =>
    octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: deploymentId,
      state,
      description,
      log_url: logUrl,
      ...(environmentUrl ? { environment_url: environmentUrl } : {}),
      request,
    }),
  );
}

/** The newest deployments of an environment. */
export async function newestDeployments(
  { octokit, owner, repo }: Repository,
  environment: string,
  count: number,
): Promise<ListedDeployment[]> {
  const { data } = await askGitHub((request) =>
    octokit.rest.repos.listDeployments({ owner, repo, environment, per_page: count, request }),
  );
  return data.map(({ id, payload }) => ({ id, run: runNoted(payload) }));
}

/** What a deployment has gone through. */
export async function statusesOf(
  { octokit, owner, repo }: Repository,
  deploymentId: number,
): Promise<ListedStatus[]> {
  const { data } = await askGitHub((request) =>
    octokit.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: deploymentId,
      per_page: 100,
      request,
    }),
  );
  return data;
}

/** Anybody may have made a deployment, with any payload; GitHub gives some as text. */
function runNoted(payload: unknown): string {
  const { run } = (typeof payload === 'object' && payload !== null ? payload : {}) as { run?: unknown };
  return typeof run === 'string' ? run : '';
}
