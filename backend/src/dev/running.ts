import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The Postgres that runs on this folder, found as Postgres itself finds it: its process, and the port it listens on. */
export async function runningPostgres(folder: string): Promise<{ pid: number; port: number } | undefined> {
  const file = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
  // Lines: process, data, start, port, …
  const [pid, , , port] = file.split('\n').map(Number);
  if (pid === undefined || !(pid > 0)) return undefined;
  try {
    process.kill(pid, 0);
    return { pid, port: port ?? Number.NaN };
  } catch {
    return undefined;
  }
}
