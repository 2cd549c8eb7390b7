import { resolveTarget } from '../shared/box-target.ts';
import { cancellation } from '../shared/cancel.ts';
import type { Inputs } from './inputs.ts';
import { setMaintenance } from './maintenance.ts';
import { emptyOutcome, type Outcome } from './outcome.ts';
import { Phases } from './phases.ts';
import { operateRelease } from './release-operation.ts';
import { openSession } from './session.ts';
import { showStatus } from './show-status.ts';

/** One operation from the connection to the summary. @throws Failure with the reason; what was done by then is taken back. */
export async function operate(inputs: Inputs): Promise<Outcome> {
  const phases = new Phases();
  const outcome = emptyOutcome(inputs, phases.records);
  const target = await phases.run('target', 'own', () => resolveTarget(inputs));
  await using session = await phases.run('connect', 'own', () => openSession(target, inputs.recoverMs));
  // Awaited here: the connection is closed on return.
  switch (inputs.operation) {
    case 'status':
      return await showStatus(session, outcome);
    case 'maintenance':
      return await setMaintenance(session, inputs, outcome);
    default:
      return await operateRelease({ session, inputs, phases, cancelled: cancellation() }, outcome);
  }
}
