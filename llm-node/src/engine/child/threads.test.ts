import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Threads } from './threads.ts';

/** A conversation of so many tokens on a machine where one takes so long by the threads it has. */
function converse(tokens: number, cores: number, ms: (threads: number) => number): number[] {
  let limit = cores;
  const threads = new Threads(cores, (now) => {
    limit = now;
  });
  threads.begin();
  const had = Array.from({ length: tokens }, () => {
    const now = limit;
    threads.record(ms(now));
    return now;
  });
  threads.end();
  return had;
}

const share = (had: readonly number[], threads: number) =>
  had.filter((one) => one === threads).length / had.length;

test('has all cores on a quiet machine', () => {
  expect(
    share(
      converse(2000, 2, (threads) => 20 / threads),
      2,
    ),
  ).toBeGreaterThan(0.95);
});

test('leaves one alone on a busy machine', () => {
  expect(
    share(
      converse(2000, 4, (threads) => (threads === 4 ? 90 : 8)),
      3,
    ),
  ).toBeGreaterThan(0.95);
});

test('notices when the machine becomes busy, and quiet again', () => {
  let token = 0;
  const busy = () => token > 500 && token <= 1500;
  const had = converse(4000, 2, (threads) => {
    token += 1;
    return threads === 2 ? (busy() ? 100 : 10) : 20;
  });
  expect(share(had.slice(0, 500), 2)).toBeGreaterThan(0.9);
  expect(share(had.slice(550, 1500), 1)).toBeGreaterThan(0.9);
  expect(share(had.slice(-1000), 2)).toBeGreaterThan(0.9);
});

test('learns nothing while several talk, and lets them have every core', () => {
  const limits: number[] = [];
  const threads = new Threads(2, (now) => limits.push(now));
  threads.begin();
  threads.begin();
  for (let token = 0; token < 100; token += 1) threads.record(500);
  expect(new Set(limits)).toEqual(new Set([2]));
});

test('never asks for no thread, nor for more than there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 64 }), fc.array(fc.nat(1000)), (cores, times) => {
      let next = 0;
      const had = converse(times.length, cores, () => times[next++] ?? 0);
      expect(had.every((one) => one >= Math.max(1, cores - 1) && one <= cores)).toBe(true);
    }),
  );
});
