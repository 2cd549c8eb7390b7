import * as core from '@actions/core';
import { Failure } from '../shared/outcome.ts';
import type { Run, RunOptions, RunResult } from '../shared/ssh.ts';
import type { Reason } from './reasons.ts';

/** Docker's clients when the daemon restarts under them. */
const ENGINE_UNAVAILABLE =
  /cannot connect to the docker daemon|error during connect|docker\.sock: (connect|read|write)|docker daemon.*(EOF|connection reset)|^unexpected EOF$|transport is closing|context canceled$/im;
const DISK_FULL = /no space left on device/i;

/** Runs a command that has to succeed. @throws Failure with `reason`, `disk-full` or `engine-unavailable`. */
export async function must(
  run: Run,
  reason: Reason,
  what: string,
  argv: readonly string[],
  options?: RunOptions,
): Promise<RunResult> {
  const result = await run(argv, options);
  if (result.exitCode !== 0) throw commandFailure(reason, what, result);
  return result;
}

/** Runs a command whose failure is a warning. @throws Failure when the box, or its Docker, is unavailable. */
export async function warnUnless(run: Run, what: string, argv: readonly string[]): Promise<void> {
  const result = await run(argv);
  if (result.exitCode === 0) return;
  const failure = commandFailure('unexpected', what, result);
  if (isInterruption(failure)) throw failure;
  core.warning(failure.message);
}

/**
 * The failure of a command on the box: what it was for, its exit code and the end of its output. A full disk and an
 * engine that is unavailable are reported as such, whatever the command was for.
 */
export function commandFailure(
  reason: Reason,
  what: string,
  { exitCode, stderr, stdout }: RunResult,
  { nextStep }: { nextStep?: string } = {},
): Failure<Reason> {
  const all = `${stderr}\n${stdout}`;
  const cause = DISK_FULL.test(all)
    ? 'disk-full'
    : ENGINE_UNAVAILABLE.test(all)
      ? 'engine-unavailable'
      : reason;
  const lines = (stderr.trim() || stdout.trim()).split('\n').slice(-8).join('\n');
  return new Failure<Reason>(cause, `${what} failed (exit code ${exitCode}): ${lines}`, {
    nextStep: (cause === reason && nextStep) || `docs/runbook.md says what ${cause} means.`,
  });
}

/** Whether an error says that the box, or its Docker, is unavailable for the moment, and not that something is wrong. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Failure && ['unreachable', 'engine-unavailable'].includes(error.reason as Reason);
}
