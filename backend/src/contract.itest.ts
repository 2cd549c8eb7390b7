// @module-tag python
import { expect, it } from 'vitest';
import { CALLERS, runSchemathesis } from './testing/contract/run.ts';
import { startContractTarget } from './testing/contract/target.ts';
import { startPostgres } from './testing/postgres.ts';

/** Requests of the fuzzing phase for each operation, and stateful scenarios. The nightly run makes 60. */
const EXAMPLES = Number(process.env.CONTRACT_EXAMPLES ?? 3);

it('answers anonymous callers, users and administrators as its document says', async () => {
  await using postgres = await startPostgres();
  const target = await startContractTarget(postgres);
  const reports = await Promise.all(
    CALLERS.map((caller) => runSchemathesis({ ...target, caller, examples: EXAMPLES })),
  );
  console.table(reports.flatMap(({ phases }) => phases));
  for (const { failed, output } of reports) if (failed) console.log(output);
  expect(reports.filter(({ failed }) => failed).map(({ caller }) => caller)).toEqual([]);
});
