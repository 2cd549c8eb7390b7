import type { WorkflowRun } from '../testbed/act/run-workflow.ts';
import { hurried } from '../testbed/processes.ts';
import { explain } from './explain.ts';
import type { Progress } from './progress.ts';
import { notPlayed, type Played } from './report.ts';
import type { Scenario, ScenarioResult, Stage } from './scenario.ts';

/** A stage, what ran on it, and its clearing away. */
export interface OwnStage extends AsyncDisposable {
  readonly stage: Stage;
  readonly figures: Record<string, number | string>;
  readonly runs: readonly WorkflowRun[];
}

/** How a scenario is played: all of it can be replaced in tests. */
export interface Play {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  makeStage(scenario: Scenario): Promise<OwnStage>;
}

/** How long a scenario may go on by itself once the rehearsal is to end. */
const GRACE_MS = 8_000;

/** Plays one scenario. One that does not reach its end is a failed assertion itself. */
export async function playOne(scenario: Scenario, play: Play): Promise<Played> {
  const { progress, signal } = play;
  const start = progress.seconds;
  const own: { stage?: OwnStage } = {};
  const outcome = await (async (): Promise<ScenarioResult & { problem?: string }> => {
    await using made = await play.makeStage(scenario);
    own.stage = made;
    return await unlessAborted(scenario.play(made.stage), signal);
  })().catch((error: unknown) => notPlayed(scenario, explain(error)));
  const played: Played = {
    ...outcome,
    name: scenario.name,
    promise: scenario.promise,
    figures: { ...own.stage?.figures, ...outcome.figures },
    runs: own.stage?.runs ?? [],
    seconds: Number((progress.seconds - start).toFixed(1)),
  };
  // What was cut off by a signal has shown nothing, neither for nor against.
  if (signal.aborted) return played;
  const broken = played.promises.filter(({ held }) => !held).length;
  progress.done(broken === 0 ? 'all promises held' : `${broken} broken`, played.seconds);
  return played;
}

/** Waits for work, but after an abort no longer than a grace period. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = (): void => {
    timer = setTimeout(() => late.reject(new Error('it went on after it was told to end')), GRACE_MS);
  };
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  // Whichever of the two loses the race may fail later without anybody listening.
  work.catch(() => {});
  late.promise.catch(() => {});
  try {
    return await hurried(Promise.race([work, late.promise]), signal);
  } finally {
    signal.removeEventListener('abort', onAbort);
    clearTimeout(timer);
  }
}
