import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const backend = join(import.meta.dirname, '../..');

/** A file of the backend as a process of its own, with only these variables. */
export function start(file: string, env: Readonly<Record<string, string>>) {
  const more = { PATH: process.env.PATH ?? '', TZ: process.env.TZ ?? '' };
  return spawn(process.execPath, ['--import', './src/db/mend-postgres-hook.ts', join('src', file)], {
    ...{ cwd: backend, env: { ...more, ...env }, stdio: 'inherit' },
  });
}

/** Runs one to its end. Rejects unless that is a good one. */
export async function runToEnd(file: string, env: Readonly<Record<string, string>>): Promise<void> {
  const [status] = await once(start(file, env), 'close');
  if (status !== 0) throw new Error(`${file} ended with status ${status}`);
}

/** Waits until a server answers this address with 200; false if it ends first. */
export async function answers(server: ChildProcess, url: string): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const healthy = await fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return true;
    await setTimeout(100);
  }
  return false;
}
