import { askGitHub, type Repository } from '../shared/github.ts';
import { RELEASE_ID } from '../shared/release-id.ts';

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

export type ListedDeployment = Awaited<ReturnType<typeof newestDeployments>>[number];
export type ListedStatus = Awaited<ReturnType<typeof statusesOf>>[number];

/** What is noted with a deployment, for those who find it without a status. */
export interface Note {
  /** The page of the run that made it. */
  run: string;
  release?: string;
  serves?: true;
}

const CREATE_TIMEOUT_MS = 10_000;

/** Made once and not tried again: a request whose answer was lost may have made it. */
export async function createDeployment(
  { octokit, owner, repo }: Repository,
  wanted: { ref: string; environment: string; description: string; note: Note },
): Promise<number> {
  const { ref, environment, description, note } = wanted;
  const { data } = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ref,
    environment,
    description,
    payload: { ...note },
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

/** The newest deployments of an environment, with what `createDeployment` notes in their payload. */
export async function newestDeployments(
  { octokit, owner, repo }: Repository,
  environment: string,
  count: number,
) {
  const { data } = await askGitHub((request) =>
    octokit.rest.repos.listDeployments({ owner, repo, environment, per_page: count, request }),
  );
  return data.map(({ id, payload, sha, created_at }) => {
    const { run, release, serves } = noteOf(payload);
    return {
      id,
      /** The page of the run that made it; empty when it is not noted. */
      run: run ?? '',
      commit: sha,
      release: release ?? null,
      /** Whether it was made of what serves already, whatever state it was given. */
      serves: serves === true,
      createdAt: Date.parse(created_at),
    };
  });
}

/** Every status of a deployment. */
export async function statusesOf({ octokit, owner, repo }: Repository, deploymentId: number) {
  const { data } = await askGitHub((request) =>
    octokit.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: deploymentId,
      per_page: 100,
      request,
    }),
  );
  return data.map(({ id, state, log_url, created_at }) => ({
    ...{ id, state: state as string, logUrl: log_url ?? '', createdAt: Date.parse(created_at) },
  }));
}

/** Asks when this run was made; a re-run has the same moment. */
export async function runCreatedAt({ octokit, owner, repo }: Repository, runId: number): Promise<number> {
  const { data } = await askGitHub((request) =>
    octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId, request }),
  );
  const at = Date.parse(data.created_at);
  if (Number.isNaN(at)) throw new Error(`it did not say when run ${runId} was made`);
  return at;
}

/** Anybody can make a deployment, with any payload; GitHub returns some of them as text. */
function noteOf(payload: unknown): Partial<Note> {
  const { run, release, serves } = (typeof payload === 'object' && payload !== null ? payload : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof run === 'string' && { run }),
    ...(typeof release === 'string' && RELEASE_ID.pattern.test(release) && { release }),
    ...(serves === true && { serves }),
  };
}
