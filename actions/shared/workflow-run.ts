import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { askGitHub, type Octokit, statusOf } from './github.ts';
import { messageOf } from './outcome.ts';
import { untrusted } from './untrusted-text.ts';

/** One attempt of a workflow run. */
export interface RunOfWorkflow {
  owner: string;
  repo: string;
  runId: number;
  /** 1 for the first attempt, 2 for the first re-run. Null when unknown: then only the end of the whole run counts. */
  attempt: number | null;
}

/** `unknown`: GitHub did not say. Take something from a run only when it has `ended`. */
export type RunState = 'ended' | 'running' | 'unknown';

/** What GitHub's `status` says of a run that has not ended. */
const LIVE = ['requested', 'queued', 'pending', 'waiting', 'in_progress'];

/**
 * Asks GitHub whether an attempt of a run has ended. Never throws; takes about half a minute at worst.
 *
 * The token needs `actions: read`. A run that GitHub does not find is `unknown`: it also answers 404 to a token
 * without that permission, and a run may be deleted while it runs, once it is two weeks old.
 *
 * @example
 * if ((await runState({ owner, repo, runId: 7, attempt: 1 }, token)) === 'ended') takeOver();
 */
export async function runState(
  run: RunOfWorkflow,
  token: string,
  octokit: Octokit = getOctokit(token),
): Promise<RunState> {
  const { owner, repo, runId } = run;
  try {
    const { data } = await askGitHub((request) =>
      octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId, request }),
    );
    return stateOf(run, data);
  } catch (error) {
    const hint = statusOf(error) === 404 ? ' (has the job `permissions: actions: read`?)' : '';
    core.info(`GitHub does not tell whether run ${runId} has ended${hint}: ${untrusted(messageOf(error))}`);
    return 'unknown';
  }
}

/** Interprets an answer. Unless it is clearly an end (not a proxy's page, half an answer or an old one), the run has not ended. */
export function stateOf(run: RunOfWorkflow, answer: unknown): RunState {
  const { id, status, run_attempt: newest } = (answer ?? {}) as Record<string, unknown>;
  if (id !== run.runId || typeof newest !== 'number') return 'unknown';
  if (run.attempt !== null) {
    // GitHub starts an attempt only when the one before it has ended.
    if (newest > run.attempt) return 'ended';
    // The answer is older than this attempt: it is about another one.
    if (newest < run.attempt) return 'unknown';
  }
  if (status === 'completed') return 'ended';
  return LIVE.includes(String(status)) ? 'running' : 'unknown';
}
