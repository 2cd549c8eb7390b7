import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { Failure } from '../shared/outcome.ts';
import type { RunOfWorkflow, RunState } from '../shared/workflow-run.ts';
import type { RotateReason } from './reasons.ts';
import type { Store } from './store.ts';

export interface LockOwner extends RunOfWorkflow {
  actor: string;
  runUrl: string;
}

export interface LockRules {
  waitMs: number;
  pollMs: number;
}

/** Asks whether a run has ended. */
export type AskRun = (run: RunOfWorkflow) => Promise<RunState>;

/**
 * Takes the rotation's lock, a parameter that only one can make, and waits for whoever has it. That of a run which has
 * ended is taken over; that of a live one never, nor of one of which GitHub says nothing.
 *
 * @throws Failure `rotation-held` when the wait is over.
 */
export async function takeLock(
  store: Store,
  parameter: string,
  owner: LockOwner,
  { waitMs, pollMs }: LockRules,
  ask: AskRun,
): Promise<void> {
  const deadline = performance.now() + waitMs;
  const own = JSON.stringify(owner);
  for (let told = false; ; told = true) {
    if ((await store.put(parameter, own, { overwrite: false })) !== null) return;
    const held = (await store.read([parameter])).get(parameter);
    // It was released between the two calls.
    if (!held) continue;
    const holder = parseOwner(held.value);
    if (holder?.runUrl === owner.runUrl && holder.attempt === owner.attempt) return;
    if (holder && (await ask(holder)) === 'ended' && (await takeOver(store, parameter, own, held))) {
      core.notice(`Took the rotation over from ${holder.runUrl}: that run has ended without finishing it.`);
      return;
    }
    if (performance.now() + pollMs > deadline) {
      throw new Failure<RotateReason>('rotation-held', `Another rotation is at work: ${describe(holder)}.`, {
        nextStep: `Write the command again when it has ended. If that run is gone: aws ssm delete-parameter --name ${parameter}`,
      });
    }
    if (!told) core.info(`waiting for the rotation of ${describe(holder)}`);
    await sleep(pollMs);
  }
}

/** Releases the lock, if it is this run's. */
export async function releaseLock(store: Store, parameter: string, owner: LockOwner): Promise<void> {
  const holder = parseOwner((await store.read([parameter])).get(parameter)?.value ?? '');
  if (holder?.runId === owner.runId && holder.attempt === owner.attempt) await store.remove(parameter);
}

/** Two may try at once: the one whose version follows that of the dead run has it, and the other puts that back. */
async function takeOver(
  store: Store,
  parameter: string,
  own: string,
  held: { version: number },
): Promise<boolean> {
  const version = await store.put(parameter, own);
  if (version === held.version + 1) return true;
  const winner = `${parameter}:${held.version + 1}`;
  const value = (await store.read([winner])).get(winner)?.value;
  if (value === undefined) await store.remove(parameter);
  else await store.put(parameter, value);
  return false;
}

function parseOwner(json: string): LockOwner | null {
  try {
    const owner = JSON.parse(json) as LockOwner;
    return Number.isInteger(owner.runId) && typeof owner.runUrl === 'string' ? owner : null;
  } catch {
    return null;
  }
}

function describe(holder: LockOwner | null): string {
  return holder ? `${holder.actor}, ${holder.runUrl}` : 'an unknown holder';
}
