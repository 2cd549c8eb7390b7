import { createHash } from 'node:crypto';
import { BACKEND_DIGESTS } from './box.ts';
import type { Context } from './context.ts';
import type { Subject, Values } from './strategy.ts';

/** Which of the running backends have these values; `unknown`: the box did not answer; `not-there`: none reads them. */
export type InUse = 'everywhere' | 'somewhere' | 'nowhere' | 'unknown' | 'not-there';

/**
 * Compares what the running backends hold with these values, by their digests: no value leaves the box. Without a
 * running backend it is `nowhere`.
 */
export async function inUse({ box }: Context, subject: Subject, values: Values): Promise<InUse> {
  const keys = subject.keys.filter(({ key, consumer }) => consumer === 'backend' && key in values);
  if (keys.length === 0) return 'not-there';
  const { exitCode, stdout } = await box(BACKEND_DIGESTS(...keys.map(({ key }) => key)));
  const lines = stdout.split('\n').filter(Boolean);
  if (exitCode !== 0) return 'unknown';
  if (lines.length === 0) return 'nowhere';
  const wanted = new Set(keys.map(({ key }) => `${digestOf(key, values[key] ?? '')} ${key}`));
  const same = lines.filter((line) => wanted.has(line)).length;
  return same === lines.length ? 'everywhere' : same === 0 ? 'nowhere' : 'somewhere';
}

/** As the box computes it: a shell’s `$(…)` drops line feeds at the end. */
function digestOf(key: string, value: string): string {
  return createHash('sha256').update(`${key}=${value}`.replace(/\n+$/, '')).digest('hex');
}
