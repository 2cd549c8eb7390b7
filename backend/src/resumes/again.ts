import { isAway } from '../db/database.ts';
import { Refusal } from '../http/problem.ts';
import { LlmError } from '../llm/errors.ts';
import { StorageAway, StorageDenied } from '../storage/store.ts';
import type { Claimed, Task } from './queue.ts';
import type { FailureReason } from './reasons.ts';

/** A file that was begun so often and never ended has ended the process instead. */
export const MOST_READS = 3;
/** A text about which the language model was asked so often is one that it has no answer to. */
export const MOST_ASKS = 5;
/** Each wait for another answer is so many times the one before: 30 s, 4 min, half an hour, 4 hours. */
const ASK_WAIT_FACTOR = 8;

/** What becomes of a resume whose task ended in an error: it is tried again, or failed. */
export type Again = { afterSeconds: number; counts: boolean } | { reason: FailureReason };

/**
 * What is away is no resume's fault, however long it stays so. Anything else may be: a reading is given up then, which
 * a person waits for; asking is done more and more seldom, and nobody sees the end of that. A vector waits for ever.
 */
export function again(
  task: Task,
  error: unknown,
  { tries }: Pick<Claimed, 'tries'>,
  retrySeconds: number,
): Again {
  const later = { afterSeconds: retrySeconds, counts: false };
  if (task === 'embed' || isNobodysFault(error)) return later;
  if (task === 'ask') return { afterSeconds: retrySeconds * ASK_WAIT_FACTOR ** (tries - 1), counts: true };
  if (tries < MOST_READS) return { ...later, counts: true };
  return { reason: error instanceof StorageDenied ? 'file-missing' : 'unreadable' };
}

function isNobodysFault(error: unknown): boolean {
  if (error instanceof StorageDenied) return false;
  // A node that was asked, and is ill since: perhaps of what it was asked.
  if (error instanceof LlmError)
    return error.reason === 'llm-busy' || (error.reason === 'llm-down' && error.node !== 'ill');
  const isRefused = error instanceof Refusal && error.reason === 'storage-away';
  return error instanceof StorageAway || isRefused || isAway(error);
}
