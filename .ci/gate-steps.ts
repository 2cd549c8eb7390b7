/** One command of the gate. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** It starts when these have ended, however they ended. */
  readonly after?: readonly string[];
  /** It starts when these have passed, and counts as failed when one of them has not. */
  readonly needs?: readonly string[];
  /** It is killed after this: several times what it takes on two cores from scratch, so only a hang reaches it. */
  readonly limitMinutes: number;
  /** The report that it writes. Without one its totals are read from its log. */
  readonly report?: { readonly kind: 'tests' | 'rehearsal'; readonly file: string };
}

/** Logs and reports of the steps, relative to the checkout. */
export const logFolder = '.rehearsal/ci';

const tests = (project: string): Pick<Step, 'command' | 'report'> => ({
  command: ['npm', 'test', '--', '--project', project],
  report: { kind: 'tests', file: `${logFolder}/${project}.json` },
});

/**
 * What the gate runs. Check and unit tests come first, because they fail fast; the rest runs whatever they
 * report. The integration tests run beside the rehearsal. `figures` is the file of the rehearsal's report.
 */
export function gateSteps(figures: string): readonly Step[] {
  return [
    { name: 'check', command: ['npm', 'run', 'check'], limitMinutes: 15 },
    { name: 'prepare', command: ['npm', 'run', 'rehearse', '--', '--prepare'], limitMinutes: 30 },
    { name: 'unit', ...tests('unit'), limitMinutes: 15 },
    {
      name: 'other-data',
      command: ['npx', 'node', '.ci/other-data.ts'],
      after: ['check', 'unit'],
      limitMinutes: 15,
    },
    {
      name: 'rehearse',
      command: ['npm', 'run', 'rehearse', '--', '--all', '--json', figures],
      needs: ['prepare'],
      after: ['check', 'unit'],
      limitMinutes: 60,
      report: { kind: 'rehearsal', file: figures },
    },
    {
      name: 'integration',
      ...tests('integration'),
      needs: ['prepare'],
      after: ['check', 'unit'],
      limitMinutes: 45,
    },
  ];
}
