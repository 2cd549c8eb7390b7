import { readFileSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';

/** Cores with an arithmetic unit of their own, of those this process may use: a second thread on one only gets in the way. */
export function physicalCores(): number {
  const available = availableParallelism();
  try {
    const cores = coresOf(readFileSync('/proc/cpuinfo', 'utf8'));
    return cores > 0 ? Math.min(available, cores) : available;
  } catch {
    return available;
  }
}

/** Counts cores in `/proc/cpuinfo`; 0 when it does not tell them apart, as on some virtual machines. */
export function coresOf(cpuinfo: string): number {
  const cores = cpuinfo.split('\n\n').map((cpu) => {
    const read = (key: string): string | undefined =>
      cpu.match(new RegExp(`^${key}\\s*:\\s*(\\d+)$`, 'm'))?.[1];
    const [physical, core] = [read('physical id'), read('core id')];
    return physical !== undefined && core !== undefined ? `${physical}:${core}` : null;
  });
  return new Set(cores.filter((core) => core !== null)).size;
}

/** Bytes that new work can have without swapping. */
export function availableMemory(): number {
  try {
    const [, kilobytes] = readFileSync('/proc/meminfo', 'utf8').match(/^MemAvailable:\s+(\d+) kB$/m) ?? [];
    return kilobytes ? Number(kilobytes) * 1024 : freemem();
  } catch {
    return freemem();
  }
}
