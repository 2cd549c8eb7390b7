import type { WorkflowRun } from './act.ts';
import { hurried } from './processes.ts';
import type { Progress } from './progress.ts';
import type { Played } from './report.ts';
import type { Scenario, ScenarioResult, Stage } from './scenarios/scenario.ts';

/** A stage, what ran on it, and its clearing away. */
export interface OwnStage extends AsyncDisposable {
  readonly stage: Stage;
  readonly figures: Record<string, number | string>;
  readonly runs: readonly WorkflowRun[];
}

/** How scenarios are played: all of it can be replaced in tests. */
export interface Play {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  makeStage(scenario: Scenario, played: ReadonlyMap<string, ScenarioResult>): Promise<OwnStage>;
}

/** How long a scenario may go on by itself once the rehearsal is to end. */
const GRACE_MS = 8_000;

/**
 * Plays scenarios one after the other. A broken promise does not stop the table; a scenario that did not reach its
 * end is a broken promise itself, and so is each that needed it.
 */
export async function playAll(scenarios: readonly Scenario[], play: Play): Promise<Played[]> {
  const played: Played[] = [];
  for (const scenario of scenarios) {
    if (play.signal.aborted) break;
    const missing = scenario.after?.find((name) => played.some((one) => one.name === name && one.problem));
    const result = missing
      ? notPlayed(scenario, `${missing} did not reach its end`)
      : await playOne(scenario, played, play);
    // What was cut off by a signal has shown nothing, neither for nor against.
    if (play.signal.aborted) break;
    played.push(result);
    const broken = result.promises.filter(({ held }) => !held).length;
    play.progress.done(broken === 0 ? 'all promises held' : `${broken} broken`, result.seconds);
    play.progress.scope('');
  }
  return played;
}

async function playOne(scenario: Scenario, before: readonly Played[], play: Play): Promise<Played> {
  const { progress, signal } = play;
  const start = progress.seconds;
  progress.scope(scenario.name);
  const own: { stage?: OwnStage } = {};
  const outcome = await (async (): Promise<ScenarioResult & { problem?: string }> => {
    await using made = await play.makeStage(scenario, new Map(before.map((one) => [one.name, one])));
    own.stage = made;
    return await unlessAborted(scenario.play(made.stage), signal);
  })().catch((error: unknown) => notPlayed(scenario, explain(error)));
  return {
    ...outcome,
    name: scenario.name,
    promise: scenario.promise,
    figures: { ...own.stage?.figures, ...outcome.figures },
    runs: own.stage?.runs ?? [],
    seconds: Number((progress.seconds - start).toFixed(1)),
  };
}

function notPlayed(scenario: Scenario, problem: string): Played {
  const promise = `${scenario.name} plays to its end`;
  return {
    name: scenario.name,
    promise: scenario.promise,
    promises: [{ promise, held: false, detail: problem }],
    figures: {},
    runs: [],
    seconds: 0,
    problem,
  };
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

/** An error with its causes, one a line. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SuppressedError)
    return `${explain(error.suppressed)}\nand then: ${explain(error.error)}`;
  const inner = error instanceof AggregateError ? error.errors.map(explain) : [];
  const cause =
    error.cause instanceof Error && !error.message.includes(error.cause.message)
      ? [explain(error.cause)]
      : [];
  return [error.message, ...inner, ...cause].join('\n');
}
