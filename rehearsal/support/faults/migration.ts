import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import { addMigration } from '../pipeline/changes.ts';
import type { Fault } from './fault.ts';
import { PHASE_COMMAND } from './runner.ts';

const fails: Fault = {
  row: 6,
  name: 'migration fails',
  serves: 'old',
  ends: ['migration-failed'],
  breaksMain: true,
  async run({ ship }) {
    const { ended } = await ship({
      change: async (checkout) => void (await addMigration(checkout, 'divide', 'SELECT 1 / 0;')),
    });
    return { deploy: await ended };
  },
};

const hangs: Fault = {
  row: 6,
  name: 'migration hangs past its timeout',
  short: true,
  serves: 'old',
  ends: ['migration-timed-out'],
  breaksMain: true,
  async run({ ship }) {
    const { ended } = await ship({
      vars: { MIGRATION_TIMEOUT: '5' },
      change: async (checkout) => void (await addMigration(checkout, 'sleep', 'SELECT pg_sleep(600);')),
    });
    return { deploy: await ended };
  },
};

/** The app's own login is in the middle of a transaction that has read the table which the migration changes. */
const waits: Fault = {
  row: 6,
  name: 'migration waits for a lock of the live app',
  short: true,
  serves: 'new',
  ends: ['deployed'],
  async run({ context, ship }) {
    const { box } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND.migrate);
    const { ended } = await ship({
      change: async (checkout) =>
        void (await addMigration(
          checkout,
          'note',
          'ALTER TABLE "jobs" ADD COLUMN IF NOT EXISTS "note" text;',
        )),
    });
    await breakpoint.reached();
    const psql = ['psql', '--no-psqlrc', '--username', 'skillgap_owner', 'skillgap'];
    const holder = box.exec(['docker', 'exec', '--interactive', 'skillgap-postgres-1', ...psql], {
      input: 'BEGIN; SET LOCAL ROLE skillgap_app; SELECT 1 FROM jobs LIMIT 1; SELECT pg_sleep(8); COMMIT;',
    });
    await breakpoint.release();
    const [deploy, { code, stderr }] = await Promise.all([ended, holder]);
    return {
      deploy,
      also: { passed: code === 0, what: code === 0 ? 'the app’s transaction was let finish' : stderr },
    };
  },
};

export const migrationFaults: readonly Fault[] = [fails, hangs, waits];
