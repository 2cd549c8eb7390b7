import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { RECEIPT } from './box/index.ts';
import type { Inputs } from './inputs.ts';
import type { Reason } from './reasons.ts';

export interface Receipt {
  reason: Reason;
  /** What is live now, as far as the operation knows. */
  release: string | null;
  previousRelease: string | null;
  slot?: string | null;
  secondsToSwitch?: number | null;
}

/** One line in receipts.jsonl: who, what, from, to, how it ended. One that cannot be written is a warning. */
export async function writeReceipt(
  run: Run,
  { operation, why, workflowRun: { actor, url } }: Inputs,
  receipt: Receipt,
): Promise<void> {
  const { reason, release, previousRelease, slot = null, secondsToSwitch = null } = receipt;
  const line = {
    ...{ operation, reason, release, previousRelease, slot, secondsToSwitch },
    // This process does one operation: its start is the operation's.
    ...{
      started: new Date(performance.timeOrigin).toISOString(),
      ended: new Date().toISOString(),
      actor,
      runUrl: url,
    },
    ...(why && { why }),
  };
  try {
    await run(RECEIPT(JSON.stringify(line)));
  } catch (error) {
    core.warning(`The receipt could not be written: ${messageOf(error)}`);
  }
}
