import { runChild } from '../shared/child.ts';
import { messageOf } from '../shared/outcome.ts';
import { logUntrusted } from '../shared/untrusted-text.ts';

export interface ChildOptions {
  env: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal;
  cwd?: string;
  /** Leaves what it prints out of the log. */
  quiet?: boolean;
}

const LINES_KEPT = 20;

/** Runs a program to its end, or kills it with everything that it started. Its output is logged as untrusted text. */
export async function run(
  [program, ...args]: readonly [string, ...string[]],
  { timeoutMs, signal, quiet = false, ...options }: ChildOptions,
) {
  const timeout = AbortSignal.timeout(timeoutMs);
  /** The last lines of both streams, for an error. */
  const tail: string[] = [];
  const onLine = (line: string) => {
    tail.push(line);
    if (tail.length > LINES_KEPT) tail.shift();
    if (!quiet) logUntrusted(line);
  };
  try {
    const child = { ...options, group: true, onLine, signal: AbortSignal.any([signal, timeout]) };
    const { exitCode, stdout } = await runChild(program, args, child);
    return { exitCode, stdout, tail: tail.join('\n'), timedOut: timeout.aborted };
  } catch (error) {
    // There is no such program.
    return { exitCode: 127, stdout: '', tail: messageOf(error), timedOut: false };
  }
}

/** Why a program failed, as the end of a sentence. */
export function howItEnded(
  { exitCode, tail, timedOut }: Awaited<ReturnType<typeof run>>,
  timeoutMs: number,
): string {
  const how = timedOut
    ? `did not end within ${timeoutMs / 1000} s`
    : `ended with ${exitCode}${exitCode === 128 ? ', or was killed' : ''}`;
  return tail === '' ? how : `${how}:\n${tail}`;
}
