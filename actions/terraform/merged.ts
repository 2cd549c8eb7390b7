import { asked, type Repository } from '../shared/github.ts';

/** The pull request that a commit on main came from; null for a commit that was pushed directly. */
export async function mergedPullRequest({ octokit, owner, repo }: Repository, commit: string) {
  return asked('the merged pull request was not found out', 'pull-requests: read', async () => {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: commit,
    });
    const merged = data.find((pull) => pull.merged_at && pull.merge_commit_sha === commit);
    if (!merged) return null;
    return { headSha: merged.head.sha, labels: merged.labels.map(({ name }) => name) };
  });
}

/**
 * The zip of the artifact that the plan's workflow left for this head; null when there is none any more. A run of a
 * fork does not count: a stranger may name an artifact as he likes.
 */
export async function planArtifact(
  { octokit, owner, repo }: Repository,
  headSha: string,
  workflow: string,
  name: string,
): Promise<Buffer | null> {
  return asked('the stored plan was not fetched', 'actions: read', async () => {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflow,
      head_sha: headSha,
      event: 'pull_request',
      status: 'success',
    });
    // Newest first: a run that was repeated planned again.
    const runs = data.workflow_runs.filter(
      (run) => run.head_sha === headSha && run.head_repository?.full_name === `${owner}/${repo}`,
    );
    for (const run of runs) {
      const { data: listed } = await octokit.rest.actions.listWorkflowRunArtifacts({
        owner,
        repo,
        run_id: run.id,
        name,
      });
      const artifact = listed.artifacts
        .filter((candidate) => candidate.name === name && !candidate.expired)
        .sort((a, b) => b.id - a.id)[0];
      if (!artifact) continue;
      const { data: zip } = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
      });
      return Buffer.from(zip as ArrayBuffer);
    }
    return null;
  });
}
