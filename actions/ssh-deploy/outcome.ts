import type { PhaseRecord } from '../rollout/phases.ts';
import type { BoxStatus } from './box-status.ts';
import type { Inputs, Operation } from './inputs.ts';
import type { Loss } from './loss.ts';
import type { Reason } from './reasons.ts';
import type { RestoreReport } from './restore-report.ts';
import type { UpgradeReport } from './upgrade-report.ts';

/** How an operation ended: the action's outputs, the audit entry and the summary are made from it. */
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
  /** What a gate or a person asks: `https://…` without a slash at the end; null when the box did not say. */
  publicUrl: string | null;
  /** The certificate to accept there besides those that everybody trusts, as PEM; null when there is none. */
  certificate: string | null;
  /** Of a restore, or of what one would do: all of it, and the parts of it that a workflow asks for. */
  report: RestoreReport | null;
  recoveredTo: string | null;
  backup: string | null;
  loses: Loss | null;
  kept: string | null;
  /** Of an upgrade of Postgres, or a trial of one. */
  upgrade: UpgradeReport | null;
  /** The box after it; null when it could not be asked. */
  status: BoxStatus | null;
}

/** Of an operation that has done nothing yet. */
export function emptyOutcome(inputs: Inputs, phases: PhaseRecord[]): Outcome {
  const release = 'release' in inputs ? inputs.release : null;
  return {
    ...{ operation: inputs.operation, reason: 'unexpected', release, commit: null, live: null, slot: null },
    ...{ previousRelease: null, secondsToSwitch: null, overheadSeconds: null, phases, status: null },
    ...{ publicUrl: null, certificate: null },
    ...{ report: null, recoveredTo: null, backup: null, loses: null, kept: null, upgrade: null },
  };
}
