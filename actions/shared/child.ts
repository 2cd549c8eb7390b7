import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

export interface Filter {
  /** What counts of the next piece. */
  take(chunk: Buffer): Buffer;
  /** What counts of what was kept back, at the end. */
  rest(): Buffer;
}

export interface ChildOptions {
  /** Written to the child's stdin, which is closed after it. */
  stdin?: string | Buffer;
  /** Receives each line of stdout and stderr. */
  onLine?: (line: string) => void;
  /** Pick what counts out of what the child prints. */
  filters?: { stdout: Filter; stderr: Filter };
  /** Ends the child. */
  signal?: AbortSignal;
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
  { stdin = '', onLine, filters, signal }: ChildOptions = {},
): Promise<ChildResult> {
  const child = spawn(program, args, { stdio: 'pipe' });
  // Its exit code says what became of it.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const letGo = () => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const end = () => {
    child.kill();
    // ssh has handed its streams to the master of the connection, which lives on.
    letGo();
  };
  signal?.addEventListener('abort', end);
  const stdout = collect(child.stdout, onLine, filters?.stdout);
  const stderr = collect(child.stderr, onLine, filters?.stderr);
  let heldOpen: NodeJS.Timeout | undefined;
  child.once('exit', () => {
    heldOpen = setTimeout(letGo, HELD_OPEN_MS);
  });
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', (cause) => reject(new Error(`cannot run ${program}: ${cause.message}`, { cause })));
      child.once('close', (code) => resolve(code ?? 128));
    });
    return { exitCode, stdout: stdout(), stderr: stderr() };
  } finally {
    signal?.removeEventListener('abort', end);
    clearTimeout(heldOpen);
  }
}

/** Reads a stream as it comes; the result ends it, and gives what has come so far. */
function collect(stream: Readable, onLine: ChildOptions['onLine'], filter?: Filter): () => string {
  const chunks: Buffer[] = [];
  const decoder = new StringDecoder();
  let line = '';
  const add = (chunk: Buffer) => {
    chunks.push(chunk);
    if (!onLine) return;
    const lines = (line + decoder.write(chunk)).split(/\r?\n/);
    line = lines.pop() ?? '';
    for (const each of lines) onLine(each);
  };
  stream.on('data', (chunk: Buffer) => add(filter ? filter.take(chunk) : chunk));
  return () => {
    if (filter) add(filter.rest());
    if (line !== '') onLine?.(line);
    return Buffer.concat(chunks).toString();
  };
}
