import { readFileSync } from 'node:fs';

/** Resident bytes of a process; 0 when it is gone. */
export function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB$/m) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
