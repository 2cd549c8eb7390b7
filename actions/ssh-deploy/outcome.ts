import type { Inputs, Operation } from './inputs.ts';
import type { PhaseRecord } from './phases.ts';
import type { Reason } from './reasons.ts';
import type { BoxStatus } from './status.ts';

/** How an operation ended: the action's outputs, the receipt and the summary are made from it. */
export interface Outcome {
  operation: Operation;
  reason: Reason;
  /** The release that was to go live. */
  release: string | null;
  /** Its commit. */
  commit: string | null;
  /** The release that serves, as far as is known. */
  live: string | null;
  slot: string | null;
  /** The release that served before. */
  previousRelease: string | null;
  /** From the start to the switch; null when there was none. */
  secondsToSwitch: number | null;
  overheadSeconds: number | null;
  phases: PhaseRecord[];
  /** The box after it; null when it could not be asked. */
  status: BoxStatus | null;
}

/** Of an operation that has done nothing yet. */
export function emptyOutcome({ operation, release }: Inputs, phases: PhaseRecord[]): Outcome {
  return {
    ...{ operation, reason: 'unexpected', release, commit: null, live: null, slot: null },
    ...{ previousRelease: null, secondsToSwitch: null, overheadSeconds: null, phases, status: null },
  };
}
