import { resolveTarget } from '../shared/box-target.ts';
import type { Inputs } from './inputs.ts';
import { unlock } from './lock.ts';
import { Phases } from './phases.ts';
import { writeReceipt } from './receipt.ts';
import { putInOrder } from './release-operation.ts';
import { openSession } from './session.ts';

/** After a step that was killed: ends what it left running on the box, puts the box in order, and releases its lock. */
export async function clearUp(inputs: Inputs, owner: string): Promise<void> {
  await using session = await openSession(await resolveTarget(inputs), inputs.recoverMs);
  const observed = await putInOrder(session.locked(owner), inputs, new Phases());
  const live = observed.live?.release ?? null;
  await writeReceipt(session.run, inputs, { reason: 'cancelled', release: live, previousRelease: live });
  await unlock(session.run, owner);
}
