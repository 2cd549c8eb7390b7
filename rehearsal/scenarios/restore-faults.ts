import { type DamageName, damages } from '../../actions/testing/damaged-backups.ts';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { runTimer } from '../support/backups/box.ts';
import { badDrill, goodDrill } from '../support/backups/drill.ts';
import { diskFull, killedInBackup, killedInRestore } from '../support/backups/faults.ts';
import {
  beforeContract,
  bucketEmptied,
  keyRotated,
  walMissing,
} from '../support/backups/repository-faults.ts';

type Fault = (context: Context) => Promise<Assertion | readonly Assertion[]>;

/** By name, for --only. Each leaves a site that serves, and backups that can be restored. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'killed in a backup': killedInBackup,
  'killed while restoring': (context) =>
    killedInRestore(context, 'docker compose *restore prepare*', 'before the switch'),
  'killed while switching': (context) =>
    killedInRestore(context, 'docker compose *restore switch*', 'at the switch'),
  'killed after the switch': (context) =>
    killedInRestore(context, 'docker compose *--force-recreate*backend-*', 'after the switch'),
  'disk full': diskFull,
  'WAL missing': walMissing,
  'before a contract': beforeContract,
  'damaged backups': damaged,
  'key rotated': keyRotated,
  'bucket emptied': bucketEmptied,
};

export const restoreFaults: Scenario = {
  name: 'restore-faults',
  suite: 'nightly',
  shows:
    'whatever happens during a backup or a restore, the site serves, and nobody claims what is not there',
  after: 'first-deploy',
  estimatedSeconds: 500,
  async run(context) {
    const { progress, signal, options } = context;
    const wanted = new RegExp(options.only ?? '');
    const faults = Object.entries(FAULTS).filter(([name]) => wanted.test(name));
    if (faults.length === 0) throw new Error(`no fault of a backup matches ${wanted}`);
    await runTimer(context.world);
    const assertions: Assertion[] = [];
    for (const [name, run] of faults) {
      const results = await progress
        .during(name, () => run(context))
        .catch((error: unknown): Assertion => {
          signal.throwIfAborted();
          // A fault that cannot be injected is a failed assertion; the others still run.
          return {
            assertion: name,
            passed: false,
            detail: error instanceof Error ? error.message : String(error),
          };
        });
      const all = [results].flat();
      assertions.push(...all);
      for (const one of all)
        progress.done(`${one.passed ? 'passed' : 'FAILED'}: ${one.assertion}: ${one.detail}`);
    }
    return { assertions, figures: { 'faults run': faults.length } };
  },
};

/** The drill on each kind of damage, and then on a good backup again. */
async function damaged(context: Context): Promise<Assertion[]> {
  const assertions: Assertion[] = [];
  for (const damage of Object.keys(damages) as DamageName[]) assertions.push(await badDrill(context, damage));
  assertions.push(await goodDrill(context));
  return assertions;
}
