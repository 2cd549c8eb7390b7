import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { foreign } from './foreign.ts';
import { askGitHub, type Octokit } from './github.ts';
import { messageOf } from './outcome.ts';

/**
 * Asks GitHub for the commit that a branch stands at; null when it does not tell. Never throws.
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
    core.info(`GitHub does not tell where ${branch} stands: ${foreign(messageOf(error))}`);
    return null;
  }
}
