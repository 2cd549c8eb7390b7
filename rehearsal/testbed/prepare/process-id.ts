import { readFile, writeFile } from 'node:fs/promises';

/** A process, distinct from a later one with the same number. */
export interface ProcessId {
  readonly pid: number;
  /** Its start in ticks since boot; 0 where the kernel does not say. */
  readonly started: number;
}

export async function identify(pid: number): Promise<ProcessId> {
  return { pid, started: await startOf(pid) };
}

/** Whether that very process is still alive. */
export async function isAlive({ pid, started }: ProcessId): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === (await startOf(pid));
}

/** Reads what `writeProcessId` wrote; undefined when there is none or it is incomplete. */
export async function readProcessId(file: string): Promise<ProcessId | undefined> {
  try {
    const { pid, started } = JSON.parse(await readFile(file, 'utf8')) as ProcessId;
    return Number.isInteger(pid) && Number.isInteger(started) ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

export async function writeProcessId(file: string, id: ProcessId): Promise<void> {
  await writeFile(file, `${JSON.stringify(id)}\n`);
}

/** Field 22 of /proc/PID/stat; the name in field 2 may hold spaces and brackets, so count from its last one. */
async function startOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended; its parent has not collected it yet.
  if (fields[0] === 'Z') return -1;
  return Number(fields[19] ?? 0);
}
