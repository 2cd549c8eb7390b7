import { askGitHub, type Repository } from '../shared/github.ts';

const WRITE_TIMEOUT_MS = 10_000;
/** A running command must not wait long for its progress comment. */
const UPDATE_TIMEOUT_MS = 5_000;

export type Permission = Awaited<ReturnType<typeof permissionOf>>;

/**
 * What an account may do here: `admin`, `write`, `read` or `none` (maintain counts as write, triage as read), and the
 * role's own name. Throws when GitHub does not clearly say.
 */
export async function permissionOf({ octokit, owner, repo }: Repository, username: string) {
  const { data } = await askGitHub((request) =>
    octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username, request }),
  );
  const { permission, role_name, user } = data as Partial<typeof data>;
  // A proxy's page, half an answer, or one about somebody else.
  if (typeof permission !== 'string' || user?.login?.toLowerCase() !== username.toLowerCase()) {
    throw new Error('it answered without a permission');
  }
  return { permission, role: typeof role_name === 'string' ? role_name : permission };
}

/** Whether a pull request's branch is one of this repository; a fork that is gone was one. */
export async function isOwnBranch(
  { octokit, owner, repo }: Repository,
  pullNumber: number,
): Promise<boolean> {
  const { data } = await askGitHub((request) =>
    octokit.rest.pulls.get({ owner, repo, pull_number: pullNumber, request }),
  );
  const { head, base } = data as {
    head?: { repo?: { id?: number } | null };
    base?: { repo?: { id?: number } };
  };
  const own = base?.repo?.id;
  return typeof own === 'number' && head?.repo?.id === own;
}

/** Repeated when the answer was lost: the same reaction twice is one. */
export async function react(
  { octokit, owner, repo }: Repository,
  commentId: number,
  content: 'eyes' | '+1' | '-1',
): Promise<void> {
  await askGitHub((request) =>
    octokit.rest.reactions.createForIssueComment({ owner, repo, comment_id: commentId, content, request }),
  );
}

/** Not repeated: a request whose answer was lost may have created it. */
export async function createComment(
  { octokit, owner, repo }: Repository,
  issue: number,
  body: string,
): Promise<number> {
  const { data } = await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: issue,
    body,
    request: { signal: AbortSignal.timeout(WRITE_TIMEOUT_MS) },
  });
  return data.id;
}

/** Puts another text in its place. With `retry`, repeated when GitHub did not answer; otherwise one short attempt. */
export async function changeComment(
  { octokit, owner, repo }: Repository,
  commentId: number,
  body: string,
  retry: boolean,
): Promise<void> {
  const change = (request: { signal: AbortSignal }) =>
    octokit.rest.issues.updateComment({ owner, repo, comment_id: commentId, body, request });
  if (retry) await askGitHub(change);
  else await change({ signal: AbortSignal.timeout(UPDATE_TIMEOUT_MS) });
}
