import type { StepContext } from '../rollout/step.ts';
import type { Layout } from './layout.ts';

/** The LLM's machine, as the steps of a plan work on it. */
export interface Machine extends StepContext {
  layout: Layout;
  /** The node's own settings. */
  node: NodeJS.Dict<string>;
  /** What npm, the self-test and the service's commands run with: nothing of the job's, which may hold credentials. */
  env: Record<string, string>;
  /** Aborted when the job is cancelled, also while a step is undone: an undo's own `cancelled` never is. */
  job: AbortSignal;
}
