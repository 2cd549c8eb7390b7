import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { RunOfWorkflow, RunState } from '../shared/workflow-run.ts';

export interface LockOwner extends RunOfWorkflow {
  /** Run id and attempt: the same for every step of one attempt. */
  id: string;
  actor: string;
  operation: string;
  runUrl: string;
}

/** What a lock says of its holder. It is text from outside, so nothing but the owner is sure to be there. */
export interface LockHolder {
  /** Run id and attempt. */
  owner: string;
  actor?: string;
  operation?: string;
  runUrl?: string;
  /** ISO 8601. */
  since?: string;
  /** `owner/name`. */
  repository?: string;
}

/** A place where only one can hold the lock. */
export interface LockStore {
  /** Takes it, also when it is ours already. Returns null then, else who holds it; `unknown` when that cannot be read. */
  take(owner: LockOwner): Promise<LockHolder | 'unknown' | null>;
  /** Replaces a holder that is gone. False when it no longer holds the lock. */
  takeOver(owner: LockOwner, holder: LockHolder): Promise<boolean>;
  /** Releases it, if it is this owner's. */
  release(owner: LockOwner): Promise<void>;
}

export interface LockRules {
  waitMs: number;
  pollMs: number;
  /** How often GitHub is asked whether the holder's run has ended. */
  askMs: number;
}

export interface LockOptions {
  rules: LockRules;
  /** Whether a run has ended; GitHub knows. */
  askRun: (run: RunOfWorkflow) => Promise<RunState>;
  /** The failure when the wait is over. */
  held: (holder: string) => Failure;
  cancelled: AbortSignal;
  /** Whether an error says that the store is unavailable for the moment: one more thing to wait for. */
  isInterruption?: (error: unknown) => boolean;
}

/**
 * Takes the lock, waiting for its holder and logging who that is. The lock of a run that has ended is taken over; never
 * that of a live run, nor of one that GitHub says nothing about, nor by age.
 *
 * @throws `held`, or the interruption, when the wait is over; Failure `cancelled`.
 */
export async function acquireLock(store: LockStore, owner: LockOwner, options: LockOptions): Promise<void> {
  const { rules, askRun, held, cancelled, isInterruption = () => false } = options;
  const deadline = performance.now() + rules.waitMs;
  let logged = '';
  let askAgainAt = 0;

  const takeOverFromEnded = async (holder: LockHolder): Promise<boolean> => {
    const run = runOf(holder);
    if (!run || performance.now() < askAgainAt) return false;
    askAgainAt = performance.now() + rules.askMs;
    if ((await askRun(run)) !== 'ended' || !(await store.takeOver(owner, holder))) return false;
    core.notice(`Took over the lock of ${describeHolder(holder)}: that run ended without releasing it.`);
    return true;
  };

  while (true) {
    let obstacle: Error;
    try {
      const holder = await store.take(owner);
      if (holder === null || (holder !== 'unknown' && (await takeOverFromEnded(holder)))) return;
      obstacle = held(describeHolder(holder));
    } catch (error) {
      if (!isInterruption(error)) throw error;
      obstacle = error as Error;
    }
    if (performance.now() + rules.pollMs > deadline) throw obstacle;
    if (logged !== obstacle.message) core.info(`waiting: ${obstacle.message}`);
    logged = obstacle.message;
    await sleep(rules.pollMs, undefined, { signal: cancelled }).catch(failCancelled);
  }
}

function failCancelled(cause: unknown): never {
  throw new Failure<'cancelled'>('cancelled', 'The job was cancelled while it waited for the lock.', {
    nextStep: 'It changed nothing: run it again when you want to.',
    cause,
  });
}

/**
 * Releases the lock. False when the store could not be reached: the next operation takes it over. Never throws: a lock
 * that stays because the connection is gone must not hide why the operation failed.
 */
export async function releaseLock(store: LockStore, owner: LockOwner): Promise<boolean> {
  try {
    await store.release(owner);
    return true;
  } catch (error) {
    core.warning(`The lock stays until the next operation takes it over: ${messageOf(error)}`);
    return false;
  }
}

/** The owner as a store keeps it. */
export function holderJson({ id, owner, repo, actor, operation, runUrl }: LockOwner): string {
  const holder: LockHolder = {
    ...{ owner: id, actor, operation, runUrl },
    ...{ since: new Date().toISOString(), repository: `${owner}/${repo}` },
  };
  return JSON.stringify(holder);
}

/** Reads what {@link holderJson} wrote; null when it is something else. */
export function parseHolder(json: string): LockHolder | null {
  try {
    const holder = JSON.parse(json) as LockHolder;
    return typeof holder.owner === 'string' ? holder : null;
  } catch {
    return null;
  }
}

/** Who holds the lock, in words. */
export function describeHolder(holder: LockHolder | 'unknown' | null): string {
  if (!holder || holder === 'unknown') return 'an unknown holder';
  const { operation = 'an operation', actor = 'somebody', since = '?', runUrl = holder.owner } = holder;
  return `${operation} by ${actor} since ${since}, ${runUrl}`;
}

function runOf(holder: LockHolder): RunOfWorkflow | null {
  const [, runId, attempt] = /^(\d{1,15})-(\d{1,6})$/.exec(holder.owner) ?? [];
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(holder.repository ?? '') ?? [];
  if (!runId || !attempt || !owner || !repo) return null;
  return { owner, repo, runId: Number(runId), attempt: Number(attempt) };
}
