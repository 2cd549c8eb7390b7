import type { Load, LoadOptions } from '../load/load.ts';
import type {
  ActHost,
  RunControl,
  RunEvent,
  WorkflowOptions,
  WorkflowRun,
} from '../testbed/act/run-workflow.ts';
import type { Repository } from '../testbed/repository.ts';
import type { World } from '../testbed/world.ts';
import type { Options } from './cli.ts';
import type { Progress } from './progress.ts';

/** Something happens to production, and assertions pass or fail. */
export interface Scenario {
  /** Its name on the command line. */
  readonly name: string;
  /** What it shows, in one sentence. */
  readonly shows: string;
  /**
   * When it runs without being named: `default`, always; `all`, with --all; `nightly`, never, because it takes longer
   * than every merge can wait.
   */
  readonly suite?: 'default' | 'all' | 'nightly';
  /**
   * The scenario whose end state this one starts from, restored each time, so that scenarios run in any order. Without
   * it, the scenario starts in an empty world.
   */
  readonly after?: string;
  /** It measures load or time: no other scenario and no test runs at the same time. */
  readonly alone?: true;
  /** 60 by default. The longest start first. */
  readonly estimatedSeconds?: number;
  /** Programs that it alone needs, such as a browser: they are installed, where possible, before it runs. */
  readonly programs?: readonly string[];
  run(context: Context): Promise<ScenarioResult>;
}

/** One thing that must be true, and whether it is. */
export interface Assertion {
  readonly assertion: string;
  readonly passed: boolean;
  /** The observed value: a figure, a reason. */
  readonly detail: string;
}

export type Figures = Record<string, number | string>;

/** What a scenario returns. */
export interface ScenarioResult {
  readonly assertions: readonly Assertion[];
  readonly figures: Figures;
  /** Every observation, one row each, for the JSON report. */
  readonly rows?: readonly object[];
}

/** A workflow run that a scenario asks for; the context decides where and how. */
export interface WorkflowRequest
  extends Omit<WorkflowOptions, 'checkout' | 'repository' | 'runId' | 'attempt' | 'actor'> {
  /** Name of its log; the workflow's by default. */
  readonly name?: string;
  readonly actor?: string;
  readonly timeoutSeconds?: number;
  /** The run that this one is the second attempt of, as after "Re-run all jobs": it keeps that run's id. */
  readonly rerunOf?: WorkflowRun;
  /** The machine to run on; this one by default. */
  readonly host?: ActHost;
  /** Cancels this run only. */
  readonly signal?: AbortSignal;
  /** Called once it runs, with the means to kill or cancel it. */
  readonly onStarted?: (control: RunControl) => void;
  readonly onEvent?: (event: RunEvent) => void;
}

/** What a scenario runs with. */
export interface Context {
  readonly world: World;
  readonly repository: Repository;
  readonly progress: Progress;
  /** PATH for commands that a scenario starts: `docker` and `act` come first. */
  readonly path: string;
  /** The folder of this scenario's logs. */
  readonly logs: string;
  /** Aborted when the rehearsal must end. */
  readonly signal: AbortSignal;
  /** From the command line. */
  readonly options: Options;
  /** Runs a workflow to its end, with a progress line for each step and phase. */
  act(run: WorkflowRequest): Promise<WorkflowRun>;
  /**
   * Starts a load on the box's public address over HTTPS, from the clients' addresses. Half of it is on kept connections,
   * a quarter each of HTTP/1.1 and HTTP/2: 200 requests a second where the scenario runs alone, 50 beside others, for at
   * least five seconds. It ends with the scenario at the latest. Request `/ready` only where the scenario runs alone: on
   * a busy machine it may answer 503.
   */
  load(options?: Partial<LoadOptions>): Promise<Load>;
  /** Records a figure at once: it is kept even if the scenario fails later. */
  figure(name: string, value: number | string): void;
}
