import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { madeOnce, onLibraries, unpackDebian } from './debian.ts';

const CACHE = new URL('../../../.rehearsal/redis', import.meta.url).pathname;
/** Redis is linked to trixie's C library, and to the rest of these. */
const PACKAGES = [
  ...[
    'redis-server',
    'redis-tools',
    'libc6',
    'libgcc-s1',
    'libstdc++6',
    'libatomic1',
    'libjemalloc2',
    'liblzf1',
  ],
  ...['libsystemd0', 'libcap2', 'libssl3t64', 'zlib1g', 'libzstd1'],
];

/**
 * The command that is `redis-server`: the one on the PATH, else Debian trixie's, kept in `.rehearsal/` and not installed,
 * because the package would start a service. Undefined, with the reason on stderr, where there is neither.
 */
export async function findRedis(): Promise<readonly string[] | undefined> {
  if (spawnSync('redis-server', ['--version']).status === 0) return ['redis-server'];
  try {
    const command = onLibraries(
      [join(CACHE, 'usr/lib/x86_64-linux-gnu')],
      join(CACHE, 'usr/bin/redis-server'),
    );
    await madeOnce(CACHE, (folder) => unpackDebian('trixie', PACKAGES, folder));
    return command;
  } catch (error) {
    console.error(`NOT TESTED with Redis, which could not be had: ${(error as Error).message}`);
    return undefined;
  }
}

export type TestRedis = {
  url: string;
  stop(): Promise<void>;
  /** It keeps its connections and answers nothing, until `thaw`. */
  freeze(): void;
  thaw(): void;
};

/** Starts a real Redis that keeps nothing on disk. */
export async function startRedis(command: readonly string[], port: number): Promise<TestRedis> {
  const [program = '', ...first] = command;
  const args = [...first, '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('redis-server has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('Ready to accept connections')) break;
  }
  child.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}
