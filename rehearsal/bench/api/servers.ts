import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { freePort } from '../../../backend/src/testing/postgres.ts';
import { stateFolder } from '../../testbed/prepare/paths.ts';
import { must } from '../../testbed/prepare/run.ts';
import { cpuMs, residentBytes } from '../processes.ts';
import { startServer } from '../server.ts';
import { type MemoryLimit, SERVER_CPU } from './box.ts';

const root = join(import.meta.dirname, '../../..');
const twinFolder = join(root, 'rehearsal/bench/api/twin');

export type Served = Awaited<ReturnType<typeof serve>>;

export interface Command {
  argv(port: string): readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** A path that answers 200 once it serves. */
  readonly ready: string;
}

/** The backend as in its image: one bundle, run by Node alone. */
export async function buildBackend(): Promise<void> {
  await must(['npm', 'run', 'build', '--workspace', '@skillgap/backend'], { cwd: root });
}

/** The image's environment: how much memory Node and its allocator keep is part of the measurement. */
async function imageEnv(): Promise<Record<string, string>> {
  const dockerfile = await readFile(join(root, 'backend/Dockerfile'), 'utf8');
  const [, set = ''] = /^ENV (NODE_ENV=(?:.*\\\n)*.*)$/m.exec(dockerfile) ?? [];
  if (set === '') throw new Error('backend/Dockerfile does not set NODE_ENV');
  return Object.fromEntries([...set.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));
}

/** `env` is its container's; `folder` is writable. */
export async function backendCommand(
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<Command> {
  return {
    // It reads its port from the environment.
    argv: () => [process.execPath, join(root, 'backend/dist/server.mjs')],
    env: {
      ...(await imageEnv()),
      // The image has it prebuilt; here the first start builds it.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      RELEASE: '20260101T000000Z-0123456789ab',
      BOARDS: 'none',
      ...{ ASSETS_DIR: join(root, 'backend/assets'), FILES_DIR: join(folder, 'files') },
      ...env,
    },
    cwd: folder,
    ready: '/ready',
  };
}

/** A Python with the twin's packages, created when missing. */
export async function twinPython(): Promise<string> {
  const venv = join(stateFolder, 'bench/twin');
  const python = join(venv, 'bin/python');
  await mkdir(dirname(venv), { recursive: true });
  if (!existsSync(join(venv, 'bin/uvicorn'))) await must(['python3', '-m', 'venv', '--clear', venv]);
  const requirements = join(twinFolder, 'requirements.txt');
  await must([python, '-m', 'pip', 'install', '--quiet', '--require-hashes', '--requirement', requirements]);
  return python;
}

export function twinCommand(python: string, databaseUrl: string): Command {
  const uvicorn = ['-m', 'uvicorn', '--no-access-log', '--log-level', 'warning'];
  return {
    argv: (port) => [python, ...uvicorn, '--port', port, 'twin:app'],
    env: {
      DATABASE_URL: databaseUrl.replace(/^postgres:/, 'postgresql+asyncpg:'),
      PYTHONDONTWRITEBYTECODE: '1',
    },
    cwd: twinFolder,
    ready: '/health',
  };
}

export async function serve(
  { argv, env, cwd, ready }: Command,
  limit: MemoryLimit | undefined,
  signal: AbortSignal,
) {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  // Each program replaces the one before: it stays one process.
  const pinned = ['taskset', '--cpu-list', String(SERVER_CPU), ...argv(port)];
  const running = await startServer(
    {
      argv: limit?.within(pinned) ?? pinned,
      env: { PATH: process.env.PATH ?? '', ...env, PORT: port },
      ...{ cwd, readyUrl: url + ready },
    },
    signal,
  );
  const { pid } = running;
  return { ...running, url, residentBytes: () => residentBytes(pid), cpuMs: () => cpuMs([pid]) };
}
