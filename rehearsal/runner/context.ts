import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startLoad } from '../load/load.ts';
import { type ActHost, type RunEvent, runWorkflow, type WorkflowRun } from '../testbed/act/run-workflow.ts';
import type { Progress } from './progress.ts';
import type { OwnedContext } from './run-scenario.ts';
import type { Context, Scenario, WorkflowRequest } from './scenario.ts';

/** What all contexts of one world share. */
export interface SessionResources
  extends Pick<Context, 'world' | 'repository' | 'progress' | 'signal' | 'options' | 'logs'> {
  readonly host: ActHost;
  /** Requests per second of a load, by default. */
  readonly rate: (scenario: Scenario) => number;
  /** Counts the runs of all scenarios: GitHub never reuses a run id. */
  readonly nextRun: () => number;
  readonly onEvent?: (event: RunEvent) => void;
  /** Notes printed so far: each is printed once. */
  readonly printed: Set<string>;
}

/** The shortest load, however short the operation it watches. */
const LOAD_SECONDS = 5;

/** Who pushes by default. */
const ACTOR = 'ada';

export async function createContext(session: SessionResources, scenario: Scenario): Promise<OwnedContext> {
  const { world, repository, progress, host, signal, options } = session;
  const logs = join(session.logs, scenario.name);
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

  const context: Context = {
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
      rerunOf,
      ...run
    }: WorkflowRequest) {
      for (const { action } of run.replacements ?? [])
        note(session, progress, `${action} is replaced by a stand-in`);
      const full = {
        ...run,
        actor,
        checkout: repository.checkout,
        repository: repository.name,
        runId: rerunOf?.runId ?? session.nextRun(),
        attempt: rerunOf ? 2 : 1,
      };
      const { runs: known } = world.github;
      const dated = { created_at: new Date().toISOString(), run_attempt: full.attempt };
      const ended = (conclusion: WorkflowRun['conclusion']) =>
        known.set(full.runId, { ...dated, status: 'completed', conclusion });
      known.set(full.runId, { ...dated, status: 'in_progress', conclusion: null });
      const result = await runWorkflow(full, elsewhere ?? host, {
        logFile: logFile(name ?? run.workflow.replace(/\.ya?ml$/, '')),
        signal: own ? AbortSignal.any([signal, own]) : signal,
        onEvent: (event) => {
          report(progress, event);
          session.onEvent?.(event);
          onEvent?.(event);
        },
        ...(onStarted && { onStarted }),
        ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
        ...(options.verbose ? { onLine: (line: string) => progress.print(line) } : {}),
      }).catch((error: unknown) => {
        ended('failure');
        throw error;
      });
      ended(result.conclusion);
      progress.done(`${run.workflow}: ${result.conclusion}`, result.seconds);
      for (const key of result.removedKeys)
        note(session, progress, `act ran ${run.workflow} without ${key}, which it does not know`);
      for (const job of result.inlinedJobs)
        note(session, progress, `act ran ${run.workflow} with the called workflow’s job instead of ${job}`);
      runs.push(result);
      // The world is gone.
      signal.throwIfAborted();
      return result;
    },
    async load(wanted = {}) {
      const rate = wanted.rate ?? session.rate(scenario);
      const defaults = {
        ...{ rate, atLeast: rate * LOAD_SECONDS },
        ...{ baseUrl: `https://${world.box.host}`, ca: world.authority, paths: ['/v1/jobs', '/health'] },
        sourceAddresses: [...world.clientAddresses],
      };
      const recordFile = logFile('requests').replace(/\.log$/, '.csv');
      return open.use(await startLoad({ ...defaults, recordFile, ...wanted }));
    },
    figure(name, value) {
      figures[name] = value;
    },
  };
  return { context, figures, runs, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

function note({ printed }: SessionResources, progress: Progress, what: string): void {
  if (printed.has(what)) return;
  printed.add(what);
  progress.done(what);
}

/** Shorter steps get no line. */
const SHOWN_SECONDS = 0.2;

function report(progress: Progress, event: RunEvent): void {
  if (event.type === 'step-started') progress.now(`${event.job}: ${event.name}`);
  else if (event.type === 'phase')
    progress.done(`${event.phase.job}:   ${event.phase.name}`, event.phase.seconds);
  else if (event.type === 'step') {
    const { stage, conclusion, seconds, job, name } = event.step;
    if (conclusion === 'failure') progress.done(`${job}: ${name}: failed`, seconds);
    else if (stage === 'Main' && seconds >= SHOWN_SECONDS) progress.done(`${job}: ${name}`, seconds);
  }
}
