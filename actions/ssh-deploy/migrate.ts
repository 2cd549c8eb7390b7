import { logForeign } from '../shared/foreign.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import * as box from './box-scripts.ts';
import { failed } from './failure.ts';
import type { Reason } from './reasons.ts';
import type { ReleaseRecord } from './release.ts';

const MIGRATE_CONTAINER = 'skillgap-migrate';

/**
 * Runs the release's migrations and notes their level in its record, here and on the box.
 * @throws Failure `migration-failed` or `migration-timed-out`.
 */
export async function migrate(run: Run, record: ReleaseRecord, seconds: number): Promise<void> {
  // A run that died may have left it, and two of one name cannot be.
  await run(box.REMOVE_CONTAINER(MIGRATE_CONTAINER));
  const argv = box.compose(
    record.release,
    'run',
    '--rm',
    '--no-deps',
    '-T',
    '--name',
    MIGRATE_CONTAINER,
    'migrate',
  );
  const result = await run(argv, { timeoutSeconds: seconds, onLine: logForeign });
  if (result.exitCode === 124) {
    await run(box.REMOVE_CONTAINER(MIGRATE_CONTAINER));
    throw new Failure<Reason>(
      'migration-timed-out',
      `The migration was not done after ${seconds} s and was ended; Postgres took back what it had begun.`,
      {
        nextStep: 'Look for a long transaction: SELECT pid, state, query_start FROM pg_stat_activity.',
      },
    );
  }
  if (result.exitCode !== 0) throw failed('migration-failed', 'The migration', result);
  record.migrationLevel = migrationLevel(result.stdout);
  await run(box.RECORD(record.release), { stdin: JSON.stringify(record) });
}

/** The migrate command's last line names the level; a line that is no JSON is somebody's log. */
function migrationLevel(stdout: string): string | null {
  for (const line of stdout.trim().split('\n').reverse()) {
    try {
      const said = JSON.parse(line) as { migrated?: boolean; level?: string };
      if (said.migrated) return said.level ?? null;
    } catch {}
  }
  return null;
}
