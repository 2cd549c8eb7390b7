import type { Lane } from './lane.ts';
import type { ScenarioReport } from './report.ts';
import type { Scenario } from './scenario.ts';

/** How scenarios are distributed over lanes. */
export interface Schedule {
  readonly lanes: readonly Lane[];
  readonly signal: AbortSignal;
  /** Keep the given order; otherwise the longest start first. */
  readonly keepOrder?: boolean;
  /** Waits until nothing else runs on this machine. Called before each scenario that runs alone. */
  untilAlone(): Promise<void>;
  /** Called for each scenario that has run, with its lane, counted from 1. */
  onFinished?(report: ScenarioReport, lane: number): void;
  /** Called for a world that could not be ended; the next rehearsal sweeps it. */
  onProblem?(error: unknown): void;
}

const DEFAULT_SECONDS = 60;

/**
 * Runs scenarios side by side in all lanes, and then those that run alone in the first lane. A scenario that the signal
 * cut off is not in the result: it has shown nothing.
 *
 * @param scenarios In the order of the report, including those that others start from.
 */
export async function runAll(scenarios: readonly Scenario[], schedule: Schedule): Promise<ScenarioReport[]> {
  const { lanes, signal } = schedule;
  const targets = scenarios.filter(({ name }) => !scenarios.some(({ after }) => after === name));
  const alone = targets.filter((scenario) => scenario.alone);
  const queue = sorted(
    targets.filter((scenario) => !scenario.alone),
    schedule.keepOrder,
  );
  const waiting = [...queue, ...alone];
  const results: ScenarioReport[] = [];
  const usable = new Set(lanes);
  /** False when the lane has no world and another lane can take the scenario. */
  const run = async (lane: Lane, scenario: Scenario): Promise<boolean> => {
    waiting.splice(waiting.indexOf(scenario), 1);
    const more = waiting.some(({ after }) => after === scenario.after);
    const reports = await lane.run(scenario, more);
    if (signal.aborted) return true;
    if (!lane.hasWorld && usable.size > 1) {
      usable.delete(lane);
      waiting.push(scenario);
      return false;
    }
    for (const one of reports) {
      const number = lanes.indexOf(lane) + 1;
      schedule.onFinished?.(one, number);
      record(results, one, number);
    }
    return true;
  };
  const left: Scenario[] = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
        if (await run(lane, next)) continue;
        left.push(next);
        return;
      }
      // Idle lanes free their memory and CPU for the scenarios that run alone. After a signal the caller ends all worlds.
      if (signal.aborted) return;
      if (lane !== lanes[0]) await lane[Symbol.asyncDispose]().catch((error) => schedule.onProblem?.(error));
      else if (alone[0]) await lane.ready(alone[0]);
    }),
  );
  const [first] = usable;
  for (const scenario of [...left, ...alone]) {
    if (signal.aborted || !first) break;
    if (scenario.alone) await schedule.untilAlone();
    await run(first, scenario);
  }
  const rank = new Map(scenarios.map(({ name }, index) => [name, index]));
  const rankOf = ({ name }: ScenarioReport) => rank.get(name.replace(/ \(world \d+\)$/, '')) ?? 0;
  return results.sort((a, b) => rankOf(a) - rankOf(b));
}

/** A scenario that every lane runs is reported once, and once more for each lane in which it fails. */
function record(results: ScenarioReport[], report: ScenarioReport, lane: number): void {
  if (!results.some(({ name }) => name === report.name)) results.push(report);
  else if (report.assertions.some(({ passed }) => !passed))
    results.push({ ...report, name: `${report.name} (world ${lane})` });
}

function sorted(scenarios: readonly Scenario[], keepOrder = false): Scenario[] {
  if (keepOrder) return [...scenarios];
  const seconds = ({ estimatedSeconds = DEFAULT_SECONDS }: Scenario) => estimatedSeconds;
  return [...scenarios].sort((a, b) => seconds(b) - seconds(a));
}
