import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stateFolder } from '../prepare/paths.ts';
import { must } from '../prepare/run.ts';
import { memoryOf } from './memory.ts';

const root = join(import.meta.dirname, '../../..');
const START_LIMIT_MS = 60_000;

/** A server on one CPU. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  /** From the start of its process to the first good answer. */
  readonly startedMs: number;
  memoryBytes(): number;
}

/** The backend as its image has it: one bundle. */
export async function buildBackend(): Promise<void> {
  await must(['npm', 'run', 'build', '--workspace', '@skillgap/backend'], { cwd: root });
}

export function startBackend(
  env: Readonly<Record<string, string>>,
  port: number,
  cpu: number,
): Promise<Served> {
  const argv = [process.execPath, join(root, 'backend/dist/server.mjs')];
  return serve(argv, { NODE_ENV: 'production', ...env, PORT: String(port) }, port, cpu, '/ready');
}

/** The twin, in a Python of its own. */
export async function startTwin(databaseUrl: string, port: number, cpu: number): Promise<Served> {
  const venv = join(stateFolder, 'bench/twin');
  const folder = join(root, 'rehearsal/bench');
  const python = join(venv, 'bin/python');
  await access(python).catch(() => must(['python3', '-m', 'venv', venv]));
  await must([python, '-m', 'pip', 'install', '--quiet', '-r', join(folder, 'requirements.txt')]);
  const argv = [
    python,
    '-m',
    'uvicorn',
    '--app-dir',
    folder,
    '--no-access-log',
    '--port',
    String(port),
    'twin:app',
  ];
  const env = { DATABASE_URL: databaseUrl.replace(/^postgres:/, 'postgresql+asyncpg:') };
  return await serve(argv, env, port, cpu, '/health');
}

async function serve(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  port: number,
  cpu: number,
  ready: string,
): Promise<Served> {
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn('taskset', ['--cpu-list', String(cpu), ...argv], {
    ...{ env: { PATH: process.env.PATH ?? '', ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(5_000)]);
    child.kill('SIGKILL');
    await ended;
  };
  while (
    !(await fetch(`${url}${ready}`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || performance.now() - startedAt > START_LIMIT_MS) {
      await stop();
      throw new Error(`${argv.slice(0, 3).join(' ')} did not become ready (status ${child.exitCode})`);
    }
    await sleep(5);
  }
  const startedMs = performance.now() - startedAt;
  return { url, startedMs, memoryBytes: () => memoryOf(child.pid ?? 0), [Symbol.asyncDispose]: stop };
}
