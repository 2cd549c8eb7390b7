import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDatabaseUrl } from '../../../backend/src/db/address.ts';
import { migrate } from '../../../backend/src/db/migrations/migrate.ts';
import { createLogger } from '../../../backend/src/log.ts';
import { findPgvector } from '../../../backend/src/testing/pgvector.ts';
import { startPostgres } from '../../../backend/src/testing/postgres.ts';
import { family } from '../../testbed/processes.ts';
import { cpuMs } from '../processes.ts';
import { type MemoryLimit, otherCpus, pin, SERVER_CPU } from './box.ts';

const migrations = new URL('../../../backend/drizzle', import.meta.url).pathname;

/** The memory of its container in `compose/docker-compose.yml`. */
const MEMORY_BYTES = 320 * 2 ** 20;

/** From `compose/postgres/postgresql.conf`. */
const AS_ON_THE_BOX = {
  shared_buffers: '64MB',
  effective_cache_size: '256MB',
  work_mem: '4MB',
  wal_buffers: '2MB',
  max_wal_size: '256MB',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  effective_io_concurrency: '32',
  fsync: 'on',
};

export type BenchPostgres = Awaited<ReturnType<typeof startBenchPostgres>>;

/**
 * A Postgres that is confined as on the box while something is measured, and has the whole machine while it is
 * filled.
 */
export async function startBenchPostgres(limit: MemoryLimit | undefined, signal: AbortSignal) {
  signal.throwIfAborted();
  const pgvector = await findPgvector();
  const flags = Object.entries(AS_ON_THE_BOX).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const server = await startPostgres({ pgvector, flags });
  const postmaster = async (): Promise<number> => {
    const [pid = ''] = (await readFile(join(server.socketDir, 'postmaster.pid'), 'utf8')).split('\n');
    return Number(pid);
  };
  const place = async (bytes: number | undefined, cpus: string): Promise<void> => {
    const pid = await postmaster();
    // From the start: the kernel charges a page of a file to the process that reads it first.
    await limit?.enter(pid);
    await limit?.set(bytes);
    await pin(pid, cpus);
  };
  const everywhere = `${SERVER_CPU},${otherCpus()}`;
  try {
    await place(undefined, everywhere);
    const database = await server.createDatabase('bench');
    const owner = parseDatabaseUrl(database.ownerUrl);
    await migrate({
      ...{ folder: migrations, owner, login: undefined, lockTimeoutMs: 1_000 },
      tableLock: { totalMs: 1_000 },
      log: createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' }),
    });
    return {
      database,
      hasVectors: pgvector !== undefined,
      /** One CPU and its container's memory from now on. */
      async confine() {
        // Stopping writes what would otherwise be written during a measurement.
        await server.stop();
        await server.start();
        await place(MEMORY_BYTES, String(SERVER_CPU));
      },
      /** The whole machine from now on. */
      release: () => place(undefined, everywhere),
      cpuMs: async () => cpuMs(await family(await postmaster())),
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}
