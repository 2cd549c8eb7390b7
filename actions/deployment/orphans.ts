import * as core from '@actions/core';
import type { Repository } from '../shared/github.ts';
import { messageOf } from '../shared/outcome.ts';
import { runState } from '../shared/workflow-run.ts';
import {
  type ListedDeployment,
  type ListedStatus,
  newestDeployments,
  setStatus,
  statusesOf,
} from './github.ts';

/** How far back is looked. Each deploy looks, so one that was left behind is among the newest. */
export const NEWEST = 20;
const UNFINISHED = ['queued', 'pending', 'in_progress'];
const DESCRIPTION = 'Its run ended without reporting; the deployment after it says what serves';

/** What became of a deployment that was looked at. */
type Fate = 'left' | 'ended' | 'unknown';

interface Search extends Repository {
  environment: string;
  token: string;
  /** The deployment that was made just now. */
  own: number;
}

/**
 * Ends the deployments of an environment whose run has ended without doing so: a runner that was killed leaves
 * `in_progress` for ever. Gives their number; never throws.
 */
export async function endOrphans(search: Search): Promise<number> {
  let fates: Fate[];
  try {
    const newest = await newestDeployments(search, search.environment, NEWEST);
    const others = newest.filter(({ id }) => id !== search.own);
    fates = await Promise.all(others.map((deployment) => endIfOrphan(search, deployment)));
  } catch (error) {
    core.warning(`Deployments that were left behind are not looked for: ${messageOf(error)}`);
    return 0;
  }
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  const unknown = count('unknown');
  if (unknown > 0) {
    core.warning(
      `GitHub does not say whether the runs of ${unknown} unfinished deployments have ended, so those stay as they are.\n` +
        'Check that the job has `permissions: actions: read`; the log of this step has the answers.',
    );
  }
  return count('ended');
}

async function endIfOrphan(search: Search, { id, run }: ListedDeployment): Promise<Fate> {
  const { owner, repo, token, octokit } = search;
  try {
    const awaited = runAwaited(await statusesOf(search, id), run);
    if (!awaited) return 'left';
    const state = await runState({ owner, repo, ...awaited }, token, octokit);
    if (state !== 'ended') return state === 'running' ? 'left' : 'unknown';
    // Its run may have reported between the two questions, as the last thing it did.
    const still = runAwaited(await statusesOf(search, id), run);
    if (still?.runId !== awaited.runId || still.attempt !== awaited.attempt) return 'left';
    await setStatus(search, id, { state: 'error', description: DESCRIPTION, logUrl: awaited.url });
    core.info(`Deployment ${id} was left behind by run ${awaited.runId}: error`);
    return 'ended';
  } catch (error) {
    core.warning(`Deployment ${id} stays as it is: ${messageOf(error)}`);
    return 'left';
  }
}

/** The run that a deployment waits for; null when it waits for none, or for something that is no run. */
export function runAwaited(
  statuses: readonly ListedStatus[],
  noted: string,
): { runId: number; attempt: number | null; url: string } | null {
  const [latest] = statuses.toSorted((a, b) => b.id - a.id);
  if (latest && !UNFINISHED.includes(latest.state)) return null;
  const url = latest?.logUrl || noted;
  const [, runId, attempt] = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?\/?$/.exec(url) ?? [];
  return runId ? { runId: Number(runId), attempt: attempt ? Number(attempt) : null, url } : null;
}
