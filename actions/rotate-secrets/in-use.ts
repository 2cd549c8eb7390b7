import { createHash } from 'node:crypto';
import { BACKEND_DIGESTS } from './box.ts';
import type { Outside, Subject, Values } from './strategy.ts';

/** In how many of the backends that run these values are; `not-there`: no backend reads them. */
export type InUse = 'everywhere' | 'somewhere' | 'nowhere' | 'not-there';

/**
 * Compares what the running backends hold with these values, by their digests: no value leaves the box. While no backend
 * runs, or the box does not tell, the answer is `somewhere`: nothing may be concluded from it.
 */
export async function inUse(outside: Outside, subject: Subject, values: Values): Promise<InUse> {
  const keys = subject.keys.filter(({ key, consumer }) => consumer === 'backend' && key in values);
  if (keys.length === 0) return 'not-there';
  const { exitCode, stdout } = await outside.box(BACKEND_DIGESTS(...keys.map(({ key }) => key)));
  const lines = stdout.split('\n').filter(Boolean);
  if (exitCode !== 0 || lines.length === 0) return 'somewhere';
  const wanted = new Set(keys.map(({ key }) => `${digestOf(values[key] ?? '')} ${key}`));
  const same = lines.filter((line) => wanted.has(line)).length;
  return same === lines.length ? 'everywhere' : same === 0 ? 'nowhere' : 'somewhere';
}

/** As `printenv NAME | sha256sum` has it. */
function digestOf(value: string): string {
  return createHash('sha256').update(`${value}\n`).digest('hex');
}
