import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import { checkApp } from './app.ts';
import { insideArguments, postgresArguments } from './docker.ts';
import type { Settings } from './inputs.ts';
import {
  backupsOf,
  chooseBackup,
  type Difference,
  differences,
  type Fingerprint,
  fingerprintOf,
  type Recorded,
  recordedOf,
  rowsOf,
} from './plan.ts';
import type { DrillReason } from './reasons.ts';
import { resultOf, runScript, type ScriptContext } from './scripts.ts';
import { writeSummary } from './summary.ts';

const POSTGRES_DEADLINE_MS = 120_000;
const ON_DATA = { data: true, otherwise: 'restore-failed' } as const;
const VERIFY_WAL = ['restore', 'verify-wal'];

/**
 * Restores the newest backup, looks for gaps in the WAL after it, compares it with what production recorded, and starts the
 * application on it.
 */
export async function drill(
  scripts: ScriptContext,
  { maxAgeHours, backendImage }: Settings,
  egress: AsyncDisposable & { received(): number },
) {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 100) / 10;
  const facts: Record<string, string | number | null> = {};
  let differ: readonly Difference[] = [];
  const outputs: Record<string, unknown> = {};
  try {
    const backup = await core.group('Choose the backup', async () => {
      const found = backupsOf(await runScript(scripts, ['repository'], { otherwise: 'restore-failed' }));
      const chosen = chooseBackup(found, maxAgeHours, new Date());
      if (chosen.label !== found.backups[0]?.label)
        core.warning(
          `The newest backup, ${found.backups[0]?.label}, has no record of what was in it: the one before is restored`,
        );
      return chosen;
    });
    const { label, ageHours } = backup;
    Object.assign(outputs, { label, ageHours });
    Object.assign(facts, { backup: label, 'age in hours': ageHours });
    const recorded = recordedOf(
      await runScript(scripts, ['repository', '--backup', label], { otherwise: 'restore-failed' }),
    );
    Object.assign(facts, { 'release that made it': recorded.release, 'migration level': recorded.level });

    const restored = await core.group(`Restore ${label}`, () => restore(scripts, label));
    const [restoredAfter, bytes] = [seconds(), egress.received()];
    const wal = await core.group('Check the WAL after it', () => runScript(scripts, VERIFY_WAL, ON_DATA));
    const checkedAfter = seconds();
    Object.assign(facts, { 'WAL segments checked': wal.segments, 'recoverable up to': wal.to });
    // Nothing that follows needs the bucket.
    await egress[Symbol.asyncDispose]();
    await core.group('Start the restored cluster', () => startCluster(scripts));
    const restoreSeconds = Math.round((seconds() - checkedAfter + restoredAfter) * 10) / 10;
    Object.assign(outputs, { restoreSeconds, bytes });
    Object.assign(facts, { 'seconds to restore': restoreSeconds, 'bytes from the bucket': bytes });

    const fingerprint = await core.group('Compare', () => readFingerprint(scripts));
    differ = differences(recorded.fingerprint, fingerprint);
    Object.assign(outputs, { rows: rowsOf(fingerprint), tables: Object.keys(fingerprint).length });
    Object.assign(facts, { rows: rowsOf(fingerprint), tables: Object.keys(fingerprint).length });
    compare(recorded, restored.level, differ);

    await core.group('Start the application', () => checkApp(scripts.containers, backendImage));
    Object.assign(outputs, { seconds: seconds() });
    Object.assign(facts, { 'seconds in all': seconds() });
    await writeSummary(`The backup ${label} restores, and the application runs on it`, facts);
    return { reason: 'drill-passed' satisfies DrillReason, ...outputs };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    Object.assign(error.outputs, { ...outputs, ...error.outputs, seconds: seconds() });
    await writeSummary(
      'The backups do not restore',
      { reason: error.reason, why: messageOf(error), ...facts, 'seconds in all': seconds() },
      differ,
    );
    throw error;
  }
}

/** Restores it beside nothing, to the point at which production recorded it. */
async function restore(scripts: ScriptContext, label: string) {
  const { names, must } = scripts.containers;
  for (const volume of [names.data, names.socket])
    await must(['volume', 'create', '--label', names.label, volume], 'unexpected', 'docker volume create');
  const prepared = await runScript(scripts, ['restore', 'prepare', '--to', label], ON_DATA);
  await runScript(scripts, ['restore', 'switch'], ON_DATA);
  return prepared;
}

/** Starts what was restored as a cluster that nobody reaches. */
async function startCluster({ containers, image }: ScriptContext): Promise<void> {
  const { names, must, until } = containers;
  const shown = await must(
    ['image', 'inspect', '--format', '{{json .Config.Cmd}}', image],
    'unexpected',
    'docker image inspect',
  );
  const start = postgresArguments(names, image, JSON.parse(shown) as string[]);
  await must(start, 'restore-failed', 'docker run of the restored cluster');
  const ready = ['pg_isready', '--quiet', '--dbname', 'skillgap'];
  if (await until(insideArguments(names, ready), POSTGRES_DEADLINE_MS)) return;
  throw new Failure<DrillReason>('restore-failed', 'The restored cluster does not accept connections');
}

async function readFingerprint({ containers }: ScriptContext): Promise<Fingerprint> {
  const ended = await containers.docker(insideArguments(containers.names, ['restore', 'fingerprint']));
  const result = resultOf('restore fingerprint', ended, 'restore-failed');
  const fingerprint = fingerprintOf(result.fingerprint ?? result);
  if (fingerprint) return fingerprint;
  throw new Failure<DrillReason>('unexpected', 'restore fingerprint said nothing that can be read');
}

/** @throws Failure `fingerprint-differs`, which names the tables. */
function compare({ level }: Recorded, restoredLevel: unknown, differ: readonly Difference[]): void {
  const restored = restoredLevel === null || restoredLevel === undefined ? null : String(restoredLevel);
  const nextStep =
    'Do not rely on this backup. Make a full one at once and run the drill again; docs/runbook.md says how to find the cause.';
  if (level !== restored)
    throw new Failure<DrillReason>(
      'fingerprint-differs',
      `Production recorded the migration level ${level}, and the restored database has ${restored}`,
      { nextStep },
    );
  const [first] = differ;
  if (first)
    throw new Failure<DrillReason>(
      'fingerprint-differs',
      `${differ.length} tables are not as production recorded them: ${differ
        .map(({ table }) => table)
        .slice(0, 10)
        .join(', ')}`,
      { nextStep },
    );
}
