import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPgvector } from '../../../backend/src/testing/pgvector.ts';
import { startPostgres, type TestDatabase } from '../../../backend/src/testing/postgres.ts';
import { insertPostings, samplePostings } from '../../../backend/src/testing/postings.ts';
import { must } from '../prepare/run.ts';

/** What the box's Postgres is given, as in `compose/postgres/postgresql.conf`. */
const AS_ON_THE_BOX = {
  shared_buffers: '64MB',
  effective_cache_size: '256MB',
  work_mem: '4MB',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  effective_io_concurrency: '32',
};

/** A Postgres with the box's settings on one CPU, the one that the servers measured share with it. */
export async function startBenchPostgres(cpu: number) {
  const pgvector = await findPgvector();
  const flags = Object.entries(AS_ON_THE_BOX).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const server = await startPostgres({ pgvector, flags });
  const [pid = ''] = (await readFile(join(server.socketDir, 'postmaster.pid'), 'utf8')).split('\n');
  // Every session is forked from it and stays where it is.
  await pin(Number(pid), cpu);
  return server;
}

/** Puts a process and its threads on one CPU. */
async function pin(pid: number, cpu: number): Promise<void> {
  await must(['taskset', '--all-tasks', '--cpu-list', '--pid', String(cpu), String(pid)]);
}

/** Adds postings up to a number, and has Postgres look at them. */
export async function growTo({ sql }: TestDatabase, count: number): Promise<void> {
  const [{ there = 0 } = {}] = await sql<{ there: number }[]>`select count(*)::int as there from jobs`;
  // Another seed, so that no posting is there twice.
  await insertPostings(sql, samplePostings(count - there, { seed: count }));
  await sql`vacuum analyze jobs`;
}
