import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startLoad } from '../load/load.ts';
import { type ActHost, type RunEvent, runWorkflow, type WorkflowRun } from '../testbed/act/run-workflow.ts';
import type { Repository } from '../testbed/repository.ts';
import type { World } from '../testbed/world.ts';
import type { Progress } from './progress.ts';
import type { OwnStage } from './run-scenario.ts';
import type { Scenario, Stage, StageRun } from './scenario.ts';

/** What all stages of one rehearsal share. */
export interface Theatre {
  readonly world: World;
  readonly repository: Repository;
  readonly progress: Progress;
  readonly host: ActHost;
  readonly signal: AbortSignal;
  readonly options: Stage['options'];
  /** Folder of all logs. */
  readonly logs: string;
  /** Requests per second of a load, where a scenario does not say. */
  readonly rate: (scenario: Scenario) => number;
  /** Counts the runs of all scenarios: GitHub's run id is never given twice. */
  readonly nextRun: () => number;
  /** Hears of what happens in every run. */
  readonly onEvent?: (event: RunEvent) => void;
  /** Actions and keys that were replaced or left out: said once. */
  readonly said: Set<string>;
}

/** A load goes on at least for so many seconds, however soon what it watches is over. */
const LOAD_SECONDS = 5;

/** Who pushes when a scenario does not say. */
const ACTOR = 'ada';

/** Makes the stage of one scenario, with an empty folder for its logs. */
export async function makeStage(theatre: Theatre, scenario: Scenario): Promise<OwnStage> {
  const { world, repository, progress, host, signal, options } = theatre;
  const logs = join(theatre.logs, scenario.name);
  await rm(logs, { recursive: true, force: true });
  await mkdir(logs, { recursive: true });
  const figures: Record<string, number | string> = {};
  const runs: WorkflowRun[] = [];
  const names = new Map<string, number>();
  const logFile = (name: string): string => {
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return join(logs, `${name}${times === 1 ? '' : `-${times}`}.log`);
  };
  const open = new AsyncDisposableStack();
  world.github.heads.of = async (branch) => (branch === 'main' ? repository.head() : undefined);

  const stage: Stage = {
    world,
    repository,
    progress,
    path: host.path,
    logs,
    signal,
    options,
    async act({
      name,
      actor = ACTOR,
      timeoutSeconds,
      signal: own,
      host: elsewhere,
      onStarted,
      onEvent,
      ...run
    }: StageRun) {
      for (const { action } of run.replacements ?? [])
        say(theatre, progress, `${action} is replaced by a stand-in`);
      const full = {
        ...run,
        actor,
        checkout: repository.checkout,
        repository: repository.name,
        runId: theatre.nextRun(),
      };
      const { runs: known } = world.github;
      const ended = (conclusion: WorkflowRun['conclusion']) =>
        known.set(full.runId, { status: 'completed', conclusion });
      known.set(full.runId, { status: 'in_progress', conclusion: null });
      const result = await runWorkflow(full, elsewhere ?? host, {
        logFile: logFile(name ?? run.workflow.replace(/\.ya?ml$/, '')),
        signal: own ? AbortSignal.any([signal, own]) : signal,
        onEvent: (event) => {
          tell(progress, event);
          theatre.onEvent?.(event);
          onEvent?.(event);
        },
        ...(onStarted && { onStarted }),
        ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
        ...(options.verbose ? { onLine: (line: string) => progress.print(line) } : {}),
      }).catch((error: unknown) => {
        // Whatever became of it, it has ended.
        ended('failure');
        throw error;
      });
      ended(result.conclusion);
      progress.done(`${run.workflow}: ${result.conclusion}`, result.seconds);
      for (const key of result.removedKeys)
        say(theatre, progress, `act ran ${run.workflow} without ${key}, which it does not know`);
      for (const job of result.inlinedJobs)
        say(
          theatre,
          progress,
          `act ran ${run.workflow} with the job of the called workflow in place of ${job}`,
        );
      runs.push(result);
      // Whatever the scenario would do next has no world any more.
      signal.throwIfAborted();
      return result;
    },
    async load(wanted) {
      const rate = wanted.rate ?? theatre.rate(scenario);
      const defaults = {
        ...{ rate, atLeast: rate * LOAD_SECONDS },
        baseUrl: `http://${world.box.host}`,
        sourceAddresses: [...world.clientAddresses],
      };
      const recordFile = logFile('requests').replace(/\.log$/, '.csv');
      return open.use(await startLoad({ ...defaults, recordFile, ...wanted }));
    },
    figure(name, value) {
      figures[name] = value;
    },
  };
  return { stage, figures, runs, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

function say({ said }: Theatre, progress: Progress, what: string): void {
  if (said.has(what)) return;
  said.add(what);
  progress.done(what);
}

/** Steps that took no time are not worth a line. */
const WORTH_SECONDS = 0.2;

function tell(progress: Progress, event: RunEvent): void {
  if (event.type === 'step-started') progress.now(`${event.job}: ${event.name}`);
  else if (event.type === 'phase')
    progress.done(`${event.phase.job}:   ${event.phase.name}`, event.phase.seconds);
  else if (event.type === 'step') {
    const { stage, conclusion, seconds, job, name } = event.step;
    if (conclusion === 'failure') progress.done(`${job}: ${name}: failed`, seconds);
    else if (stage === 'Main' && seconds >= WORTH_SECONDS) progress.done(`${job}: ${name}`, seconds);
  }
}
