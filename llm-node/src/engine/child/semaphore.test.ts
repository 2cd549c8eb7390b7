import { expect, test } from 'vitest';
import { Semaphore } from './semaphore.ts';

const never = new AbortController().signal;

test('lets so many in at once, in order', async () => {
  const semaphore = new Semaphore(2);
  const order: number[] = [];
  let inside = 0;
  const work = (index: number) => async () => {
    order.push(index);
    inside += 1;
    expect(inside).toBeLessThanOrEqual(2);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
  };
  await Promise.all([0, 1, 2, 3, 4].map((index) => semaphore.run(never, work(index))));
  expect(order).toEqual([0, 1, 2, 3, 4]);
});

test('an aborted waiter leaves at once and does not block the next one', async () => {
  const semaphore = new Semaphore(1);
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const first = semaphore.run(never, () => held);
  const leaving = new AbortController();
  const second = semaphore.run(leaving.signal, async () => {
    throw new Error('must not run');
  });
  const third = semaphore.run(never, async () => {});
  leaving.abort();
  expect(await second).toBe(false);
  release();
  expect(await first).toBe(true);
  expect(await third).toBe(true);
});

test('a place is given back when the work fails', async () => {
  const semaphore = new Semaphore(1);
  await expect(semaphore.run(never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await semaphore.run(never, async () => {})).toBe(true);
});
