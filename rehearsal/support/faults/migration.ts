import { addMigration } from '../pipeline/changes.ts';
import { sql } from '../pipeline/production.ts';
import type { Fault } from './fault.ts';

const adding = (name: string, statement: string) => async (checkout: string) =>
  void (await addMigration(checkout, name, statement));

const fails: Fault = {
  row: 6,
  name: 'migration fails',
  serves: 'old',
  ends: ['migration-failed'],
  breaksMain: true,
  run: async ({ deploy }) => ({ deploy: await deploy({ change: adding('divide', 'SELECT 1 / 0;') }) }),
};

const hangs: Fault = {
  row: 6,
  name: 'migration hangs past its timeout',
  short: true,
  serves: 'old',
  ends: ['migration-timed-out'],
  breaksMain: true,
  async run({ deploy }) {
    const change = adding('sleep', 'SELECT pg_sleep(600);');
    return { deploy: await deploy({ vars: { MIGRATION_TIMEOUT: '5' }, change }) };
  },
};

/** An open transaction has read the table that the migration changes, as a request of the live app does. */
const waits: Fault = {
  row: 6,
  name: 'migration waits for a lock of the live app',
  short: true,
  serves: 'new',
  ends: ['deployed'],
  async run({ context, interrupt }) {
    const transaction = () =>
      sql(context.world, 'BEGIN; SELECT 1 FROM jobs LIMIT 1; SELECT pg_sleep(8); COMMIT;').then(
        () => '',
        (error: Error) => error.message,
      );
    const change = adding('note', 'ALTER TABLE "jobs" ADD COLUMN IF NOT EXISTS "note" text;');
    let holder = Promise.resolve('it did not begin');
    const { deploy } = await interrupt(
      'migrate',
      async () => {
        // It outlives the pause.
        holder = transaction();
      },
      { change },
    );
    const problem = await holder;
    return {
      deploy,
      also: { passed: problem === '', what: problem || 'the transaction completed' },
    };
  },
};

export const migrationFaults: readonly Fault[] = [fails, hangs, waits];
