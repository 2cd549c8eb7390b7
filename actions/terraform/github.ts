import { asked, type Written, type WrittenRepository } from '../shared/github.ts';

/** Writes the one comment of a pull request that starts with the marker: in place where it is there already. */
export async function upsertComment(
  { octokit, owner, repo, bot }: WrittenRepository,
  issue: number,
  marker: string,
  body: string,
): Promise<Written> {
  return asked('the comment was not written', 'pull-requests: write', async () => {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: issue,
      per_page: 100,
    });
    const own = comments.find((comment) => comment.user?.login === bot && comment.body?.startsWith(marker));
    if (!own) {
      await octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body });
      return 'created';
    }
    if (own.body === body) return 'unchanged';
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
    return 'updated';
  });
}
