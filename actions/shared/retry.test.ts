import { expect, it } from 'vitest';
import { withRetries } from './retry.ts';

const rules = { attempts: 4, baseMs: 100, capMs: 250, retryable: (error: unknown) => error !== 'final' };

/** Work that throws each of the errors once and then works. */
function failing(...errors: unknown[]) {
  return async () => {
    if (errors.length > 0) throw errors.shift();
    return 'done';
  };
}

it('tries again, with pauses that may double up to the cap', async () => {
  const pauses: number[] = [];
  const sleep = async (ms: number) => pauses.push(ms);
  expect(await withRetries(failing(1, 2, 3), { ...rules, sleep })).toBe('done');
  expect(pauses).toHaveLength(3);
  for (const [index, bound] of [100, 200, 250].entries()) expect(pauses[index]).toBeLessThanOrEqual(bound);
});

it('throws the last error when it failed too often, or for good', async () => {
  const sleep = async () => {};
  await expect(withRetries(failing(1, 2, 3, 4, 5), { ...rules, sleep })).rejects.toBe(4);
  await expect(withRetries(failing(1, 'final'), { ...rules, sleep })).rejects.toBe('final');
});

it('ends a pause when time is up, with the error before it', async () => {
  const signal = AbortSignal.timeout(20);
  const slow = { ...rules, baseMs: 1e9, capMs: 1e9, signal };
  await expect(withRetries(failing('first', 'second'), slow)).rejects.toBe('first');
});
