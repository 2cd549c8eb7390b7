import { Failure } from '../shared/outcome.ts';
import type { RunResult } from '../shared/ssh.ts';
import type { Reason } from './reasons.ts';

/** Docker's clients when the daemon restarts under them. */
const ENGINE_AWAY =
  /cannot connect to the docker daemon|error during connect|docker\.sock: (connect|read|write)|docker daemon.*(EOF|connection reset)|unexpected EOF$|transport is closing|context canceled$/im;
const DISK_FULL = /no space left on device/i;

/**
 * The failure of a command on the box: what it was for, its exit code, and the end of what it said. A disk that is
 * full and an engine that is away are such whatever the command was for.
 */
export function failed(
  reason: Reason,
  what: string,
  { exitCode, stderr, stdout }: RunResult,
  { nextStep }: { nextStep?: string } = {},
): Failure<Reason> {
  const all = `${stderr}\n${stdout}`;
  const cause = DISK_FULL.test(all) ? 'disk-full' : ENGINE_AWAY.test(all) ? 'engine-away' : reason;
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-8).join('\n');
  return new Failure<Reason>(cause, `${what} failed (exit code ${exitCode}): ${said}`, {
    nextStep: (cause === reason && nextStep) || `docs/runbook.md says what ${cause} means.`,
  });
}
