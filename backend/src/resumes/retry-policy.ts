import { isUnavailable } from '../db/database.ts';
import { Refusal } from '../http/problem.ts';
import { LlmError } from '../llm/errors.ts';
import { StorageDenied, StorageUnavailable } from '../storage/store.ts';
import type { FailureReason } from './reasons.ts';
import type { Claimed, Task } from './task.ts';

/** A file started this often without a result has crashed the process each time. */
export const MAX_READ_ATTEMPTS = 3;
/** After this many attempts the language model has no answer to a text. */
export const MAX_PROPOSAL_ATTEMPTS = 5;
/** Each wait is this many times the one before: 30 s, 4 min, half an hour, 4 hours. */
const PROPOSAL_BACKOFF = 8;

/** What to do with a resume whose task failed: retry it, or mark it as failed. */
export type RetryOutcome = { afterSeconds: number; counts: boolean } | { reason: FailureReason };

/**
 * Attempts that fail because a service is unavailable do not count, however often. Any other failure may be the
 * resume's: reading, which a person waits for, gives up soon; proposals back off; embedding retries forever.
 */
export function retryPolicy(
  task: Task,
  error: unknown,
  { attempts }: Pick<Claimed, 'attempts'>,
  retrySeconds: number,
): RetryOutcome {
  const later = { afterSeconds: retrySeconds, counts: false };
  if (task === 'embed' || isOutage(error)) return later;
  if (task === 'propose')
    return { afterSeconds: retrySeconds * PROPOSAL_BACKOFF ** (attempts - 1), counts: true };
  if (attempts < MAX_READ_ATTEMPTS) return { ...later, counts: true };
  return { reason: error instanceof StorageDenied ? 'file-missing' : 'unreadable' };
}

function isOutage(error: unknown): boolean {
  if (error instanceof StorageDenied) return false;
  // A node that became faulty during the request: the request may be why.
  if (error instanceof LlmError)
    return error.reason === 'llm-busy' || (error.reason === 'llm-down' && error.node !== 'ill');
  const isRefused = error instanceof Refusal && error.reason === 'storage-unavailable';
  return error instanceof StorageUnavailable || isRefused || isUnavailable(error);
}
