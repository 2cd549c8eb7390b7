import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The process of the Postgres that runs on this folder, found as Postgres itself finds it. */
export async function runningPostgres(folder: string): Promise<number | undefined> {
  const file = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(file, 10);
  if (!(pid > 0)) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
