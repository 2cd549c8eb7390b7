import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { askGitHub, type Octokit } from './github.ts';
import { Failure, messageOf } from './outcome.ts';
import { untrusted } from './untrusted-text.ts';

/**
 * Asks GitHub for the commit that a branch stands at; null when it does not say. Never throws.
 * The token needs `contents: read`.
 */
export async function branchHead(
  of: { owner: string; repo: string; branch: string },
  token: string,
  octokit: Octokit = getOctokit(token),
): Promise<string | null> {
  const { owner, repo, branch } = of;
  try {
    const { data } = await askGitHub((request) =>
      octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}`, request }),
    );
    // A proxy's page or half an answer has no commit in it.
    const sha = (data as { object?: { sha?: unknown } } | undefined)?.object?.sha;
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
  } catch (error) {
    core.info(`GitHub does not tell where ${branch} stands: ${untrusted(messageOf(error))}`);
    return null;
  }
}

/** A commit, and the branch that has to stand at it. */
export interface BranchCommit {
  owner: string;
  repo: string;
  branch: string;
  commit: string;
}

/**
 * Whether a run is outdated: null while the branch still points at its commit, otherwise the commit that replaced it.
 * Everything that changes production by what is in its commit asks this right before it does. A force-push counts: what
 * the branch no longer points at must not be applied, whichever is newer.
 *
 * @throws Failure `head-unknown` when GitHub does not answer: an outdated run could otherwise undo a newer one.
 */
export async function supersededBy(
  { commit, ...of }: BranchCommit,
  token: string,
  octokit?: Octokit,
): Promise<string | null> {
  const head = await branchHead(of, token, octokit);
  if (head === null) {
    throw new Failure<'head-unknown'>(
      'head-unknown',
      `GitHub does not say which commit ${of.branch} points at, so this run may be outdated. Nothing was changed.`,
      {
        nextStep:
          'Does the job have `permissions: contents: read`? If so, check https://www.githubstatus.com and run the job again.',
      },
    );
  }
  return head === commit ? null : head;
}
