import * as core from '@actions/core';
import type { Failure } from '../shared/outcome.ts';
import type { PhaseRecord } from './phases.ts';
import type { Reason } from './reasons.ts';

/** How an operation ended: the action's outputs, the receipt and the summary are made from it. */
export interface Outcome {
  operation: 'deploy' | 'rollback';
  reason: Reason;
  release: string | null;
  slot: string | null;
  previousRelease: string | null;
  /** From the start to the switch; null when there was none. */
  secondsToSwitch: number | null;
  overheadSeconds: number | null;
  phases: PhaseRecord[];
}

/** The job summary: what happened in one sentence, the next step when it failed, and what each phase took. */
export async function writeSummary(outcome: Outcome, failure?: Failure): Promise<void> {
  core.summary.addHeading(sentence(outcome, failure), 3);
  if (failure) core.summary.addCodeBlock(failure.message).addRaw(failure.nextStep, true);
  core.summary.addTable([
    [
      { data: 'phase', header: true },
      { data: 'seconds', header: true },
      { data: 'spent on', header: true },
    ],
    ...outcome.phases.map(({ phase, seconds, spentOn }) => [phase, seconds.toFixed(2), spentOn]),
  ]);
  await core.summary.write();
}

function sentence(
  { operation, reason, release, slot, previousRelease, secondsToSwitch }: Outcome,
  failure?: Failure,
): string {
  if (failure) {
    const serves = previousRelease ? `production still runs ${previousRelease}` : 'nothing was live before';
    return `❌ ${operation === 'deploy' ? 'Deploy' : 'Rollback'} of ${release ?? 'the previous release'} failed (${reason}); ${serves}.`;
  }
  const verb = operation === 'deploy' ? 'is live' : 'is live again';
  return `✅ ${release} ${verb} in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start${previousRelease ? `; before it: ${previousRelease}` : ''}.`;
}
