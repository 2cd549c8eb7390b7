import type { WorkflowRun } from '../testbed/act/run-workflow.ts';
import type { PromiseResult, Scenario, ScenarioResult } from './scenario.ts';

/** One played scenario. */
export interface Played extends ScenarioResult {
  name: string;
  promise: string;
  seconds: number;
  runs: readonly WorkflowRun[];
  /** The folder of its logs. */
  logs?: string;
  /** Why it did not play to its end. */
  problem?: string;
}

/** A scenario that could not be played to its end, and why. */
export function notPlayed({ name, promise }: Scenario, problem: string): Played {
  return {
    ...{ name, promise, problem },
    promises: [{ promise: `${name} plays to its end`, held: false, detail: problem }],
    figures: {},
    runs: [],
    seconds: 0,
  };
}

/** All there is to say of a rehearsal: what `--json` writes. */
export interface Report {
  startedAt: string;
  seconds: number;
  machine: { cpus: number; memoryMiB: number; platform: string };
  /** Seconds of each step that had something to do before the first scenario. */
  prepared: readonly { step: string; seconds: number }[];
  scenarios: readonly Played[];
  passed: number;
  failed: number;
}

/** Counts promises; one scenario can hold several. */
export function count(scenarios: readonly Played[]): { passed: number; failed: number } {
  const promises = scenarios.flatMap(({ promises }) => promises);
  const passed = promises.filter(({ held }) => held).length;
  return { passed, failed: promises.length - passed };
}

/** The table for people. What did not hold stands once more at its end; the last line is `N passed, N failed`. */
export function table(report: Report): string {
  const promises = report.scenarios.flatMap(({ promises }) => promises);
  const width = Math.max(0, ...promises.map(({ promise }) => promise.length));
  const blocks = report.scenarios.map((scenario) =>
    [
      `${scenario.name} (${scenario.seconds.toFixed(1)} s): ${scenario.promise}`,
      ...scenario.promises.map((result) => row(result, width)),
      ...figures(scenario),
    ].join('\n'),
  );
  const broken = report.scenarios.flatMap(({ name, promises: all }) =>
    all.filter(({ held }) => !held).map((result) => `${name}:\n${row(result, 0)}`),
  );
  return [
    ...blocks,
    durations(report.scenarios),
    ...broken,
    `${report.passed} passed, ${report.failed} failed`,
  ].join('\n\n');
}

/** What each scenario costs, the longest first. */
function durations(scenarios: readonly Played[]): string {
  const longest = scenarios.toSorted((a, b) => b.seconds - a.seconds);
  return longest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`).join('\n');
}

function row({ promise, held, detail }: PromiseResult, width: number): string {
  const [first = '', ...rest] = detail.split('\n');
  const line = `  ${held ? 'held  ' : 'BROKEN'}  ${promise.padEnd(width)}  ${first}`.trimEnd();
  return [line, ...rest.map((more) => `            ${more}`)].join('\n');
}

function figures(scenario: Played): string[] {
  const entries = Object.entries(scenario.figures);
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `          ${name.padEnd(width)}  ${value}`);
}
