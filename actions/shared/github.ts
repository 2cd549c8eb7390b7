import type { getOctokit } from '@actions/github';
import { Failure, messageOf } from './outcome.ts';
import { withRetries } from './retry.ts';

/** A client of GitHub's API. */
export type Octokit = ReturnType<typeof getOctokit>;

/** A repository, and how to reach it. */
export interface Repository {
  octokit: Octokit;
  owner: string;
  repo: string;
}

/** One in which the same comment or issue is written again and again. */
export interface WrittenRepository extends Repository {
  /** The account that the token writes as: only what it wrote is ever changed. */
  bot: string;
}

/** What happened to a comment or an issue. */
export type Written = 'created' | 'updated' | 'unchanged' | 'closed' | 'none';

const REQUEST_TIMEOUT_MS = 10_000;

/** Makes a repeatable request with a time limit, and again when its outcome is unknown. */
export function askGitHub<T>(ask: (request: { signal: AbortSignal }) => Promise<T>): Promise<T> {
  return withRetries(() => ask({ signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }), {
    attempts: 3,
    baseMs: 1_000,
    capMs: 4_000,
    retryable: isUndecided,
  });
}

/** No answer, a server error, or too many requests. */
function isUndecided(error: unknown): boolean {
  const status = statusOf(error) ?? 500;
  return status >= 500 || status === 429;
}

/** The HTTP status of GitHub's refusal; undefined when nothing answered. */
export function statusOf(error: unknown): number | undefined {
  return (error as { status?: number }).status;
}

/** Calls GitHub; a refusal becomes a Failure that names the permission. */
export async function asked<T>(what: string, permission: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure<'api-failed'>('api-failed', `GitHub: ${what}: ${messageOf(cause)}`, {
      nextStep: `Does the job have \`permissions: ${permission}\`? If so, look at GitHub's status page and run again.`,
      cause,
    });
  }
}
