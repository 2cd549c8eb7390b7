import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const START_LIMIT_MS = 120_000;
const END_LIMIT_MS = 40_000;

/** How a server is started. */
export interface ServerCommand {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** An address that answers once it serves. */
  readonly readyUrl: string;
  /** Whether an answer says that it serves; by default any success. */
  isReady?(answer: Response): Promise<boolean>;
}

/** Starts a server and waits until it serves. */
export async function startServer(
  { argv, env, cwd, readyUrl, isReady = async ({ ok }) => ok }: ServerCommand,
  signal?: AbortSignal,
) {
  signal?.throwIfAborted();
  const [program = '', ...args] = argv;
  const start = performance.now();
  const child = spawn(program, args, { env: { ...env }, cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'close');
  ended.catch(() => {});
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS);
    await ended;
    clearTimeout(timer);
  };
  const answers = () => fetch(readyUrl, { signal: AbortSignal.timeout(2_000) }).then(isReady, () => false);
  try {
    while (!(await answers().catch(() => false))) {
      signal?.throwIfAborted();
      if (child.exitCode !== null || performance.now() - start > START_LIMIT_MS)
        throw new Error(`${argv.slice(0, 3).join(' ')} did not become ready (status ${child.exitCode})`);
      await sleep(5);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  /** From the start of its process to the first good answer. */
  const startedMs = performance.now() - start;
  return { pid: child.pid ?? 0, startedMs, [Symbol.asyncDispose]: stop };
}
