import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Run {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Both streams go here. */
  readonly logFile: string;
  readonly limitMs: number;
  /** Time to clean up after SIGTERM, before SIGKILL. */
  readonly graceMs: number;
  readonly signal: AbortSignal;
}

export interface RunEnd {
  readonly status: number;
  /** In words. */
  readonly ending: string;
}

/**
 * Runs a command in its own process group, without stdin. At its limit, or when the signal aborts, the whole group gets
 * SIGTERM and then SIGKILL; it returns when the group is empty.
 */
export async function runLogged(command: readonly [string, ...string[]], run: Run): Promise<RunEnd> {
  mkdirSync(dirname(run.logFile), { recursive: true });
  const log = openSync(run.logFile, 'w');
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: run.cwd,
    env: run.env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  const exited = new Promise<RunEnd>((resolve) => {
    child.once('error', ({ message }) =>
      resolve({ status: 127, ending: `it could not be started: ${message}` }),
    );
    child.once('exit', (code, signal) =>
      resolve({
        status: code ?? 128,
        ending: signal ? `it was ended by ${signal}` : `it ended with ${code}`,
      }),
    );
  });
  const stop = Promise.withResolvers<string>();
  const limit = setTimeout(
    () => stop.resolve(`it did not end within its limit of ${Math.round(run.limitMs / 6000) / 10} min`),
    run.limitMs,
  );
  const onAbort = () => stop.resolve('it was interrupted');
  run.signal.addEventListener('abort', onAbort);
  if (run.signal.aborted) onAbort();
  try {
    const first = await Promise.race([exited, stop.promise]);
    if (typeof first !== 'string') return first;
    writeSync(log, `\ngate: ${first}\n`);
    if (child.pid !== undefined) await endGroup(child.pid, run.graceMs);
    return { status: 124, ending: first };
  } finally {
    clearTimeout(limit);
    run.signal.removeEventListener('abort', onAbort);
    closeSync(log);
  }
}

const REAPED_MS = 5_000;

/** npm may be gone while its children still clean up: the group has ended when it is empty. */
async function endGroup(group: number, graceMs: number): Promise<void> {
  signalGroup(group, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  // After SIGKILL only zombies are left, as in a container without an init.
  while (signalGroup(group, 0) && Date.now() < deadline + REAPED_MS) {
    if (Date.now() > deadline) signalGroup(group, 'SIGKILL');
    await sleep(100);
  }
}

/** False when the group is empty. */
function signalGroup(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
