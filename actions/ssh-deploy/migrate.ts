import { logForeign } from '../shared/foreign.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import * as box from './box/index.ts';
import { failed } from './failure.ts';
import type { Reason } from './reasons.ts';
import type { ReleaseRecord } from './release.ts';

/** The one that runs the migrations of whichever release. */
export const MIGRATE_CONTAINER = 'skillgap-migrate';

/**
 * Runs the release's migrations and notes in its record, here and on the box, which ones its code knows.
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
  const said = lastWord(result.stdout);
  record.migrationLevel = said?.level ?? null;
  record.contracts = said?.contracts ?? [];
  const recorded = await run(box.RECORD(record.release, JSON.stringify(record)));
  if (recorded.exitCode !== 0) throw failed('upload-failed', 'Writing release.json', recorded);
}

interface Migrated {
  migrated?: boolean;
  level?: string | null;
  contracts?: string[];
}

/** The migrate command's last line says what was done; a line that is no JSON is somebody's log. */
function lastWord(stdout: string): Migrated | null {
  for (const line of stdout.trim().split('\n').reverse()) {
    try {
      const said = JSON.parse(line) as Migrated;
      if (said.migrated) return said;
    } catch {}
  }
  return null;
}
