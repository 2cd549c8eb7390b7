import { script } from '../shared/box-script.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { writeAuditEntry } from './audit-log.ts';
import { commandFailure } from './command.ts';
import type { MaintenanceInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { Reason } from './reasons.ts';
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
  const result = await run(MAINTENANCE(maintenance));
  if (result.exitCode === OF_RESTORE) {
    throw new Failure<Reason>(
      'lock-held',
      'A restore is under way, or was cut off: without the maintenance page clients would reach what it has not finished.',
      {
        nextStep:
          'It turns maintenance off at its end. One that was cut off is undone by any deploy, rollback or restore.',
      },
    );
  }
  if (result.exitCode !== 0) throw commandFailure('unexpected', `Turning maintenance ${maintenance}`, result);
  const done = await showStatus(run, { ...outcome, reason: `maintenance-${maintenance}` }, place);
  await writeAuditEntry(run, inputs, { ...done, release: done.live, previousRelease: done.live });
  return done;
}

/** MAINTENANCE's exit code where a restore needs it. */
const OF_RESTORE = 3;

/** (on|off): nginx looks the file up for each request. One that a person turns on during a restore stays on after it. */
export const MAINTENANCE = script(
  'maintenance',
  `
mkdir -p ${ROOT}/nginx/live
cd ${ROOT}/nginx/live
[ "$1" = on ] || [ ! -e ${ROOT}/restore.json ] || exit ${OF_RESTORE}
if [ "$1" = on ]; then : > maintenance; else rm -f maintenance; fi
`,
);
