import type { Assertion, Context, ScenarioResult } from '../../runner/scenario.ts';
import type { Fault } from './fault.ts';
import { assertionOf, type Row, runFault } from './run-fault.ts';

export async function runFaults(context: Context, all: readonly Fault[]): Promise<ScenarioResult> {
  const { progress, signal, options } = context;
  const wanted = new RegExp(options.only ?? '');
  const faults = all.filter(({ row, name }) => wanted.test(`${row}. ${name}`));
  if (faults.length === 0) throw new Error(`no fault matches ${wanted}`);
  const rows: Row[] = [];
  const assertions: Assertion[] = [];
  for (const fault of faults) {
    const name = `${fault.row}. ${fault.name}`;
    const result = await progress
      .during(name, () => runFault(context, fault))
      .then(
        (row) => {
          rows.push(row);
          return assertionOf(fault, row);
        },
        (error: unknown) => {
          signal.throwIfAborted();
          // A fault that cannot be injected is a failed assertion; the others still run.
          return {
            assertion: name,
            passed: false,
            detail: error instanceof Error ? error.message : String(error),
          };
        },
      );
    assertions.push(result);
    progress.done(`${result.passed ? 'passed' : 'FAILED'}: ${result.assertion}: ${result.detail}`);
  }
  return {
    assertions,
    rows,
    figures: {
      'faults run': rows.length,
      'requests sent': rows.reduce((sum, { sent }) => sum + sent, 0),
      'requests failed where none may': rows
        .filter(({ fault }) => !faults.find(({ name }) => name === fault)?.allows)
        .reduce((sum, { failed }) => sum + failed, 0),
    },
  };
}
