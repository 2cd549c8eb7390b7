import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import type { RunOfWorkflow, RunState } from '../shared/workflow-run.ts';
import { LOCK, TAKE_OVER, UNLOCK } from './box/index.ts';
import { failed } from './failure.ts';
import type { Reason } from './reasons.ts';
import { isInterruption } from './session.ts';

export interface LockOwner extends RunOfWorkflow {
  /** Run id and attempt: the same for every step of one attempt. */
  id: string;
  actor: string;
  operation: string;
  runUrl: string;
}

/** What `lock/owner.json` on the box says of its holder. It is read as text from the box: nothing in it is sure. */
export interface LockHolder {
  /** Run id and attempt. */
  owner: string;
  actor?: string;
  operation?: string;
  runUrl?: string;
  /** ISO 8601. */
  since?: string;
  repository?: string;
}

export interface LockRules {
  waitMs: number;
  pollMs: number;
  /** How often GitHub is asked whether the holder's run has ended. */
  askMs: number;
}

/** Whether a run has ended; GitHub knows. */
export type AskRun = (run: RunOfWorkflow) => Promise<RunState>;

/**
 * Takes the box's lock, waiting for its holder and saying who that is. The lock of a run that has ended is taken over;
 * that of a live run never, and neither that of one of which GitHub says nothing.
 *
 * @throws Failure `lock-held` when the wait is over, `disk-full` when the box cannot even write that much.
 */
export async function takeLock(
  run: Run,
  owner: LockOwner,
  rules: LockRules,
  askRun: AskRun,
  cancelled: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + rules.waitMs;
  const json = ownerJson(owner);
  let told = '';
  let askAgainAt = 0;

  const takeFromDead = async (holder: LockHolder | null): Promise<boolean> => {
    if (!holder || performance.now() < askAgainAt) return false;
    askAgainAt = performance.now() + rules.askMs;
    if (!(await hasEnded(holder, askRun))) return false;
    const result = await run(TAKE_OVER(owner.id, json, holder.owner));
    if (result.stderr.trim() !== '') throw failed('unexpected', 'Taking the lock over', result);
    if (result.exitCode !== 0) return false;
    core.notice(`Took over the lock of ${describe(holder)}: that run has ended without releasing it.`);
    return true;
  };

  while (true) {
    const obstacle = await unlessInterrupted(async () => {
      const result = await run(LOCK(owner.id, json));
      if (result.exitCode === 0) return null;
      if (result.exitCode !== 1 || result.stderr.trim() !== '')
        throw failed('unexpected', 'Taking the lock', result);
      const holder = parseHolder(result.stdout);
      return (await takeFromDead(holder)) ? null : heldBy(holder);
    });
    if (!obstacle) return;
    if (performance.now() + rules.pollMs > deadline) throw obstacle;
    if (told !== obstacle.message) core.info(`waiting: ${obstacle.message}`);
    told = obstacle.message;
    await sleep(rules.pollMs, undefined, { signal: cancelled });
  }
}

/** A box that is away for the moment is one more thing to wait for. */
async function unlessInterrupted(work: () => Promise<Failure | null>): Promise<Failure | null> {
  try {
    return await work();
  } catch (error) {
    if (isInterruption(error)) return error as Failure;
    throw error;
  }
}

function heldBy(holder: LockHolder | null): Failure<Reason> {
  return new Failure<Reason>('lock-held', `Another operation holds the box: ${describe(holder)}.`, {
    nextStep:
      'Run again when it has ended. The lock of a run that has ended is taken over, if this step gets a token that may read runs.',
  });
}

/** Releases the lock if it is this owner's. False when the box could not be asked: the next operation takes it over. */
export async function unlock(run: Run, owner: string): Promise<boolean> {
  // Never throws: a lock that stays because the connection is gone must not hide why the operation failed.
  try {
    await run(UNLOCK(owner));
    return true;
  } catch (error) {
    core.warning(`The lock stays on the box until the next operation takes it over: ${messageOf(error)}`);
    return false;
  }
}

function ownerJson({ id, owner, repo, actor, operation, runUrl }: LockOwner): string {
  const holder: LockHolder = {
    owner: id,
    actor,
    operation,
    runUrl,
    since: new Date().toISOString(),
    repository: `${owner}/${repo}`,
  };
  return JSON.stringify(holder);
}

/** The lock's file; null when it is not one. */
export function parseHolder(json: string): LockHolder | null {
  try {
    const holder = JSON.parse(json) as LockHolder;
    return typeof holder.owner === 'string' ? holder : null;
  } catch {
    return null;
  }
}

/** Who holds the lock, in words. */
export function describe(holder: LockHolder | null): string {
  if (!holder) return 'an unknown holder';
  const { operation = 'an operation', actor = 'somebody', since = '?', runUrl = holder.owner } = holder;
  return `${operation} by ${actor} since ${since}, ${runUrl}`;
}

async function hasEnded(holder: LockHolder, askRun: AskRun): Promise<boolean> {
  const [, runId, attempt] = /^(\d{1,15})-(\d{1,6})$/.exec(holder.owner) ?? [];
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(holder.repository ?? '') ?? [];
  if (!runId || !attempt || !owner || !repo) return false;
  return (await askRun({ owner, repo, runId: Number(runId), attempt: Number(attempt) })) === 'ended';
}
