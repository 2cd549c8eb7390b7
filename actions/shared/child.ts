import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

export interface Filter {
  /** The part of the next chunk that is output. */
  take(chunk: Buffer): Buffer;
  /** What was held back and is output after all, at the end. */
  rest(): Buffer;
}

export interface ChildOptions {
  /** Written to the child's stdin, which is closed after it. */
  stdin?: string | Buffer;
  /** Receives each line of stdout and stderr. */
  onLine?: (line: string) => void;
  /** Pick the output out of what the child prints. */
  filters?: { stdout: Filter; stderr: Filter };
  /** Ends the child, also when it is aborted already. */
  signal?: AbortSignal;
  /** This process's own by default. */
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Runs it in a process group of its own, which `signal` kills as a whole: what npm has started ends with it. */
  group?: boolean;
}

export interface ChildResult {
  /** 128 when a signal ended it. */
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** How long to wait for a process that the child has left behind and that holds its output open. */
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
  { stdin = '', onLine, filters, signal, env, cwd, group = false }: ChildOptions = {},
): Promise<ChildResult> {
  const child = spawn(program, args, { stdio: 'pipe', detached: group, env, cwd });
  // The exit code says how it ended.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const letGo = () => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const end = () => {
    if (!group) child.kill();
    else if (child.pid !== undefined && child.exitCode === null) killGroup(child.pid);
    // ssh has handed its streams to the master of the connection, which lives on.
    letGo();
  };
  if (signal?.aborted) end();
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

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended.
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
