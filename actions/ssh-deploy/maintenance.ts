import type { Run } from '../shared/ssh.ts';
import { MAINTENANCE } from './box/index.ts';
import { failed } from './failure.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { writeReceipt } from './receipt.ts';
import { showStatus } from './show-status.ts';

/**
 * Makes nginx answer 503 with a plain page, or serve again. It waits for no lock: whoever needs it needs it now, and a
 * deploy that is under way is not disturbed by it.
 */
export async function setMaintenance(
  session: { run: Run },
  inputs: Inputs,
  outcome: Outcome,
): Promise<Outcome> {
  const result = await session.run(MAINTENANCE(inputs.maintenance));
  if (result.exitCode !== 0) throw failed('unexpected', `Turning maintenance ${inputs.maintenance}`, result);
  const done = await showStatus(session, { ...outcome, reason: `maintenance-${inputs.maintenance}` });
  await writeReceipt(session.run, inputs, { ...done, release: done.live, previousRelease: done.live });
  return done;
}
