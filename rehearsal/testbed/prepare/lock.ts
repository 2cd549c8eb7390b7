import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stateFolder } from './paths.ts';
import { identify, isAlive, readProcessId, writeProcessId } from './process-id.ts';

/** Held until disposed, or until this process ends. */
export type Lock = AsyncDisposable;

/** Takes a lock. While another process has it, waits `waitMs`, then fails and names that process. */
export async function takeLock(name: string, waitMs = 0, folder = join(stateFolder, 'locks')): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  const mine = `${file}.${process.pid}.${randomUUID()}.new`;
  await writeProcessId(mine, await identify(process.pid));
  try {
    const deadline = Date.now() + waitMs;
    while (!(await linked(mine, file))) {
      const holder = await readProcessId(file);
      if (holder === undefined || !(await isAlive(holder))) await removeStale(file, mine);
      else if (Date.now() < deadline) await sleep(200);
      else throw new Error(`${name} is held by process ${holder.pid} (${file}); wait for its end, or end it`);
    }
  } finally {
    await rm(mine, { force: true });
  }
  return { [Symbol.asyncDispose]: () => rm(file, { force: true }) };
}

/** Whether another living process holds a lock. */
export async function othersHoldLocks(folder = join(stateFolder, 'locks')): Promise<boolean> {
  for (const name of await readdir(folder).catch(() => [])) {
    const holder = await readProcessId(join(folder, name));
    if (holder && holder.pid !== process.pid && (await isAlive(holder))) return true;
  }
  return false;
}

/** A link fails where the name exists, so only one of two processes gets it, and never half written. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a lock whose holder has ended. Only one process at a time may: of two that both saw it stale, the slower one
 * would remove the lock that the faster one has taken since.
 */
async function removeStale(file: string, mine: string): Promise<void> {
  const breaker = `${file}.breaker`;
  if (!(await linked(mine, breaker))) {
    const other = await readProcessId(breaker);
    if (other && !(await isAlive(other))) await rm(breaker, { force: true });
    await sleep(20);
    return;
  }
  try {
    const holder = await readProcessId(file);
    if (holder === undefined || !(await isAlive(holder))) await rm(file, { force: true });
  } finally {
    await rm(breaker, { force: true });
  }
}
