import type { WorkflowRun } from '../testbed/act/run-workflow.ts';
import type { Assertion, Scenario, ScenarioResult } from './scenario.ts';

export interface ScenarioReport extends ScenarioResult {
  name: string;
  shows: string;
  seconds: number;
  runs: readonly WorkflowRun[];
  logs?: string;
  problem?: string;
}

/** The report of a scenario that did not complete. */
export function notRun({ name, shows }: Scenario, problem: string): ScenarioReport {
  return {
    ...{ name, shows, problem },
    assertions: [{ assertion: `${name} completes`, passed: false, detail: problem }],
    figures: {},
    runs: [],
    seconds: 0,
  };
}

export interface Report {
  startedAt: string;
  seconds: number;
  machine: { cpus: number; memoryMiB: number; platform: string };
  /** Seconds of each preparation step that had something to do. */
  prepared: readonly { step: string; seconds: number }[];
  scenarios: readonly ScenarioReport[];
  passed: number;
  failed: number;
}

export function count(scenarios: readonly ScenarioReport[]): { passed: number; failed: number } {
  const assertions = scenarios.flatMap(({ assertions }) => assertions);
  const passed = assertions.filter(({ passed }) => passed).length;
  return { passed, failed: assertions.length - passed };
}

/** The table for people. Failed assertions appear once more at its end; the last line is `N passed, N failed`. */
export function table(report: Report): string {
  const assertions = report.scenarios.flatMap(({ assertions }) => assertions);
  const width = Math.max(0, ...assertions.map(({ assertion }) => assertion.length));
  const blocks = report.scenarios.map((scenario) =>
    [
      `${scenario.name} (${scenario.seconds.toFixed(1)} s): ${scenario.shows}`,
      ...scenario.assertions.map((result) => row(result, width)),
      ...figures(scenario),
    ].join('\n'),
  );
  const failed = report.scenarios.flatMap(({ name, assertions: all }) =>
    all.filter(({ passed }) => !passed).map((result) => `${name}:\n${row(result, 0)}`),
  );
  return [
    ...blocks,
    durations(report.scenarios),
    ...failed,
    `${report.passed} passed, ${report.failed} failed`,
  ].join('\n\n');
}

/** The duration of each scenario, the longest first. */
function durations(scenarios: readonly ScenarioReport[]): string {
  const longest = scenarios.toSorted((a, b) => b.seconds - a.seconds);
  return longest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`).join('\n');
}

function row({ assertion, passed, detail }: Assertion, width: number): string {
  const [first = '', ...rest] = detail.split('\n');
  const line = `  ${passed ? 'passed' : 'FAILED'}  ${assertion.padEnd(width)}  ${first}`.trimEnd();
  return [line, ...rest.map((more) => `            ${more}`)].join('\n');
}

function figures(scenario: ScenarioReport): string[] {
  const entries = Object.entries(scenario.figures);
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `          ${name.padEnd(width)}  ${value}`);
}
