import * as core from '@actions/core';
import { Phases } from '../rollout/phases.ts';
import { resolveTarget } from '../shared/box-target.ts';
import { messageOf } from '../shared/outcome.ts';
import { writeAuditEntry } from './audit-log.ts';
import { UNLOCK } from './box-lock.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { reconcile } from './recover.ts';
import { openSession } from './session.ts';
import { heldLock } from './state.ts';

// Only a step that was killed has left anything. A post step that fails would hide how the job ended.
const owner = heldLock.load();
if (owner !== null) {
  try {
    await cleanUp(readInputs(), owner);
  } catch (error) {
    core.warning(`The box is left to the next operation, which reconciles it: ${messageOf(error)}`);
  }
}

/** Ends what the step left running on the box, reconciles it, and releases its lock. */
async function cleanUp(inputs: Inputs, owner: string): Promise<void> {
  await using session = await openSession(await resolveTarget(inputs), inputs.recoverMs);
  const { live } = await reconcile(session.locked(owner), inputs, new Phases());
  const release = live?.release ?? null;
  await writeAuditEntry(session.run, inputs, { reason: 'cancelled', release, previousRelease: release });
  await session.run(UNLOCK(owner));
}
