import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { Failure } from '../../shared/outcome.ts';
import { logUntrusted } from '../../shared/untrusted-text.ts';
import { commandFailure, must } from '../command.ts';
import { compose } from '../compose.ts';
import type { BoxContext, ReleaseContext } from '../context.ts';
import type { Reason } from '../reasons.ts';
import { ROOT } from '../root.ts';

/** Runs the migrations, whichever release they are of. */
const CONTAINER = 'skillgap-migrate';

/** Runs the release's migrations and records, here and on the box, which ones its code knows. */
export const migrate = defineStep<ReleaseContext>({
  name: 'migrate',
  category: 'app',
  recoverable: true,
  async run({ run, record, migrationSeconds }) {
    // A run that died may have left it, and two cannot have one name.
    await run(REMOVE_CONTAINER);
    const argv = compose(record.release, 'run', '--rm', '--no-deps', '-T', '--name', CONTAINER, 'migrate');
    const result = await run(argv, { timeoutSeconds: migrationSeconds, onLine: logUntrusted });
    if (result.exitCode === 124) {
      await run(REMOVE_CONTAINER);
      throw timedOut(migrationSeconds);
    }
    if (result.exitCode !== 0) throw commandFailure('migration-failed', 'The migration', result);
    const report = parseReport(result.stdout);
    record.migrationLevel = report?.level ?? null;
    record.contracts = report?.contracts ?? [];
    await must(run, 'upload-failed', 'Writing release.json', RECORD(record.release, JSON.stringify(record)));
  },
});

/** Ends a migration that nobody waits for any more; Postgres rolls back the file it is in. */
export const endMigration = defineStep<BoxContext>({
  name: 'end-migration',
  category: 'docker',
  recoverable: true,
  async run({ run }) {
    await run(REMOVE_CONTAINER);
  },
});

function timedOut(seconds: number): Failure<Reason> {
  return new Failure(
    'migration-timed-out',
    `The migration did not end within ${seconds} s and was stopped. Postgres rolled back the file it was in; the files before it stay applied, and the next attempt continues from there.`,
    { nextStep: 'Look for a long transaction: SELECT pid, state, query_start FROM pg_stat_activity.' },
  );
}

interface Report {
  migrated?: boolean;
  level?: string | null;
  contracts?: string[];
}

/** The migrate command's last line of JSON says what was done; any other line is a log of something else. */
function parseReport(stdout: string): Report | null {
  for (const line of stdout.trim().split('\n').reverse()) {
    try {
      const report = JSON.parse(line) as Report;
      if (report.migrated) return report;
    } catch {}
  }
  return null;
}

/** (release, its release.json). */
export const RECORD = script(
  'record',
  `
umask 077
cd ${ROOT}/releases/"$1"
printf '%s\\n' "$2" > release.json.new
mv release.json.new release.json
`,
);

const REMOVE_CONTAINER = ['docker', 'rm', '--force', '--volumes', CONTAINER];
