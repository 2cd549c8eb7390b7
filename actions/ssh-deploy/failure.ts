import { Failure } from '../shared/outcome.ts';
import type { RunResult } from '../shared/ssh.ts';
import type { Reason } from './reasons.ts';

/** The failure of a command on the box: what it was for, its exit code, and the end of what it said. */
export function failed(
  reason: Reason,
  what: string,
  { exitCode, stderr, stdout }: RunResult,
): Failure<Reason> {
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-8).join('\n');
  return new Failure<Reason>(reason, `${what} failed (exit code ${exitCode}): ${said}`, {
    nextStep: `docs/runbook.md says what ${reason} means.`,
  });
}
