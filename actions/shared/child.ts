import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface ChildOptions {
  /** Written to the child's stdin, which is closed after it. */
  stdin?: string | Buffer;
  /** Receives each line of stdout and stderr. */
  onLine?: (line: string) => void;
}

export interface ChildResult {
  /** 128 when a signal ended it. */
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** A process that the child has left behind may hold its output open; it is not waited for longer. */
const HELD_OPEN_MS = 10_000;

/**
 * Runs a program to its end. Any exit code is a result; only a program that cannot be started is an error.
 *
 * Not with @actions/exec: that writes to the child's stdin without listening for errors. A child that ends before it has
 * read all of it, or before an empty input is closed, then ends this process with an uncaught EPIPE: no outputs, no
 * reason. On a busy machine one of some fifty short ssh connections did.
 */
export async function runChild(
  program: string,
  args: readonly string[],
  { stdin = '', onLine }: ChildOptions = {},
): Promise<ChildResult> {
  const child = spawn(program, args, { stdio: 'pipe' });
  // Its exit code says what became of it.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const [stdout, stderr] = [collect(child.stdout, onLine), collect(child.stderr, onLine)];
  let heldOpen: NodeJS.Timeout | undefined;
  child.once('exit', () => {
    heldOpen = setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, HELD_OPEN_MS);
  });
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', (cause) => reject(new Error(`cannot run ${program}: ${cause.message}`, { cause })));
      child.once('close', (code) => resolve(code ?? 128));
    });
    return { exitCode, stdout: stdout(), stderr: stderr() };
  } finally {
    clearTimeout(heldOpen);
  }
}

/** Reads a stream as it comes; the result gives what has come so far. */
function collect(stream: Readable, onLine: ChildOptions['onLine']): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (onLine) createInterface({ input: stream }).on('line', onLine);
  return () => Buffer.concat(chunks).toString();
}
