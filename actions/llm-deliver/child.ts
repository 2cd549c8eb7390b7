import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { logUntrusted } from '../shared/untrusted-text.ts';

export interface ChildOptions {
  env: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal;
  cwd?: string;
  /** Leaves what it prints out of the log. */
  quiet?: boolean;
}

export interface Ended {
  /** Null when it was killed. */
  exitCode: number | null;
  stdout: string;
  /** The last lines of both streams, for an error. */
  tail: string;
  timedOut: boolean;
}

const LINES_KEPT = 20;
const STDOUT_LIMIT = 1024 * 1024;

/**
 * Runs a program to its end, or kills it with everything that it has started. What it prints appears in the log as
 * somebody else's text.
 */
export function run(
  [program, ...args]: readonly [string, ...string[]],
  options: ChildOptions,
): Promise<Ended> {
  const { env, cwd, timeoutMs, signal, quiet = false } = options;
  return new Promise((resolve) => {
    // A group of its own, so that what npm has started can be killed with it.
    const child = spawn(program, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const tail: string[] = [];
    let stdout = '';
    let timedOut = false;
    const say = (line: string) => {
      tail.push(line);
      if (tail.length > LINES_KEPT) tail.shift();
      if (!quiet) logUntrusted(line);
    };
    const kill = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, timeoutMs);
    signal.addEventListener('abort', kill);
    const end = (exitCode: number | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', kill);
      resolve({ exitCode, stdout, tail: tail.join('\n'), timedOut });
    };
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (stdout.length < STDOUT_LIMIT) stdout += `${line}\n`;
      say(line);
    });
    createInterface({ input: child.stderr }).on('line', say);
    child.on('error', (error) => {
      say(error.message);
      // One that was never there does not close either.
      if (child.pid === undefined) end(127);
    });
    child.on('close', end);
  });
}

/** Why a program did not do what it should, as the end of a sentence. */
export function howItEnded({ exitCode, tail, timedOut }: Ended, timeoutMs: number): string {
  const how = timedOut
    ? `did not end within ${timeoutMs / 1000} s`
    : exitCode === null
      ? 'was killed'
      : `ended with ${exitCode}`;
  return tail === '' ? how : `${how}:\n${tail}`;
}
