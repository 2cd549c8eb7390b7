import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { warnUnless } from '../command.ts';
import type { BoxContext } from '../context.ts';
import type { BoxState } from '../inspect.ts';

/** Ends a backup that is under way: what changes the box next takes the CPU, or the database itself. It is made again later. */
const endBackup = defineStep<BoxContext>({
  name: 'end-backup',
  category: 'docker',
  recoverable: true,
  async run({ run }) {
    await warnUnless(run, 'Ending the backup', END_BACKUP());
  },
});

/** None starts later: it asks for the lock first. */
export function backupSteps({ backingUp }: Pick<BoxState, 'backingUp'>) {
  return backingUp ? [endBackup()] : [];
}

/** () pgBackRest is asked first: it then leaves nothing half done in the repository, and releases Postgres's backup mode. */
const END_BACKUP = script(
  'end-backup',
  `
docker stop --time 10 skillgap-backup > /dev/null 2>&1 || true
docker rm --force --volumes skillgap-backup > /dev/null 2>&1 || true
! docker container inspect skillgap-backup > /dev/null 2>&1
`,
);
