import type { getOctokit } from '@actions/github';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { TerraformReason } from './reasons.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface Repository {
  octokit: Octokit;
  owner: string;
  repo: string;
  /** The account that the token writes as: only what it wrote is ever changed. */
  bot: string;
}

/** What happened to a comment or an issue. */
export type Written = 'created' | 'updated' | 'unchanged' | 'closed' | 'none';

/** Writes the one comment of a pull request that starts with the marker: in place where it is there already. */
export async function upsertComment(
  { octokit, owner, repo, bot }: Repository,
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

export interface IssueText {
  title: string;
  body: string;
  label: string;
}

/** Keeps one issue that starts with the marker open as long as there is something to say, and closes it with `null`. */
export async function upsertIssue(
  { octokit, owner, repo, bot }: Repository,
  marker: string,
  label: string,
  text: IssueText | null,
  closing: string,
): Promise<Written> {
  return asked('the issue was not written', 'issues: write', async () => {
    const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
      owner,
      repo,
      labels: label,
      state: 'open',
      per_page: 100,
    });
    const [own, ...more] = issues.filter(
      (issue) => !issue.pull_request && issue.user?.login === bot && issue.body?.startsWith(marker),
    );
    if (text === null) {
      for (const issue of own ? [own, ...more] : []) {
        const at = { owner, repo, issue_number: issue.number };
        await octokit.rest.issues.createComment({ ...at, body: closing });
        await octokit.rest.issues.update({ ...at, state: 'closed', state_reason: 'completed' });
      }
      return own ? 'closed' : 'none';
    }
    const { title, body } = text;
    if (!own) {
      await octokit.rest.issues.create({ owner, repo, title, body, labels: [label] });
      return 'created';
    }
    if (own.body === body) return 'unchanged';
    await octokit.rest.issues.update({ owner, repo, issue_number: own.number, title, body });
    return 'updated';
  });
}

/** Calls GitHub; a refusal becomes a Failure that names the permission. */
export async function asked<T>(what: string, permission: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure<TerraformReason>('api-failed', `GitHub: ${what}: ${messageOf(cause)}`, {
      nextStep: `Does the job have \`permissions: ${permission}\`? If so, look at GitHub's status page and run again.`,
      cause,
    });
  }
}
