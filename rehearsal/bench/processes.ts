import { readFile } from 'node:fs/promises';

/** Resident bytes of a process; 0 once it has ended. */
export async function residentBytes(pid: number): Promise<number> {
  return kilobytes(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''), 'VmRSS');
}

/** Proportional bytes of processes: a page that two of them share counts half for each. */
export async function proportionalBytes(pids: readonly number[]): Promise<number> {
  const texts = pids.map((pid) => readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''));
  return (await Promise.all(texts)).reduce((sum, text) => sum + kilobytes(text, 'Pss'), 0);
}

function kilobytes(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024;
}

/** Linux counts in hundredths of a second, whatever the kernel's own clock is. */
const TICK_MS = 10;

/** CPU time of processes and of the children they have waited for, in ms. */
export async function cpuMs(pids: readonly number[]): Promise<number> {
  const times = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      // Fields 14 to 17; the name in the second may hold spaces and brackets.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * TICK_MS;
    }),
  );
  return times.reduce((sum, ms) => sum + ms, 0);
}
