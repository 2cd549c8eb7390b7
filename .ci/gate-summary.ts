import type { Report } from '../rehearsal/runner/report.ts';
import { checkFailures, rehearsalFailures, stepFailure, testFailures } from './failure-sources.ts';
import { type Failure, showFailures } from './failures.ts';
import { figureLines } from './flatten.ts';
import type { StepResult } from './gate-run.ts';
import type { Totals } from './gate-totals.ts';
import { slowest, type TestReport } from './test-report.ts';

/** Of a long log often only the end is kept: what failed fits in this, with the totals. */
const LINES = 150;

/** What the gate prints at its end: figures, durations, what failed, and the totals alone on the last line. */
export function summarize(
  results: readonly StepResult[],
  installed: number,
  total: number,
  failures: readonly Failure[],
): string[] {
  const { passed, failed } = sum(results.map(({ totals }) => totals));
  const rehearsals = results.flatMap((result) => (isRehearsal(result) ? [result.report] : []));
  const tests = results.flatMap((result) => (isTests(result) ? result.report.tests : []));
  const steps = [
    { name: 'install', seconds: installed },
    ...results.map(({ step, seconds }) => ({ name: step.name, seconds })),
    { name: 'all', seconds: installed + total },
  ];
  const last = ['', `${passed} passed, ${failed} failed`];
  const heading = ['', '── what failed'];
  return [
    ...section('figures', rehearsals.flatMap(figureLines)),
    ...section('slowest tests', slowest(tests)),
    ...section('scenarios', durations(rehearsals.flatMap(({ scenarios }) => scenarios))),
    ...section('steps', durations(steps)),
    ...(failures.length > 0
      ? [...heading, ...showFailures(failures, LINES - heading.length - last.length)]
      : []),
    ...last,
  ];
}

/** Every failure of every step, from what it reported. One that says only that it failed is a failure itself. */
export function failuresOf(
  results: readonly StepResult[],
  root: string,
  read: (file: string) => string,
): Failure[] {
  return results.flatMap((result) => {
    const { step, totals, ending, log, logFile } = result;
    if (totals.failed === 0) return [];
    const named = isTests(result)
      ? testFailures(result.report, logFile)
      : isRehearsal(result)
        ? rehearsalFailures(result.report, root, read)
        : checkFailures(log, logFile);
    return named.length > 0 ? named : [stepFailure(step.name, ending, log, logFile)];
  });
}

/** The sum over all steps. */
export function sum(all: readonly Totals[]): Totals {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}

function isTests(result: StepResult): result is StepResult & { report: TestReport } {
  return result.step.report?.kind === 'tests' && result.report !== undefined;
}

function isRehearsal(result: StepResult): result is StepResult & { report: Report } {
  return result.step.report?.kind === 'rehearsal' && result.report !== undefined;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `── ${title}`, ...lines];
}

function durations(all: readonly { readonly name: string; readonly seconds: number }[]): string[] {
  const width = Math.max(0, ...all.map(({ name }) => name.length));
  return all.map(({ name, seconds }) => `${name.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s`);
}
