import type { Category } from './phases.ts';

/** What every step of a plan is given: at least the signal that ends its waiting when the job is cancelled. */
export interface StepContext {
  cancelled: AbortSignal;
}

/** One step of a plan: its definition, and the data it runs with. Plans are lists of them and touch nothing. */
export interface Step<C, A = unknown> {
  /** As the log names its phase. */
  readonly name: string;
  readonly category: Category;
  readonly args: A;
  run(context: C, args: A): Promise<void>;
  /**
   * Rolls back what `run` did, also when it failed half way, and nothing that was there before it. An undo that throws
   * ends the rollback: the steps before it stay as they are.
   */
  undo?(context: C, args: A): Promise<void>;
  /** Whether it can run again after an interruption. */
  readonly recoverable: boolean;
  /** Once it is done, neither it nor any step before it is undone. */
  readonly pointOfNoReturn: boolean;
}

type Definition<C, A> = Omit<Step<C, A>, 'args' | 'pointOfNoReturn'> & {
  pointOfNoReturn?: boolean | ((args: A) => boolean);
};

/**
 * Defines a step; the result makes one of its data.
 *
 * @example
 * const drain = defineStep<BoxContext, { slot: Slot }>({ name: 'drain', category: 'app', recoverable: true, run });
 * const plan = [drain({ slot: 'blue' })];
 */
export function defineStep<C, A = void>({
  pointOfNoReturn = false,
  ...definition
}: Definition<C, A>): (args: A) => Step<C, A> {
  return (args) => ({
    ...definition,
    args,
    pointOfNoReturn: typeof pointOfNoReturn === 'function' ? pointOfNoReturn(args) : pointOfNoReturn,
  });
}
