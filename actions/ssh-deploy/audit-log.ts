import * as core from '@actions/core';
import { script } from '../shared/box-script.ts';
import { messageOf } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import type { Inputs } from './inputs.ts';
import type { Reason } from './reasons.ts';
import { ROOT } from './root.ts';

export interface AuditEntry {
  reason: Reason;
  /** What is live now, as far as the operation knows. */
  release: string | null;
  previousRelease: string | null;
  slot?: string | null;
  secondsToSwitch?: number | null;
  /** Of a restore: up to when the data is there, and from which backup. */
  recoveredTo?: string | null;
  backup?: string | null;
}

/** Appends one line to receipts.jsonl: who, what, from, to, how it ended. An entry that cannot be written is a warning. */
export async function writeAuditEntry(
  run: Run,
  { operation, why, workflowRun: { actor, url } }: Inputs,
  entry: AuditEntry,
): Promise<void> {
  const {
    reason,
    release,
    previousRelease,
    slot = null,
    secondsToSwitch = null,
    recoveredTo,
    backup,
  } = entry;
  const line = {
    ...{ operation, reason, release, previousRelease, slot, secondsToSwitch },
    // This process does one operation: its start is the operation's.
    ...{
      started: new Date(performance.timeOrigin).toISOString(),
      ended: new Date().toISOString(),
      actor,
      runUrl: url,
    },
    ...(recoveredTo !== undefined && { recoveredTo, backup }),
    ...(why && { why }),
  };
  try {
    await run(APPEND(JSON.stringify(line)));
  } catch (error) {
    core.warning(`The audit log could not be written: ${messageOf(error)}`);
  }
}

/** (a line of JSON). */
const APPEND = script('append', `umask 077; printf '%s\\n' "$1" >> ${ROOT}/receipts.jsonl`);
