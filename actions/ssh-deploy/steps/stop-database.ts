import { defineStep } from '../../rollout/step.ts';
import { logUntrusted } from '../../shared/untrusted-text.ts';
import type { Archiver } from '../archiver.ts';
import { must, warnUnless } from '../command.ts';
import type { BoxContext, ReleaseContext } from '../context.ts';
import { runArchiver } from './start-archiver.ts';
import { upServices } from './start-services.ts';
import { STOP } from './stop-backend.ts';

interface Before {
  /** The release whose services ran; null when none was live. */
  release: string | null;
  archiver: Archiver;
  /** Whether Postgres ran. */
  databaseRan: boolean;
}

/** Stops Postgres, which ships what it still has on its way out, and then the archiver. */
export const stopDatabase = defineStep<ReleaseContext, Before>({
  name: 'stop-database',
  category: 'docker',
  recoverable: true,
  run: ({ run }) => endDatabase(run),
  async undo(context, before) {
    // On a volume without a cluster Postgres would make one.
    if (context.repository?.cluster === null) return;
    await startAsBefore(context, before);
  },
});

/** The same after a restore that was cut off, whose Postgres may run on what it has restored. */
export const quiesce = defineStep<BoxContext>({
  name: 'stop-database',
  category: 'docker',
  recoverable: true,
  run: ({ run }) => endDatabase(run),
});

/** Starts what an operation that was cut off has stopped, or left as another release has it. */
export const startAsItWas = defineStep<BoxContext, Before>({
  name: 'start-services',
  category: 'docker',
  recoverable: true,
  run: startAsBefore,
});

/** As `postgres` in docker-compose.yml may take; then it is killed, and recovers when it starts again. */
const STOP_SECONDS = 120;

export async function endDatabase(run: BoxContext['run']): Promise<void> {
  const argv = STOP(String(STOP_SECONDS), 'skillgap-postgres-1', 'skillgap-archiver-1');
  await must(run, 'restore-failed', 'Stopping Postgres', argv, { timeoutSeconds: 3 * STOP_SECONDS });
}

async function startAsBefore({ run }: Pick<BoxContext, 'run'>, { release, archiver, databaseRan }: Before) {
  if (release === null) return;
  const argv = upServices(release);
  // One that did not run before need not run after it.
  if (databaseRan)
    await must(run, 'services-failed', 'Starting Postgres as before', argv, { onLine: logUntrusted });
  else await warnUnless(run, 'Starting Postgres as before', argv);
  await runArchiver({ run }, archiver);
}
