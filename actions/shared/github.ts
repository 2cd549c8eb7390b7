import type { getOctokit } from '@actions/github';
import { withRetries } from './retry.ts';

/** A client of GitHub's API. */
export type Octokit = ReturnType<typeof getOctokit>;

const REQUEST_TIMEOUT_MS = 10_000;

/** A request that may be repeated: bounded in time, and made again when nothing was decided. */
export function askGitHub<T>(ask: (request: { signal: AbortSignal }) => Promise<T>): Promise<T> {
  return withRetries(() => ask({ signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }), {
    attempts: 3,
    baseMs: 1_000,
    capMs: 4_000,
    retryable: isUndecided,
  });
}

/** No answer, an error of the server, or too many requests. */
function isUndecided(error: unknown): boolean {
  const status = statusOf(error) ?? 500;
  return status >= 500 || status === 429;
}

/** The HTTP status that GitHub refused with; undefined when nothing answered. */
export function statusOf(error: unknown): number | undefined {
  return (error as { status?: number }).status;
}
