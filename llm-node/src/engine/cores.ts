import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Physical cores that this process may use: a second thread on one core only slows it down. */
export function physicalCores(): number {
  const available = availableParallelism();
  try {
    const cores = coresOf(readFileSync('/proc/cpuinfo', 'utf8'));
    return cores > 0 ? Math.min(available, cores) : available;
  } catch {
    return available;
  }
}

/** Counts the cores in `/proc/cpuinfo`; 0 when it does not tell them apart, as on some virtual machines. */
export function coresOf(cpuinfo: string): number {
  const cores = cpuinfo.split('\n\n').map((cpu) => {
    const read = (key: string) => cpu.match(new RegExp(`^${key}\\s*:\\s*(\\d+)$`, 'm'))?.[1];
    const [physical, core] = [read('physical id'), read('core id')];
    return physical !== undefined && core !== undefined ? `${physical}:${core}` : null;
  });
  return new Set(cores.filter((core) => core !== null)).size;
}
