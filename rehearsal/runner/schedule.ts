import type { Lane } from './lane.ts';
import type { Played } from './report.ts';
import type { Scenario } from './scenario.ts';

/** How scenarios are spread over lanes. */
export interface Schedule {
  readonly lanes: readonly Lane[];
  readonly signal: AbortSignal;
  /** Keep the given order; otherwise the longest start first. */
  readonly keepOrder?: boolean;
  /** Waits until nothing else runs on this machine: called before each scenario that runs alone. */
  untilAlone(): Promise<void>;
  /** Hears of each that has run, and in which lane (from 1 on). */
  onPlayed?(played: Played, lane: number): void;
  /** Hears of a world that could not be ended; the next rehearsal sweeps it. */
  onProblem?(error: unknown): void;
}

/** What one takes when it does not say. */
const USUAL_SECONDS = 60;

/**
 * Runs scenarios side by side, in as many lanes as there are, and then those that run alone, in the first lane. What
 * was cut off by the signal is not in the result: it has shown nothing.
 *
 * @param scenarios In the order in which they are reported; those that others start from are among them.
 */
export async function runAll(scenarios: readonly Scenario[], schedule: Schedule): Promise<Played[]> {
  const { lanes, signal } = schedule;
  const targets = scenarios.filter(({ name }) => !scenarios.some(({ after }) => after === name));
  const alone = targets.filter((scenario) => scenario.alone);
  const queue = sorted(
    targets.filter((scenario) => !scenario.alone),
    schedule.keepOrder,
  );
  const waiting = [...queue, ...alone];
  const results: Played[] = [];
  const usable = new Set(lanes);
  /** False when the lane has no world and another lane can do better. */
  const run = async (lane: Lane, scenario: Scenario): Promise<boolean> => {
    waiting.splice(waiting.indexOf(scenario), 1);
    const more = waiting.some(({ after }) => after === scenario.after);
    const played = await lane.run(scenario, more);
    if (signal.aborted) return true;
    if (!lane.hasWorld && usable.size > 1) {
      usable.delete(lane);
      waiting.push(scenario);
      return false;
    }
    for (const one of played) {
      const number = lanes.indexOf(lane) + 1;
      schedule.onPlayed?.(one, number);
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
      // What runs alone needs the memory and the CPU of those that have nothing more to do. After a signal all worlds are
      // ended together, by whoever made the lanes.
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
  const rankOf = ({ name }: Played) => rank.get(name.replace(/ \(world \d+\)$/, '')) ?? 0;
  return results.sort((a, b) => rankOf(a) - rankOf(b));
}

/** What every lane has to run is reported once, and once more for a lane in which it failed. */
function record(results: Played[], played: Played, lane: number): void {
  if (!results.some(({ name }) => name === played.name)) results.push(played);
  else if (played.promises.some(({ held }) => !held))
    results.push({ ...played, name: `${played.name} (world ${lane})` });
}

function sorted(scenarios: readonly Scenario[], keepOrder = false): Scenario[] {
  if (keepOrder) return [...scenarios];
  const seconds = ({ takes = USUAL_SECONDS }: Scenario) => takes;
  return [...scenarios].sort((a, b) => seconds(b) - seconds(a));
}
