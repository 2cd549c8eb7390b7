import { script } from '../shared/box-script.ts';
import type { Run } from '../shared/ssh.ts';
import { writeAuditEntry } from './audit-log.ts';
import { must } from './command.ts';
import type { MaintenanceInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { ROOT } from './root.ts';
import { type Place, showStatus } from './status.ts';

/**
 * Makes nginx answer 503 with a plain page, or serve again. It waits for no lock: it is needed now, and it does not
 * disturb a deploy that is under way.
 */
export async function setMaintenance(
  run: Run,
  inputs: MaintenanceInputs,
  outcome: Outcome,
  place: Place,
): Promise<Outcome> {
  const { maintenance } = inputs;
  await must(run, 'unexpected', `Turning maintenance ${maintenance}`, MAINTENANCE(maintenance));
  const done = await showStatus(run, { ...outcome, reason: `maintenance-${maintenance}` }, place);
  await writeAuditEntry(run, inputs, { ...done, release: done.live, previousRelease: done.live });
  return done;
}

/** (on|off): nginx looks the file up for each request. */
export const MAINTENANCE = script(
  'maintenance',
  `
mkdir -p ${ROOT}/nginx/live
cd ${ROOT}/nginx/live
if [ "$1" = on ]; then : > maintenance; else rm -f maintenance; fi
`,
);
