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
import type { Progress } from './progress.ts';

/** One act of the rehearsal: something happens, and promises are held or broken. */
export interface Scenario {
  /** What it is called on the command line. */
  readonly name: string;
  /** What it shows, in one sentence. */
  readonly promise: string;
  /**
   * When it is played without being named: `usual`, always; `all`, with --all; `never`, when it takes longer than what
   * is played at every merge may take.
   */
  readonly unnamed?: 'usual' | 'all' | 'never';
  /**
   * The scenario in whose end state this one starts. Each starts there anew, whatever else has run in its world, so
   * scenarios run in any order. Without it, it starts in an empty world.
   */
  readonly after?: string;
  /** It measures load or time: nothing else of the rehearsal runs meanwhile, and no test. */
  readonly alone?: true;
  /** Roughly the seconds that it takes, 60 when it is not said: the longest start first. */
  readonly takes?: number;
  play(stage: Stage): Promise<ScenarioResult>;
}

/** One promise and whether it was held. */
export interface PromiseResult {
  readonly promise: string;
  readonly held: boolean;
  /** What was seen: the figure, the reason. */
  readonly detail: string;
}

export type Figures = Record<string, number | string>;

/** What a scenario has shown. */
export interface ScenarioResult {
  readonly promises: readonly PromiseResult[];
  readonly figures: Figures;
  /** Everything that was seen, a row each, for whoever reads the JSON. */
  readonly rows?: readonly object[];
}

/** A run of a workflow as a scenario asks for it; where and how is the stage's matter. */
export interface StageRun extends Omit<WorkflowOptions, 'checkout' | 'repository' | 'runId' | 'actor'> {
  /** Name of its log; the workflow's by default. */
  readonly name?: string;
  readonly actor?: string;
  readonly timeoutSeconds?: number;
  /** The machine that it runs on, when that is not this one. */
  readonly host?: ActHost;
  /** Ends this run alone, as a person does who cancels it. */
  readonly signal?: AbortSignal;
  /** Called once it runs, with what can happen to it from outside. */
  readonly onStarted?: (control: RunControl) => void;
  readonly onEvent?: (event: RunEvent) => void;
}

/** What a scenario plays on. */
export interface Stage {
  readonly world: World;
  readonly repository: Repository;
  readonly progress: Progress;
  /** PATH for what a scenario starts itself: `docker` and `act` come first. */
  readonly path: string;
  /** The folder of this scenario's logs. */
  readonly logs: string;
  /** Aborted when the rehearsal is to end. */
  readonly signal: AbortSignal;
  /** What the command line asked for: log everything, leave the world standing, play some faults only, soak for long. */
  readonly options: {
    readonly verbose: boolean;
    readonly keep: boolean;
    readonly only: string;
    readonly long: boolean;
  };
  /** Runs a workflow to its end, with a progress line a step and a phase. */
  act(run: StageRun): Promise<WorkflowRun>;
  /**
   * Starts a load on the box's public address from the clients' addresses, half of it on kept connections: 200 requests
   * a second where the scenario runs alone, 50 beside others, for five seconds at least. It ends with the scenario at the
   * latest. Ask for `/ready` only where it runs alone: it says 503 when the database has not answered for a second, as on
   * a machine that is busy with others.
   */
  load(options: Pick<LoadOptions, 'paths'> & Partial<LoadOptions>): Promise<Load>;
  /** Notes a figure at once: it is kept even if the scenario fails later. */
  figure(name: string, value: number | string): void;
}
