import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { LOCK, UNLOCK } from './box-scripts.ts';
import type { Reason } from './reasons.ts';

export interface LockOwner {
  /** Run id and attempt: unique to one operation. */
  owner: string;
  actor: string;
  operation: string;
  runUrl: string;
}

export interface LockRules {
  waitMs: number;
  pollMs: number;
}

/**
 * Takes the box's lock, waiting for its holder and saying who that is. Disposal releases it, and only if it is still ours.
 *
 * @throws Failure `lock-held` when the wait is over.
 */
export async function takeLock(run: Run, owner: LockOwner, rules: LockRules): Promise<AsyncDisposable> {
  const deadline = performance.now() + rules.waitMs;
  const since = new Date().toISOString();
  let told = '';
  while (true) {
    const { exitCode, stdout, stderr } = await run(LOCK(owner.owner), {
      stdin: JSON.stringify({ ...owner, since }),
    });
    if (exitCode === 0) return { [Symbol.asyncDispose]: () => unlock(run, owner) };
    if (exitCode !== 1 || stderr.trim() !== '')
      throw new Failure<Reason>('unexpected', `The lock could not be taken: ${stderr.trim()}`);

    const holder = describeHolder(stdout);
    if (performance.now() + rules.pollMs > deadline) {
      throw new Failure<Reason>('lock-held', `Another operation holds the box: ${holder}.`, {
        nextStep:
          'Run again when it has ended. If its run is long dead: remove /opt/skillgap/lock on the box.',
      });
    }
    if (told !== holder) core.info(`waiting for ${holder}`);
    told = holder;
    await sleep(rules.pollMs);
  }
}

/** Never throws: a lock that stays because the connection is gone must not hide why the operation failed. */
async function unlock(run: Run, owner: LockOwner): Promise<void> {
  try {
    await run(UNLOCK(owner.owner));
  } catch (error) {
    core.warning(`The lock stays on the box: ${messageOf(error)}`);
  }
}

/** The lock's file is read as text from the box: whatever is in it, this describes it. */
function describeHolder(json: string): string {
  try {
    const holder = JSON.parse(json) as Partial<LockOwner & { since: string }>;
    return `${holder.operation} by ${holder.actor} since ${holder.since}, ${holder.runUrl}`;
  } catch {
    return 'an unknown holder';
  }
}
