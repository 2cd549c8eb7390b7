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

/** A server on the one CPU. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  /** From the start of its process to the first good answer. */
  readonly startedMs: number;
  residentBytes(): Promise<number>;
  /** CPU time used so far. */
  cpuMs(): Promise<number>;
}

/** How a server is started. */
export interface Command {
  argv(port: string): readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Answers 200 when it can serve. */
  readonly ready: string;
}

/** The backend as its image has it: one bundle, by Node alone. */
export async function buildBackend(): Promise<void> {
  await must(['npm', 'run', 'build', '--workspace', '@skillgap/backend'], { cwd: root });
}

/** What the image sets: how much Node and its allocator keep is part of what is measured. */
async function imageEnv(): Promise<Record<string, string>> {
  const dockerfile = await readFile(join(root, 'backend/Dockerfile'), 'utf8');
  const [, set = ''] = /^ENV (NODE_ENV=(?:.*\\\n)*.*)$/m.exec(dockerfile) ?? [];
  if (set === '') throw new Error('backend/Dockerfile does not set NODE_ENV');
  return Object.fromEntries([...set.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));
}

/** `env` is what its container is given; `folder` is where it may write. */
export async function backendCommand(
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<Command> {
  return {
    // It reads its port from the environment.
    argv: () => [process.execPath, join(root, 'backend/dist/server.mjs')],
    env: {
      ...(await imageEnv()),
      // Made with the image there, and with the first start here.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      RELEASE: '20260101T000000Z-0123456789ab',
      ...{ ASSETS_DIR: join(root, 'backend/assets'), FILES_DIR: join(folder, 'files') },
      ...env,
    },
    cwd: folder,
    ready: '/ready',
  };
}

/** A Python with what the twin needs, made when it is not there. */
export async function twinPython(): Promise<string> {
  const venv = join(stateFolder, 'bench/twin');
  const python = join(venv, 'bin/python');
  await mkdir(dirname(venv), { recursive: true });
  if (!existsSync(join(venv, 'bin/uvicorn'))) await must(['python3', '-m', 'venv', '--clear', venv]);
  const requirements = join(twinFolder, 'requirements.txt');
  await must([python, '-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
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

/** Starts it on the one CPU and waits until it serves. */
export async function serve(
  { argv, env, cwd, ready }: Command,
  limit: MemoryLimit | undefined,
  signal: AbortSignal,
): Promise<Served> {
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
  const { pid, startedMs } = running;
  return {
    ...{ url, startedMs },
    residentBytes: () => residentBytes(pid),
    cpuMs: () => cpuMs([pid]),
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  };
}
