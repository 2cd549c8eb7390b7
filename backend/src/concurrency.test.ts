import { expect, it } from 'vitest';
import { createConcurrencyLimit } from './concurrency.ts';

it('lets two in at once and three wait, in their order, and refuses the rest', async () => {
  const limit = createConcurrencyLimit(2, 3);
  let [inside, most] = [0, 0];
  const order: number[] = [];
  const results = await Promise.allSettled(
    Array.from({ length: 7 }, (_, n) =>
      limit(async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
        order.push(n);
        if (n === 0) throw new Error('broken');
      }),
    ),
  );
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(results[6]).toMatchObject({ reason: { reason: 'busy' } });
  expect(await limit(async () => 'again')).toBe('again');
});
