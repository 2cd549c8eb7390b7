import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface RunOptions {
  /** For the child's stdin, which is then closed. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Kills the child after this; the code is then 124, as timeout(1)'s. */
  readonly timeoutMs?: number;
}

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs argv to its end; a code other than 0 is a result, only a missing program is an error. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const [program = '', ...args] = argv;
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let late = false;
  const timer =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, options.timeoutMs);
  // A child that ends without reading its stdin must not end this process.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`cannot run ${program}: ${cause.message}`, { cause })));
    child.once('close', (code) => resolve(late ? 124 : (code ?? 128)));
  });
  try {
    const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { code, stdout, stderr };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs argv and returns its stdout without the last newline; a code other than 0 is an error with its output. */
export async function must(argv: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await run(argv, options);
  if (code === 0) return stdout.replace(/\n$/, '');
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-15).join('\n');
  const what =
    code === 124 && options.timeoutMs
      ? `did not end within ${options.timeoutMs / 1000} s`
      : `ended with ${code}`;
  throw new Error(`${argv.slice(0, 4).join(' ')} … ${what}:\n${said}`);
}
