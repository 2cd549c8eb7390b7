import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const backend = join(import.meta.dirname, '../..');

/** A file of the backend as a process of its own, with only these variables. */
export function start(file: string, env: Readonly<Record<string, string>>) {
  const more = { PATH: process.env.PATH ?? '', TZ: process.env.TZ ?? '' };
  return spawn(process.execPath, [join('src', file)], {
    ...{ cwd: backend, env: { ...more, ...env }, stdio: 'inherit' },
  });
}

/** Runs one to its end. Rejects unless that is a good one. */
export async function runToEnd(file: string, env: Readonly<Record<string, string>>): Promise<void> {
  const [status] = await once(start(file, env), 'close');
  if (status !== 0) throw new Error(`${file} ended with status ${status}`);
}
