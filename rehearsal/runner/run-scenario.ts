import type { WorkflowRun } from '../testbed/act/run-workflow.ts';
import { endChildrenOnAbort } from '../testbed/processes.ts';
import { explain } from './explain.ts';
import type { Progress } from './progress.ts';
import { notRun, type ScenarioReport } from './report.ts';
import type { Context, Scenario, ScenarioResult } from './scenario.ts';

/** A context with what it has recorded. Disposing ends what the scenario started. */
export interface OwnedContext extends AsyncDisposable {
  readonly context: Context;
  readonly figures: Record<string, number | string>;
  readonly runs: readonly WorkflowRun[];
}

/** What running a scenario takes: tests replace all of it. */
export interface ScenarioRunner {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  createContext(scenario: Scenario): Promise<OwnedContext>;
}

/** How long a scenario may continue after an abort. */
const GRACE_MS = 8_000;

/** Runs one scenario. One that does not complete is a failed assertion. */
export async function runScenario(scenario: Scenario, runner: ScenarioRunner): Promise<ScenarioReport> {
  const { progress, signal } = runner;
  const start = progress.seconds;
  const own: { context?: OwnedContext } = {};
  const outcome = await (async (): Promise<ScenarioResult & { problem?: string }> => {
    await using created = await runner.createContext(scenario);
    own.context = created;
    return await unlessAborted(scenario.run(created.context), signal);
  })().catch((error: unknown) => notRun(scenario, explain(error)));
  const report: ScenarioReport = {
    ...outcome,
    name: scenario.name,
    shows: scenario.shows,
    figures: { ...own.context?.figures, ...outcome.figures },
    runs: own.context?.runs ?? [],
    seconds: Number((progress.seconds - start).toFixed(1)),
  };
  // A scenario that a signal cut off has shown nothing.
  if (signal.aborted) return report;
  const failed = report.assertions.filter(({ passed }) => !passed).length;
  progress.done(failed === 0 ? 'all assertions passed' : `${failed} failed`, report.seconds);
  return report;
}

/** Waits for work, but after an abort no longer than a grace period. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = (): void => {
    timer = setTimeout(() => late.reject(new Error('it continued after the abort')), GRACE_MS);
  };
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  // The loser of the race may reject later, unobserved.
  work.catch(() => {});
  late.promise.catch(() => {});
  try {
    return await endChildrenOnAbort(Promise.race([work, late.promise]), signal);
  } finally {
    signal.removeEventListener('abort', onAbort);
    clearTimeout(timer);
  }
}
