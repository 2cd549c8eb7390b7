import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A command of the backend, running as a process of its own. */
export type RunningCommand = {
  child: ChildProcess;
  /** What it has logged so far. */
  lines: Record<string, unknown>[];
  /** Resolves with the first log line whose message is `msg`; rejects when the process ends without one. */
  logged(msg: string): Promise<Record<string, unknown>>;
  /** Resolves with the exit status once the process has ended and all its lines are read. */
  ended: Promise<number | null>;
};

const backend = new URL('../..', import.meta.url);

/** Runs `src/<file>` with this environment and no other, for as long as the test at most. */
export function run(file: 'index.ts' | 'migrate.ts', env: Record<string, string>): RunningCommand {
  const child = spawn(process.execPath, ['--import', './src/db/mend-postgres-hook.ts', `src/${file}`], {
    cwd: backend,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A test that fails does not get to its end.
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: Record<string, unknown>[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(JSON.parse(line)));
  let over = false;
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(() => {
    over = true;
    return child.exitCode;
  });

  return {
    child,
    lines,
    ended,
    async logged(msg) {
      for (;;) {
        const line = lines.find((candidate) => candidate.msg === msg);
        if (line) return line;
        if (over)
          throw new Error(`ended with ${child.exitCode} without logging "${msg}": ${JSON.stringify(lines)}`);
        await Promise.race([once(reader, 'line'), ended]);
      }
    },
  };
}
