import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type RunningNode = ReturnType<typeof runNode>;

const folder = new URL('../..', import.meta.url);

/** Runs the node in a process of its own, with only this environment; `enter` is an argv prefix. */
export function runNode(env: Record<string, string>, enter: readonly string[] = []) {
  const [program = '', ...args] = [...enter, process.execPath, 'src/index.ts'];
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
    /** Its log so far. */
    lines,
    /** Resolves to the exit status, once all lines are read. */
    ended,
    /** Resolves to the first log line with these values; rejects when the process ends without one. */
    async logged(part: Record<string, unknown>): Promise<Record<string, unknown>> {
      const matches = (line: Record<string, unknown>) =>
        Object.entries(part).every(([key, value]) => line[key] === value);
      for (;;) {
        const line = lines.find(matches);
        if (line) return line;
        if (over) throw new Error(`ended with ${child.exitCode}: ${JSON.stringify(lines)}`);
        await Promise.race([once(reader, 'line'), ended]);
      }
    },
  };
}
