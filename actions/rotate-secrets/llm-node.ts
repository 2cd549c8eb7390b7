import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { askGitHub, type Octokit } from '../shared/github.ts';
import { messageOf } from '../shared/outcome.ts';
import type { SubjectReport } from '../shared/secret-report.ts';
import { untrusted } from '../shared/untrusted-text.ts';

/** The subject whose other side is a machine that only its own runner can reach. */
const SUBJECT = 'LLM_NODE_TOKEN';

/**
 * Starts the workflow that hands the stored tokens to the LLM’s machine, when its token was rotated. Nothing waits for it:
 * a machine that sleeps does it when it wakes, and until then the product runs without a model. So nothing here fails a
 * rotation. `workflow` is its file, such as `llm-node.yml`; null where there is no such machine.
 */
export async function handTokensOver(
  { owner, repo, workflow }: { owner: string; repo: string; workflow: string | null },
  reports: readonly SubjectReport[],
  token: string,
  octokit: Octokit = getOctokit(token),
): Promise<void> {
  const touched = reports.some(({ subject, result }) => subject === SUBJECT && result !== 'unset');
  if (workflow === null || !touched) return;
  try {
    await askGitHub((request) =>
      octokit.rest.actions.createWorkflowDispatch({
        ...{ owner, repo, request, workflow_id: workflow },
        ...{ ref: 'main', inputs: { operation: 'tokens' } },
      }),
    );
    core.info(`${workflow} hands the tokens to the LLM node.`);
  } catch (error) {
    core.warning(
      `The LLM node did not get its tokens (has the job \`permissions: actions: write\`?): run ${workflow} with \`tokens\`. ${untrusted(messageOf(error))}`,
    );
  }
}
